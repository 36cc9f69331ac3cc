# Ma BD d’aujourd’hui (Fien, module BD)

my-comic-day =
    .title = Ma BD d’aujourd’hui
    .brief = Une feuille vide, un crayon bien taillé, une miette. Fien n’a pas besoin de plus. Aujourd’hui, le crayon est à toi. Choisis un héros, une météo et ce qui se passe. Même une journée ennuyeuse fait une bonne BD.
    .facts = Une BD peut se passer de mots. Ce qui arrive entre deux cases, c’est ta tête qui l’invente.
    .closing = Quelle case de ta journée pouvait être plus grande ?
    .remember = Tu choisis ce qu’il y a dans ta BD. Et ce qu’il n’y a pas.
    .talk = Il y a une case que tu n’arrives pas à dessiner seule ? Une personne de confiance peut regarder avec toi.
    .staff-aim = Elle raconte un bout de sa journée en images, sans mots, et choisit ce qu’elle montre.
    .staff-watch = Ne demandez pas ce que veulent dire les images. « Tu veux raconter quelque chose ? » suffit, et non est une bonne réponse. En groupe, dessinez aussi.
    .staff-cue = Elle vous montre une case qui vous inquiète ? Dites : « Merci de me la montrer. » Ne creusez pas devant le groupe. Parlez-en à part le jour même et suivez le protocole.

my-comic-day-strip =
    .title = Pose tes cases
    .piece-cat = L’héroïne est une chatte
    .piece-otter = L’héroïne est une loutre
    .piece-hedgehog = Le héros est un hérisson
    .piece-robot = Le héros est un robot
    .piece-sun = Il y avait du soleil
    .piece-rain = Il a plu un peu
    .piece-storm = L’orage a grondé
    .piece-idea = Une idée est arrivée
    .piece-stop = J’ai dit stop
    .piece-knot = Il y avait un nœud
    .piece-bed = J’avais besoin de mon lit
    .piece-snack = Il y avait un truc bon à manger
    .piece-somebody = Quelqu’un est venu
    .piece-alone = J’étais bien toute seule
    .piece-tomorrow = À suivre
    .piece-empty = Une bulle vide
    .done = Regarde, une vraie BD. La mienne avait un hérisson, un nœud et du pop-corn. Ne demande pas dans quel ordre.
