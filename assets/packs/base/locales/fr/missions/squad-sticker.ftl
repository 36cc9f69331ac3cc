# Qui est dans la squad ? (Lotte, module 0)

squad-sticker =
    .title = Qui est dans la squad ?
    .brief = Salut, c’est Lotte. Mon autocollant : un hérisson, un ballon et un paquet de frites. Pas besoin d’en savoir plus. À toi ! Pas de vrai nom, pas d’école, pas de photo.
    .facts = Tu peux montrer plein de choses sur toi. Pas besoin de donner ton nom, ton école ou ton adresse. Tu choisis ce que les autres voient.
    .closing = Qui peut voir ton autocollant ?
    .remember = C’est toi qui choisis ce que tu montres. Demain, ça peut changer.
    .talk = Tu ne te sens pas encore à ta place dans le groupe ? Dis-le à une personne de confiance.
    .staff-aim = Elle montre quelque chose d’elle sans donner d’informations réelles, et remarque que chacune a besoin d’autre chose.
    .staff-watch = Montrez d’abord votre autocollant. Personne n’est obligé de montrer ou d’expliquer le sien. Pas de blagues sur son choix.
    .staff-cue = Elle dit qu’elle n’a sa place nulle part, ou que quelqu’un du groupe lui fait mal ? Écoutez, remerciez-la et reparlez-en avec elle après le groupe.

squad-sticker-sticker =
    .title = Crée ton autocollant
    .piece-hedgehog = D’abord, ça pique
    .piece-fries = Team frites
    .piece-ball = Toujours un ballon
    .piece-mixed-weather = Soleil et pluie
    .piece-cat = Un peu chat
    .piece-paint = Peinture partout
    .piece-pancakes = Team crêpes
    .piece-owl = Réveillée la nuit
    .piece-colours = Toutes les couleurs
    .piece-music = Musique !
    .piece-lion = Ça rugit fort
    .piece-watermelon = Team pastèque
    .piece-thunder = Parfois orageuse
    .piece-sloth = Jamais pressée
    .done = Enchantée. Je ne connais pas ton nom, et pourtant je te connais déjà un peu. Bienvenue dans la squad.

squad-sticker-animals =
    .title = Qu’est-ce qui aide chaque animal ?
    .ask-hedgehog = Hérisson : sort d’abord ses piquants
    .feedback-hedgehog = C’était moi, pendant mon premier mois au foyer. Personne n’a insisté. Ça m’a aidée.
    .ask-lion = Lionne : rugit quand elle a faim
    .feedback-lion = Le ventre vide, tout le monde rugit. Après la tartine, ça va mieux.
    .ask-owl = Hibou : ne dit rien avant dix heures
    .feedback-owl = Un signe, c’est aussi un bonjour. On parlera plus tard.
    .ask-cat = Chat : veut un câlin. Ou pas ?
    .feedback-cat = Parfois oui, parfois non. Pour le savoir, il faut demander.
    .answer-wave = Juste un petit signe
    .answer-question = Demander d’abord
    .answer-time = Attendre tranquillement
    .answer-sandwich = Une tartine
    .almost = Hm. Il y a un animal qui fait une drôle de tête. Tu peux changer.
    .done = Quatre animaux, et chacun a besoin d’autre chose. Les gens aussi. Toi, tu peux dire ce qui t’aide.
