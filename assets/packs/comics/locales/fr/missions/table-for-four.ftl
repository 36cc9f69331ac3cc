# Des frites à quatre (Fien, module BD)

table-for-four =
    .title = Des frites à quatre
    .brief = Ma main dessine une table et quatre chaises. Il y en a une pour toi. Sur les autres : Noor, Zita et moi, Fien. Regarde d’abord mon visage, puis leurs bouches. C’est toi qui choisis quand tu interviens.
    .facts = Devant un miroir, dis sans la voix : pain, bain, main. Sur les lèvres, c’est pareil. Lire sur les lèvres, c’est donc souvent deviner, et ça fatigue.
    .closing = Qu’est-ce qui t’aide à suivre, à une table pleine de monde ?
    .remember = « Laisse tomber », c’est court. Pour qui le reçoit, c’est parfois une porte qui se ferme.
    .talk = Tu es souvent à côté de la conversation ? Montre-le ou dis-le à une personne de confiance. Ça ne vient pas de toi.
    .staff-aim = Elle remarque quand quelqu’un perd le fil d’une conversation et choisit une façon de l’y ramener.
    .staff-watch = Noor ne le fait pas méchamment : n’en faites pas une harceleuse. Une fille sourde ou malentendante dans le groupe ? Demandez-lui avant si elle veut jouer cette mission à plusieurs. Elle n’a rien à expliquer.
    .staff-cue = Elle dit qu’à la maison ou dans le groupe, elle ne suit jamais ? Remerciez-la, asseyez-vous face à elle et demandez ce qui l’aide. Elle signe ? Trouvez une interprète, et parlez-en en équipe le jour même.

table-for-four-table =
    .title = À table, à la friterie
    .panel-fries = Vous savez ce qui s’est passé hier dans le bus ? Avec le perroquet ?
    .thought-fries = Je regarde les lèvres de Noor. Perroquet, je crois. Ou parapluie.
    .panel-all-at-once = Noor et Zita racontent en même temps. Noor regarde ses frites.
    .thought-all-at-once = Des lèvres, des mains, des frites. Je ne sais plus où regarder.
    .panel-laughing = Tout le monde rit. Fien rit aussi.
    .thought-laughing = Je ris avec elles. Mais je ne sais pas de quoi.
    .panel-never-mind = Ce que c’était ? Oh, laisse tomber. Ce n’est pas important.
    .thought-never-mind = Pour elles, c’est fini. Pour moi, ça n’a pas commencé.
    .way-tell-again = Je regarde Fien et je lui raconte tout, pas à pas.
    .follows-tell-again = Fien regarde ton visage, puis tes mains. Et là, elle rit pour de vrai, après tout le monde. « Un perroquet avec un abonnement de bus ! »
    .way-one-by-one = Je lève la main : « Chacune son tour, et on regarde Fien. »
    .follows-one-by-one = Noor oublie encore deux fois. La troisième fois, elle pose ses frites toute seule. Fien lève le pouce.
    .way-ask-her = Je demande à Fien : « Qu’est-ce qui t’aide le plus ? »
    .follows-ask-her = Fien change de chaise, la lampe derrière elle. « Comme ça, je vous vois toutes. » Tout ne marche pas, mais elle est avec vous.
    .lens-fries = Une table, des frites, une histoire : on est bien.
    .lens-hurry = Noor voulait vite raconter, avant d’oublier.
    .lens-zita = Zita est juste à côté. Elle peut répéter ce qu’on a dit.
    .lens-never-mind = « Laisse tomber » met Fien dehors, même dit gentiment.

table-for-four-ground =
    .title = Regarde comme une dessinatrice
    .intro = Pose tes mains un moment. On regarde autour de nous, comme avant un dessin. Tu peux toujours arrêter.
    .sense-lines = Trouve 3 lignes droites dans cette pièce.
    .sense-shade = Trouve 2 ombres. Laquelle est la plus foncée ?
    .sense-feet = Pose bien tes pieds. Il y a 1 chose dessous : le sol.
    .done = Toutes mes BD commencent comme ça. Je regarde, et j’ai froid aux orteils.
