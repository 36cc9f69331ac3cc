# Trois petits papiers dans mon manteau (Imani, rappel du module 2, jour 3)

again-self-image =
    .title = Trois petits papiers dans mon manteau
    .brief = Coucou, toi. Dans mon manteau d’hiver, j’ai trouvé trois vieux petits papiers. Je me les suis écrits à moi-même. L’un est doux comme la laine. Les autres piquent. Tu les ranges ?
    .facts = Une photo montre un petit instant, d’un seul côté.
    .closing = Tu glisserais quelle phrase dans ta poche ?
    .remember = Sévère ne veut pas dire vrai.
    .talk = Il fait sombre en toi depuis longtemps ? Dis-le comme ça, à une éducatrice ou à Écoute-Enfants : « Il fait sombre depuis longtemps. »
    .did = Imani a relu ses trois papiers avec toi.
    .staff-aim = Elle entend encore la différence entre une pensée sévère et une pensée gentille, même à propos d’une photo.
    .staff-watch = Ne demandez pas quelle phrase sévère elle se répète. Dites vous-même cette semaine, devant elle, quelque chose de gentil sur une de vos erreurs.
    .staff-cue = Elle dit qu’elle se déteste, qu’elle se fait du mal ou qu’elle ne veut plus être là ? Restez avec elle, remerciez-la, ne la laissez pas seule. Danger immédiat : 112. Sinon le 0800 32 123 et votre médecin. Suivez le protocole.

again-self-image-light =
    .title = Ta lumière, aujourd’hui ?
    .mood-sun = Plein soleil : contente
    .reply-sun = Garde cet instant, comme sur une photo.
    .mood-soft = Lumière douce : calme
    .reply-soft = Ma lumière préférée. Pas besoin d’en faire quelque chose.
    .mood-evening = Lumière du soir : fatiguée
    .reply-evening = Le soir, mon objectif reçoit son bouchon. Tes yeux aussi peuvent se fermer.
    .mood-rain = Pluie : triste
    .reply-rain = Quelqu’un peut rester près de toi jusqu’à l’éclaircie.
    .mood-flash = Éclair : fâchée
    .reply-flash = Cette lumière aussi montre quelque chose. Dis ce que c’est, quand ça gronde moins.
    .mood-dark = Noir : j’ai peur
    .reply-dark = Dans le noir, une voix aide. Cherches-en une qui est douce.

again-self-image-sort =
    .title = Ça pique ou c’est doux ?
    .box-harsh = Ça pique
    .box-kind = C’est doux
    .card-except-me = « Tout le monde y arrive, sauf moi. »
    .feedback-except-me = Ça pique. Plus doux : « J’apprends à mon rythme. »
    .card-half = « Aujourd’hui, j’ai réussi la moitié. »
    .feedback-half = C’est doux et honnête. Une demi-lune éclaire aussi.
    .card-photo = « Je suis bizarre sur cette photo. Donc je suis comme ça. »
    .feedback-photo = Ça pique. Tu es bien plus que cet instant-là.
    .done = Le papier doux retourne dans ma poche.
