# La page d’aide : d’abord ce qui va sans la voix. Seulement ce qui change.

help-trusted =
    .about = Une éducatrice, un prof, une tante. Quelqu’un de proche qui prend le temps et te comprend.
    .say = « Tu as un moment ? Je veux te dire quelque chose et c’est difficile. » Tu peux aussi l’écrire ou le montrer.

help-listen =
    .about = Pour tous les soucis, petits ou grands. Tu peux chatter. Gratuit, et pas besoin de dire ton nom.

help-child-focus =
    .about = Fugue, problème en ligne, ou si quelqu’un te force à quelque chose. Demande à quelqu’un d’appeler, ou écris. Quelqu’un a disparu ? Fais aussi appeler la police tout de suite, ou écris avec l’app 112 BE.

help-danger =
    .about = Toi ou quelqu’un d’autre, en danger maintenant ? Écris avec l’app 112 BE, ou fais appeler.

line-awel =
    .about = Pour les enfants et les jeunes en Flandre, en néerlandais. Tu peux chatter sur le site.

line-ecoute-enfants =
    .about = Pour les enfants et les jeunes en Belgique francophone, en français. Tu peux chatter sur le site.

line-child-focus =
    .about = Pour tous les enfants et les jeunes. Gratuit, même sans nom. Tu n’appelles pas ? Tu peux écrire un mail.

line-ambulance =
    .about = Quelqu’un est blessé ou très malade, ou il y a le feu. Demande à quelqu’un d’appeler.

line-police =
    .about = Quelqu’un te menace, ou menace une autre personne, maintenant. Ou quelqu’un a disparu. Demande à quelqu’un d’appeler.

line-app-112 =
    .about = Demander de l’aide sans la voix, par chat. Pour qui ne peut pas appeler. Elle marche seulement en Belgique. Installe-la à l’avance sur ton GSM.
