# La fille sur ma chaise (Lotte, rappel du module 0, jour 30)

again-safe-group-3 =
    .title = La fille sur ma chaise
    .brief = Yo. La nouvelle n’est plus nouvelle. Elle a une chaise à elle. La mienne. Hier, c’était trop pour elle, et elle savait quoi faire. Qu’est-ce qui t’aide, toi ?
    .facts = Donner un nom à une émotion la rend souvent un peu plus petite.
    .closing = À quel endroit ta tête devient plus calme ?
    .remember = S’arrêter, respirer, chercher quelqu’un. Commence où tu veux.
    .talk = Choisis avec un éducateur ou une éducatrice un signe pour « c’est trop ».
    .did = Quand c’est trop, tu as choisi par où commencer.
    .staff-aim = Elle choisit ce qui l’aide en premier quand c’est trop, et sait nommer une émotion.
    .staff-watch = Tous les ordres sont bons. Retenez ce qu’elle a mis en premier et servez-vous-en la prochaine fois. Source : Lieberman et al. 2007, nommer ses émotions.
    .staff-cue = Elle dit que rien n’aide quand c’est trop ? Ne creusez pas. Restez dans les parages et proposez de choisir un signe ensemble.

again-safe-group-3-shoes =
    .title = Ta journée porte quelles chaussures ?
    .mood-running = Baskets : pleine d’énergie
    .reply-running = Ne cours pas trop loin. J’ai une question.
    .mood-soft = Ballerines : calme
    .reply-soft = Personne ne t’entend arriver. Pratique.
    .mood-hiking = Grosses chaussures : fatiguée
    .reply-hiking = Tu peux déjà les enlever.
    .mood-skates = Patins à roulettes : j’ai peur
    .reply-skates = Sur des roulettes, on peut se tenir à quelqu’un. Appelle une personne qui tient bien debout.
    .mood-boots = Bottes de pluie : triste
    .reply-boots = Tu n’as pas à traverser seule. Quelqu’un peut marcher avec toi.
    .mood-hard = Talons durs : fâchée
    .reply-hard = Fais le tour du bloc. Puis dis ce qui ne va pas.

again-safe-group-3-first =
    .title = C’est trop. Tu fais quoi d’abord ?
    .card-pause = M’arrêter un moment
    .first-pause = D’abord le calme, puis la tête. Elle aussi s’est assise d’abord. Sur ma chaise.
    .card-breathe = Souffler lentement
    .first-breathe = Ça marche aussi en classe. Personne ne le voit.
    .card-somebody = Aller vers quelqu’un
    .first-somebody = Pas besoin de savoir déjà quoi dire. « Je peux m’asseoir ici ? » suffit.
    .done = Demain, ton ordre peut changer.
