# Tu veux bien être mon MAX ? (Lotte, module 4)

ask-my-max =
    .title = Tu veux bien être mon MAX ?
    .brief = Lina est à la cuisine depuis une heure. Autour d’elle, quatre papiers déchirés. Elle veut demander à Farid d’être son MAX. Un MAX, c’est un adulte que tu choisis toi-même pour t’écouter. Tu l’aides pour le papier numéro cinq ?
    .facts = Demander à quelqu’un de t’écouter, ce n’est pas rien. L’autre peut dire oui, non, ou « je réfléchis ». Quand on te dit non, c’est peut-être une question de temps. Ça ne veut pas dire que tu es de trop.
    .closing = Qu’est-ce qu’un adulte devrait te promettre avant que tu lui parles ?
    .remember = Tu peux demander. La première personne dit non ? Il y en a d’autres.
    .talk = Tu veux demander à quelqu’un mais tu n’oses pas ? Ton éduc peut remettre le papier avec toi.
    .after = Le cinquième mot est accroché chez Farid, à côté de son sifflet.
    .staff-aim = Elle a une invitation avec ses mots à elle et sait qu’un refus ne la juge pas.
    .staff-watch = Ne demandez pas qui elle choisirait et n’attendez pas qu’elle le fasse. MAX est une idée de Child Focus. On vous le demande, à vous ? Dites honnêtement quand vous êtes là et quand vous ne l’êtes pas. Ne promettez pas le secret.
    .staff-cue = Elle dit qu’elle n’a personne à qui demander ? Remerciez-la, sans chercher un nom tout de suite. Dites : « C’est lourd. Je veux bien chercher avec toi, si tu le veux aussi. » Revenez-y cette semaine.

ask-my-max-invitation =
    .title = Le cinquième papier
    .task = Lina dit : « Farid doit savoir pourquoi je le demande à lui. » Tu écris avec elle ? C’est toi qui choisis : garder ou jeter.
    .part-begin = Pour commencer
    .starter-begin-training = Le mardi, je cours avec toi. C’est ma meilleure heure de la semaine.
    .starter-begin-nervous = Je l’écris, parce que le dire, je n’y arrive pas.
    .starter-begin-noticed = Quand j’ai une mauvaise journée, tu le vois. Et tu n’en fais pas toute une histoire.
    .part-question = La question
    .starter-question-be-my-max = Tu veux bien être mon MAX ?
    .starter-question-may-i-come = Je peux venir te voir s’il y a quelque chose ?
    .starter-question-just-listen = Tu veux bien écouter d’abord, et donner des conseils après ?
    .part-freedom = Et encore ceci
    .starter-freedom-think-about-it = Tu n’es pas obligé de répondre tout de suite.
    .starter-freedom-no-is-okay = Tu peux aussi dire non. Je ne serai pas fâchée.
    .starter-freedom-when = Dis-moi aussi quand tu n’es pas là.
    .done = Merci, Lina. Oui, je veux bien. Je suis là le mardi et le jeudi. La nuit, je dors, et je ronfle même. Tu choisis encore quelqu’un pour le soir ? Et si tu es en danger, je cherche de l’aide. Tu le sauras en premier. Si vraiment ce n’est pas possible, dès que je peux.

ask-my-max-no =
    .title = Jade aussi a demandé
    .say-asked-too = Moi aussi, je l’ai fait ! J’ai demandé à ma prof de danse. Avec une petite carte et tout.
    .say-she-said-no = Elle a dit non. Très gentiment. Mais non.
    .answer-stings = Aïe. Ça pique, même dit gentiment.
    .answer-what-she-said = Elle a ajouté quelque chose ?
    .answer-ask-nobody = Alors moi, je ne demanderais plus à personne.
    .say-thought-it-was-me = Ça fait du bien à entendre. J’ai cherché pendant une heure ce qui n’allait pas chez moi. Eh bien, rien.
    .say-her-words = Elle a dit : « J’ai trop de soucis à la maison. Tu mérites quelqu’un qui a du temps. » C’est honnête, en fait.
    .say-folded = OK. Ma deuxième carte, je l’ai pliée toute petite. Minuscule.
    .answer-one-no = Une seule personne a dit non. Les autres ne savent encore rien.
    .answer-keep-note = Ne la jette pas encore. Elle servira peut-être.
    .say-under-mattress = Elle est sous mon matelas. On dirait que je dors un peu plus haut.
    .say-second-one = Imagine que je redemande. Toi, tu commencerais par qui ?
    .answer-try-griet = Par Griet. Elle te voit tous les jours.
    .answer-try-diallo = Par monsieur Diallo. Il n’oublie jamais un prénom.
    .answer-not-today = Par personne aujourd’hui. Souffle d’abord.
    .say-griet-honest = Griet a dit oui. Mais elle n’est pas là tous les jours, elle m’a prévenue. Alors on cherche encore quelqu’un pour les autres jours.
    .say-diallo-yes = Il voulait une nuit pour réfléchir. Ce matin, il faisait oui de la tête à la grille. Je n’avais encore rien dit !
    .say-later-this-week = Bon plan. Jeudi, peut-être. Je le note dans mon agenda, au crayon.
    .say-you-heard-me = Et merci pour ton « aïe ». D’habitude, on me dit tout de suite que ce n’est pas grave.
    .say-still-odd = Ça reste bizarre qu’elle ait dit non. Mais j’ai de nouveau envie de danser.

ask-my-max-ground =
    .title = Plie un papier
    .intro = Ouvre tes mains comme une feuille. Inspire. Souffle et referme-les tout doucement. Deux fois.
    .done = Bien plié. Il n’y a rien d’écrit dessus. Parfois, c’est mieux.
