# La page d’aide : quatre étapes, la plus proche d’abord, et leurs lignes.

help-trusted = Une personne de confiance
    .about = Une éducatrice, un prof, une tante. Quelqu’un de proche qui écoute vraiment.
    .say = « Tu as un moment ? Je veux te dire quelque chose et c’est difficile. »

help-listen = Une ligne d’écoute
    .about = Pour tous les soucis, petits ou grands. Gratuit, et pas besoin de dire ton nom.
    .say = « Bonjour. Quelque chose me tracasse et je ne sais pas comment commencer. »

help-child-focus = Child Focus
    .about = Fugue, problème en ligne, ou si quelqu’un te force à quelque chose. Quelqu’un a disparu ? Appelle aussi tout de suite la police.
    .say = « Bonjour, j’ai besoin d’un conseil. Je préfère ne pas encore dire mon nom. »

help-danger = Danger maintenant
    .about = Toi ou quelqu’un d’autre, en danger maintenant ? Appelle tout de suite, ou fais appeler.
    .say = « J’ai besoin d’aide maintenant. Je suis à cet endroit : … »

line-awel = Awel
    .about = Tu peux appeler ou chatter, en néerlandais. Pour les enfants et les jeunes en Flandre.
    .hours = Par téléphone dès 16 h, le mercredi dès 14 h

line-ecoute-enfants = Écoute-Enfants
    .about = Tu peux appeler ou chatter, en français. Pour les enfants et les jeunes en Belgique francophone.
    .hours = Tous les jours, de 10 h à minuit

line-child-focus = Child Focus
    .about = Tu peux appeler ou écrire un mail. Gratuit, même sans nom.
    .hours = Jour et nuit

line-ambulance = Ambulance et pompiers
    .about = Quelqu’un est blessé ou très malade, ou il y a le feu.
    .hours = Jour et nuit

line-police = Police
    .about = Quelqu’un te menace, ou menace une autre personne, maintenant. Ou quelqu’un a disparu.
    .hours = Jour et nuit

line-app-112 = App 112 BE
    .about = Sans la voix, par chat. Pour qui ne peut pas appeler : si tu peux appeler, appelle. Elle marche seulement en Belgique. Installe-la à l’avance sur ton GSM.
