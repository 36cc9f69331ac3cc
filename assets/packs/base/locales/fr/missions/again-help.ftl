# Les lunettes de la prof (Lotte, rappel du module 4, jour 3)

again-help =
    .title = Les lunettes de la prof
    .brief = Yo. Jade voulait dire quelque chose à la prof intérimaire, qui cherchait ses lunettes. Après, Jade est allée voir Griet. Elle a noté trois phrases.
    .facts = Souvent, on arrive à le dire à la deuxième ou à la troisième personne.
    .closing = Comment tu vois que quelqu’un écoute vraiment ?
    .remember = « Plus tard » ne vient pas ? Alors il y a quelqu’un d’autre.
    .talk = Ajoute : « C’est important pour moi. » Ça n’aide pas ? Va voir quelqu’un d’autre.
    .did = Pour Jade, tu as regardé qui écoutait vraiment.
    .staff-aim = Elle revoit la différence entre une personne qui écoute et une personne qui remet à plus tard, et sait qu’elle peut en voir une deuxième.
    .staff-watch = Lui avez-vous dit « tantôt » cette semaine ? Allez la voir vous-même, aujourd’hui. Source : recherches sur le fait de dire comme processus (CSAC).
    .staff-cue = Elle dit que personne n’écoute ? Posez ce que vous tenez, dites combien de temps vous avez, et revenez le jour même.

again-help-battery =
    .title = Ta batterie est à combien ?
    .mood-full = Pleine : contente
    .reply-full = Super. Fais-en quelque chose de chouette.
    .mood-half = À moitié : normale
    .reply-half = Ça suffit pour la journée.
    .mood-low = Presque vide : fatiguée
    .reply-low = Je fais court. Cherche ton chargeur : lit, douche ou musique.
    .mood-hot = Trop chaude : fâchée
    .reply-hot = Mets-la de côté, le temps qu’elle refroidisse. Puis raconte ce qui s’est passé.
    .mood-flickers = Elle clignote : j’ai peur
    .reply-flickers = Va là où il y a quelqu’un. Dis : « Ma batterie clignote aujourd’hui. »
    .mood-flat = Elle ne charge plus : triste
    .reply-flat = Parfois, ce n’est pas la batterie. Quelqu’un peut regarder le câble avec toi.

again-help-listens =
    .title = Cette personne écoute ?
    .from = Le carnet de Jade
    .item-later = La prof : « Plus tard, Jade. Mes lunettes ! »
    .feedback-later = « Plus tard » n’est pas venu. Ce n’est pas la faute de Jade.
    .item-knitting = Griet : « Attends, je pose mon tricot. »
    .feedback-knitting = Les mains vides. C’est bon signe.
    .item-what-need = Griet : « De quoi as-tu besoin, là ? »
    .feedback-what-need = Elle demande. Jade peut choisir quelque chose.
    .done = Les lunettes étaient sur sa tête, d’ailleurs.
