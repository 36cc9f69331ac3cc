# L’étagère de Yara (Imani, rappel du module 2, jour 10)

again-self-image-2 =
    .title = L’étagère de Yara
    .brief = Coucou, toi. Yara a construit une étagère pour tante Rosa. Elle penche, comme un arbre dans le vent. Yara m’a écrit trois choses. Elles te font quel effet ?
    .facts = Quand on se trompe, le cerveau fait plus attention. C’est comme ça qu’il apprend.
    .closing = Qu’est-ce que tu sais faire maintenant, et pas avant ?
    .remember = Construit de travers, c’est construit quand même.
    .talk = Montre à quelqu’un une chose que tu as faite toi-même.
    .did = Tu t’es arrêtée devant l’étagère penchée de Yara.
    .staff-aim = Elle reconnaît une phrase sévère après une erreur, voit une force, et voit que demander de l’aide fait partie d’apprendre.
    .staff-watch = Félicitez ce qu’elle fait, pas ce qu’elle est. Nommez une chose que vous l’avez vue apprendre, avec le jour. Source : Moser et al. 2011.
    .staff-cue = Elle dit d’elle-même « je ne sais rien faire » ? Ne la contredisez pas avec une liste. Demandez ce qui s’est passé aujourd’hui, et revenez demain avec une chose que vous avez vue.

again-self-image-2-plant =
    .title = Tu es quelle plante aujourd’hui ?
    .mood-sunflower = Tournesol : contente
    .reply-sunflower = Tourne-toi vers la lumière.
    .mood-pot = Plante sur l’armoire : calme
    .reply-pot = Pousser en silence, c’est pousser aussi.
    .mood-thirsty = Plante qui a soif : fatiguée
    .reply-thirsty = Bois un verre d’eau et va t’asseoir à l’ombre.
    .mood-cactus = Cactus : fâchée
    .reply-cactus = Les piquants gardent quelque chose de tendre. Dis à quelqu’un ce que c’est.
    .mood-leaf = Feuille tombée : triste
    .reply-leaf = Une feuille peut se poser dans une main. Cherche une main chaude.
    .mood-seedling = Toute petite plante : j’ai peur
    .reply-seedling = Les petites plantes ont un bâton pour s’appuyer. Ce serait quoi, ou qui, pour toi ?

again-self-image-2-shelf =
    .title = Cette phrase fait quel effet ?
    .from = Yara, à propos de son étagère
    .item-crooked = Elle est de travers. Je ne sais rien faire.
    .feedback-crooked = Une étagère de travers, c’est une étagère. « Rien », c’est beaucoup trop grand.
    .item-third-board = La troisième planche est droite. Ça, je l’ai appris.
    .feedback-third-board = C’est gentil, et c’est vrai aussi : elle a mesuré.
    .item-measure = Demain, je demande à monsieur Diallo de mesurer avec moi.
    .feedback-measure = Quatre mains tiennent mieux une planche.
    .done = Tante Rosa y met ses vases les plus moches. Ils tombent tout seuls.
