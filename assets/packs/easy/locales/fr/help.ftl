# La page d’aide, avec des mots faciles. Les mêmes étapes, les mêmes lignes.

help-trusted =
    .about = Une éducatrice, un prof ou une tante. Quelqu’un de proche qui écoute vraiment.
    .say = « Tu as un moment ? Je veux te dire quelque chose. C’est difficile. »

help-listen =
    .about = Pour tous les soucis, petits ou grands. C’est gratuit. Tu n’es pas obligée de dire ton nom.
    .say = « Bonjour. J’ai un souci. Je ne sais pas comment commencer. »

help-child-focus =
    .about = Tu veux partir en fugue ? Il y a un problème en ligne ? Quelqu’un te force ? Ici, on t’aide. Quelqu’un a disparu ? Appelle aussi tout de suite la police.
    .say = « Bonjour, je cherche un conseil. Je ne dis pas encore mon nom. »

help-danger =
    .about = Tu es en danger maintenant ? Ou quelqu’un d’autre ? Appelle tout de suite. Ou demande à quelqu’un d’appeler.

line-awel =
    .about = Pour les enfants et les jeunes en Flandre. On y parle néerlandais. Tu peux appeler ou chatter.

line-ecoute-enfants =
    .about = Pour les enfants et les jeunes en Belgique francophone. On y parle français. Tu peux appeler ou chatter.

line-child-focus =
    .about = Tous les enfants et les jeunes peuvent appeler. C’est gratuit. Ton nom n’est pas nécessaire.

line-ambulance =
    .about = Quelqu’un a très mal ou est très malade. Ou il y a le feu.

line-app-112 =
    .about = Demander de l’aide par chat, sans la voix. Tu peux appeler ? Alors appelle. L’app marche seulement en Belgique. Installe-la dès maintenant sur ton GSM.

line-police =
    .about = Quelqu’un te menace, maintenant. Ou on menace une autre personne. Ou quelqu’un a disparu.
