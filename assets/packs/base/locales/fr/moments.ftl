# Des moments difficiles. Pour les éducatrices et éducateurs seulement : une phrase à dire, ce qu’il ne faut pas dire, et ensuite.

moment-my-boyfriend =
    .when = « C’est mon copain, il n’est pas comme ça. »
    .say = « Tu as le droit de l’aimer. Je suis là, aussi le jour où quelque chose te pèse. »
    .not = « Ouvre les yeux. » Pas un mot contre lui.
    .then = Parlez-lui tantôt, à part. Pas de lui : d’elle. Concertez-vous encore aujourd’hui avec la personne de référence.

moment-real-stories =
    .when = « Tu en connais un, toi ? »
    .say = « Je ne raconte pas d’histoires sur de vraies personnes. Qu’est-ce que tu veux savoir ? »
    .not = Une histoire du quartier ou du journal.
    .then = Revenez à la fille du jeu.

moment-used-how =
    .when = « Utilisée, comment ? »
    .say = « Quelqu’un veut que tu fasses des choses sexuelles avec d’autres, et en profite. C’est toujours interdit. Tu n’es coupable de rien. »
    .not = Comment ça se passe, où, avec qui, pour combien.
    .then = Demandez : « Qui peut aider ? » Cette phrase doit encore être revue avec Child Focus.

moment-laughing =
    .when = Des rires au mot « proxénète d’ados »
    .say = « C’est un drôle de mot. Riez un bon coup. On ne rit pas les unes des autres. »
    .not = « C’est grave, silence. »
    .then = Faites l’averse ensemble. Puis continuez.

moment-brings-others =
    .when = Une fille en amène d’autres chez cette personne
    .say = À part : « Je m’inquiète pour toi. Qui te demande ça, tu n’as pas à me le dire maintenant. »
    .not = « Tu fais comme lui. » Elle est peut-être victime elle-même.
    .then = Ne la mettez pas dans le même groupe. Concertez-vous à deux, aujourd’hui. Conseil : PAG-ASA, Sürya ou le 116 000.

moment-give-back =
    .when = Elle veut rendre le pull, l’argent ou le GSM
    .say = « Tu n’as rien à rendre. On met ça de côté. »
    .not = « Je vais arranger ça avec lui. »
    .then = Ne répondez rien, laissez les messages, et appelez le 116 000.

moment-nasty-word =
    .when = Un vilain mot sur une fille
    .say = « Stop. Ce mot, on ne l’utilise pas ici. C’est la faute de la personne qui se sert de quelqu’un, ou qui fait circuler. »
    .not = « Pourquoi tu dis ça ? »
    .then = Respirez ensemble. Parlez plus tard à chacune, à part.

moment-me-too =
    .when = Quelqu’un dit devant toutes : « Moi aussi, j’ai vécu ça. »
    .say = « Merci. Je te crois. On en parle tantôt, à deux. »
    .not = Une question. Même petite.
    .then = Respirez avec le groupe. Une ou un collègue prend le relais. Prenez la carte.

moment-slip =
    .when = Un billet sans nom, avec quelque chose de grave
    .say = À toutes : « Il y avait quelque chose d’important dans la boîte. Je ne sais pas qui l’a écrit. Tu peux venir me voir tantôt. Le 116 000 écoute aussi. »
    .not = Le lire à voix haute, ou chercher qui c’est.
    .then = Recopiez-le mot pour mot. Ensuite seulement il peut disparaître. Passez ce soir près de chaque fille.

moment-photo-goes-round =
    .when = Une photo circule en ce moment
    .say = « On pose tous les GSM. Personne ne regarde, personne n’envoie. Si tu l’as reçue et que tu le dis, c’est bien. »
    .not = « Montre. »
    .then = Une ou un collègue s’assied près d’elle, vous restez avec le groupe. Ne rien effacer, ne rien copier. Appelez le 116 000 et la police. Take It Down se fait sur son propre appareil.

moment-shows-screen =
    .when = Une fille vous montre son écran
    .say = « Pose-le un instant. Raconte-moi avec des mots. »
    .not = Lire avec elle, ou prendre une photo.
    .then = Laissez tout en place. Prenez la carte.

moment-panic =
    .when = La panique, ou une fille qui est « ailleurs »
    .say = « Tu es ici, avec moi. Sens tes pieds. Tu vois quelque chose de bleu ? »
    .not = La toucher, ou « À quoi tu penses ? »
    .then = Du calme, de l’eau. Restez à côté d’elle. Ça ne passe pas, ou elle est blessée : 112.

moment-walks-out =
    .when = Elle sort et s’en va
    .say = « Je ne vais pas te retenir de force. Je veux que tu sois en sécurité. »
    .not = « Alors, débrouille-toi. »
    .then = Elle est partie ? Appelez tout de suite la police et le 116 000. N’attendez pas. Avant 13 ans, c’est toujours inquiétant. Ne partez pas seul à sa recherche.

moment-never-again =
    .when = « Si tu le signales, je ne dirai plus jamais rien. »
    .say = « Je comprends que tu aies peur. Je ne peux pas me taire. Là où c’est possible, tu choisis comment. »
    .not = « Tu n’as pas le choix. » Ne cédez pas non plus.
    .then = Nommez une personne que vous appelez. Dites chaque étape d’abord.

moment-colleague =
    .when = Il s’agit d’un collègue
    .say = « Merci de me le dire. Je prends ça au sérieux. »
    .not = « Il ne pense pas à mal. »
    .then = Notez mot pour mot. C’est grave ? Ne dites rien à ce collègue et appelez vous-même la direction. Parlez-lui du Délégué général aux droits de l’enfant (dgde.cfwb.be).

moment-drunk =
    .when = Elle a bu, elle est malade ou confuse à cause d’une vape
    .say = « Pas de punition maintenant. Je reste avec toi. »
    .not = « Tu as pris quoi, et de qui ? » comme première question.
    .then = Elle somnole, elle est confuse, difficile à réveiller ? Le 112. Dites-y ce que vous voyez.

moment-alone =
    .when = Vous êtes seule ou seul
    .say = « Ce soir, on fait quelque chose de calme. »
    .not = Ouvrir « Fortes ensemble ».
    .then = Prenez un plan des trois premiers modules. Quelqu’un se confie ? Lancez une activité calme, asseyez-vous avec elle à une table en vue du groupe, et appelez la garde.

moment-boys =
    .when = Il y a des garçons
    .say = « Ça peut arriver à tout le monde, aux garçons aussi. Et tout le monde peut aider. »
    .not = Regarder les garçons quand on parle de qui le fait.
    .then = Les filles peuvent aussi le faire entre elles.

moment-cannot-read =
    .when = Quelqu’un ne sait pas lire
    .say = « Je lis à voix haute. Tu peux montrer. »
    .not = « Lis, toi. »
    .then = Mettez le son, servez-vous des images. Travaillez à deux, sans que quelqu’un doive lire tout haut.

moment-three-languages =
    .when = Trois langues dans un groupe
    .say = « Choisis ta langue sur ton GSM. »
    .not = « Traduis-lui, toi. »
    .then = Pour quelque chose de lourd : un interprète professionnel. Le soir, il n’y en a pas toujours. Danger maintenant ? Le 112, sans attendre d’interprète.
