# Encore un moment ensemble (Sam, rappel du module 5, jour 3)

again-together =
    .title = Encore un moment ensemble
    .brief = Salut. Jade a lu trois messages à Griet. Elle voulait savoir si son ventre avait raison. J’étais là. Et toi, tu remarques quoi ?
    .facts = On peut toujours le dire, même après des mois.
    .closing = Quel message aimerais-tu recevoir aujourd’hui ?
    .remember = Quand on te presse, c’est un signal. Un secret imposé aussi. Un seul suffit pour parler.
    .talk = Un message te semble bizarre ? Laisse-le là et lis-le à une éducatrice.
    .did = Avec Jade, tu as écouté ce que son ventre disait.
    .staff-aim = Elle reconnaît à nouveau deux signaux, la hâte et le secret imposé, et voit qu’on laisse un message là et qu’on le lit à quelqu’un.
    .staff-watch = Restez dans les parages, même si c’est court. Ne demandez pas si elle reçoit de tels messages. Elle en lit un : ne répondez pas, n’effacez rien, ne photographiez rien.
    .staff-cue = Elle a choisi la pluie, l’orage ou la nuit ? Asseyez-vous près d’elle, sans questions. Elle raconte : remerciez-la, croyez-la, dites-lui d’abord ce que vous ferez. Suivez le protocole. Conseil : 116 000.

again-together-now =
    .title = Quelle est ta météo ?
    .mood-sun = Soleil : contente
    .reply-sun = Chouette. Tourne ton visage vers lui.
    .mood-cloud = Soleil et nuages : normal
    .reply-cloud = Chez moi aussi, le plus souvent.
    .mood-fog = Brouillard : je ne sais pas
    .reply-fog = On va lentement. Tu n’es pas obligée de voir.
    .mood-rain = Pluie : triste
    .reply-rain = Merci de le dire. Il y a de la place sous un parapluie.
    .mood-storm = Tempête : fâchée
    .reply-storm = Il y a souvent une raison. Cherche quelqu’un qui veut l’entendre.
    .mood-dark = Nuit : j’ai peur
    .reply-dark = Tu n’as pas à rester seule. Tu peux appeler quelqu’un tout de suite.

again-together-messages =
    .title = Ça fait quel effet ?
    .from = Des messages chez Jade
    .item-hush = « Ne le dis à personne. »
    .feedback-hush = Si quelqu’un veut ton silence, c’est pour cacher quelque chose.
    .item-mila = Mila : « Des frites ? Demain, ça va aussi. »
    .feedback-mila = Rien ne presse. Et on peut dire non.
    .item-hurry = « Réponds maintenant, ou je m’en vais. »
    .feedback-hurry = Ça met la pression. Quand on tient à toi, on peut attendre.
    .done = Son ventre avait raison. Griet a dit : « C’est bien que tu me les lises. »

again-together-ground =
    .title = Sous le parapluie
    .intro = Le parapluie s’ouvre : inspire. Les gouttes glissent : souffle. Deux fois.
    .done = On est au sec. C’était bien que tu sois là.
