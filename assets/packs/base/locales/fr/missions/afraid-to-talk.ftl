# Peur de parler (Sam, module 4)

afraid-to-talk =
    .title = Peur de parler
    .brief = Salut. À douze ans, je voulais raconter quelque chose. Ça m’a pris cinq semaines. Je n’étais pas lâche. Il y avait des obstacles, et ils étaient vrais. J’ai aussi demandé aux autres ce qui les retient.
    .facts = Avoir peur de parler, c’est normal, à la maison comme au foyer. Un petit pas est aussi un pas. Tu peux t’arrêter au milieu et continuer plus tard.
    .closing = C’est quoi, le plus petit pas que tu peux imaginer ?
    .remember = Pas besoin de sauter. Il y a des pierres dans l’eau.
    .talk = Quelque chose te retient ? Tu peux aussi dire seulement ça. « Je veux parler, mais j’ai peur de ce qui va se passer après. »
    .after = Il y avait un mot dans ma boîte à tartines, d’une amie. Avec du choco dessus.
    .did = Pour Amira, tu as posé une pierre dans l’eau.
    .staff-aim = Elle reconnaît ce qui rend la parole difficile et connaît un petit pas pour chaque obstacle.
    .staff-watch = Ne balayez aucun obstacle. « Il ne faut pas avoir peur » ferme la porte. Ne demandez pas quelle carte est la sienne. Sachez d’avance ce qui se passe chez vous après un signalement : elles vont poser la question.
    .staff-cue = Elle demande ce que vous allez répéter ? Répondez honnêtement et concrètement. « En cas de danger, je cherche de l’aide. Tu le sauras d’abord par moi. Si vraiment ce n’est pas possible, dès que je peux. » Donnez des noms, pas « l’équipe ».

afraid-to-talk-steps =
    .title = Quel petit pas ?
    .box-ask-first = D’abord demander ce qui se passe après
    .box-together = Venir avec quelqu’un
    .box-on-paper = L’écrire
    .box-elsewhere = Aller voir quelqu’un d’autre, ailleurs
    .card-whole-group = Amira : « Bientôt, tout le groupe le saura. »
    .feedback-whole-group = Demande d’abord : « Tu vas le dire à qui ? » Une bonne éduc donne des noms. Ça ne te rassure pas ? Va voir quelqu’un en dehors du groupe.
    .card-no-words = Elif : « Je n’ai pas les mots. »
    .feedback-no-words = Trois mots sur un papier suffisent. Ou une amie qui dit : « Elle voudrait parler. » Le reste viendra.
    .card-move-away = Marie : « Je devrai peut-être partir d’ici. »
    .feedback-move-away = Ça, personne ne peut l’effacer d’un coup. Demande ce qui peut se passer et qui décide, avant de tout raconter. Viens avec quelqu’un qui reste calme.
    .card-too-busy = Jade : « Ici, ils sont toujours débordés. »
    .feedback-too-busy = Un petit mot attend que quelqu’un s’assoie. Note quand tu as le temps. Pas de réponse ? Il y a aussi des gens à l’école et au téléphone.
    .card-mum-sad = Yara : « Maman sera triste. Ou fâchée. »
    .feedback-mum-sad = Tu peux l’aimer et en parler quand même. Demande qui parle à maman, et quand. Tu n’es pas obligée d’avoir cette conversation seule.
    .card-about-staff = Lina : « Ça parle de quelqu’un qui travaille ici. »
    .feedback-about-staff = Même là, tu peux le dire. À une autre éduc, à la direction, à l’école ou au 116 000. Viens avec quelqu’un si tu préfères.
    .done = Beaucoup de raisons de se taire, et chaque fois une pierre dans l’eau. Moi, c’était un petit mot dans une boîte à tartines. L’éducateur l’a trouvé seulement le lendemain. Une pierre au choco, donc.

afraid-to-talk-ground =
    .title = Deux pierres
    .intro = Pose les pieds bien à plat. Inspire et appuie doucement le pied gauche. Souffle et appuie le droit. Deux fois.
    .done = C’est solide. Pour l’instant, pas besoin d’aller plus loin.
