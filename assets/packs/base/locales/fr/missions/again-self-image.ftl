# Encore un petit mot d’Imani (Imani, rappel du module 2)

again-self-image =
    .title = Encore un petit mot d’Imani
    .brief = Coucou, c’est encore Imani. Je nettoyais mon objectif et j’ai pensé à toi. Quelle est ta lumière aujourd’hui ? Après, j’ai quatre phrases pour toi.
    .facts = Une pensée n’est pas un fait. Une photo, c’est une seconde. Et avoir des besoins, c’est normal.
    .closing = Quelle phrase gentille emportes-tu aujourd’hui ?
    .remember = Tu es plus qu’une photo ou qu’une pensée sévère.
    .talk = Il fait sombre en toi depuis longtemps ? Va voir une personne de confiance. On peut attendre la lumière à deux.
    .staff-aim = Elle dit comment elle se sent et reconnaît encore la différence entre une pensée sévère et une pensée gentille.
    .staff-watch = Ce n’est pas un contrôle. Ne demandez pas pourquoi elle a choisi cette lumière. Pluie ou orage : demandez si elle veut de la compagnie.
    .staff-cue = Elle dit qu’elle se déteste, qu’elle se fait du mal ou qu’elle ne veut plus être là ? Remerciez-la et ne la laissez pas seule. Danger immédiat : 112. Sinon le 0800 32 123 et votre médecin. Suivez le protocole.

again-self-image-light =
    .title = Ta lumière, aujourd’hui ?
    .mood-sun = Plein soleil : contente
    .reply-sun = C’est beau. Arrête l’image un instant, comme sur une photo. Ce moment est à toi.
    .mood-soft = Lumière douce : calme
    .reply-soft = Ma lumière préférée. Pas besoin d’en faire quelque chose.
    .mood-evening = Lumière du soir : fatiguée
    .reply-evening = Le soir, je mets un bouchon sur mon objectif. Toi aussi, tu peux te reposer.
    .mood-mist = Brume : aucune idée
    .reply-mist = La brume fait aussi de belles photos. Tout n’a pas besoin d’être net.
    .mood-rain = Pluie : triste
    .reply-rain = Tu as le droit. Quelqu’un peut venir près de toi, sous le même parapluie.
    .mood-storm = Orage : colère ou peur
    .reply-storm = C’est beaucoup pour un seul corps. Tu peux t’abriter près d’une personne de confiance.

again-self-image-sort =
    .title = Sévère ou gentille ?
    .box-harsh = Sévère
    .box-kind = Gentille
    .card-except-me = « Tout le monde y arrive, sauf moi. »
    .feedback-except-me = Sévère. Plus gentille : « J’apprends à mon rythme. »
    .card-half = « J’ai réussi la moitié. Ça compte. »
    .feedback-half = Gentille, et honnête. Une demi-lune éclaire aussi.
    .card-photo = « Cette photo est ratée. Voilà comment je suis. »
    .feedback-photo = Sévère. Une photo, c’est une seconde. Toi, tu es tout le film.
    .card-rest = « J’ai besoin de repos. C’est normal. »
    .feedback-rest = Gentille. Même mon appareil photo doit parfois se recharger.
    .done = Et voilà les quatre. Emporte la plus douce. Elle ne pèse rien.
