# Une carte d’aide dans ma poche (Lotte, module 4)

my-help-card =
    .title = Une carte d’aide dans ma poche
    .brief = Yo. Quand ça ne va pas, j’oublie tout, même où sont mes chaussures. Parfois, je les ai aux pieds. Alors j’ai une petite carte. Tu en fais une aussi ?
    .facts = Avec le stress, c’est plus dur de se souvenir des choses. C’est pareil pour presque tout le monde. Une carte s’en souvient pour toi.
    .closing = Quel numéro ou quel nom veux-tu vraiment retenir ?
    .remember = Quelques noms et quelques numéros. Ça tient dans une poche.
    .talk = Tu ne sais pas qui choisir ? Ton éduc y réfléchit volontiers avec toi.
    .after = Farid a quand même senti ma chaussure de basket. Il a dû s’asseoir.
    .did = Tu as préparé une carte qui se souvient pour toi.
    .staff-aim = Elle fait une carte avec les personnes qu’elle choisit et les numéros. Elle décide où la garder.
    .staff-watch = Une carte avec juste les numéros est aussi une carte. Ne choisissez pas pour elle et ne demandez pas qui manque. Quelqu’un d’autre peut trouver la carte : c’est elle qui décide d’écrire des noms et d’imprimer.
    .staff-cue = Elle dit que quelqu’un ne doit pas trouver la carte, ou que personne n’y a sa place ? Restez calme et remerciez-la. Ne creusez pas devant le groupe. Parlez-en à part le jour même.

my-help-card-card =
    .title = Mes trois personnes
    .person-mum = Maman
    .person-dad = Papa
    .person-sibling = Frère ou sœur
    .person-grandma = Mamie
    .person-aunt = Tante
    .person-counsellor = Éducatrice, éducateur
    .person-foster = Famille d’accueil
    .person-teacher = Prof
    .person-coach = Coach
    .person-friend = Amie ou ami
    .nobody = Pas de nom aujourd’hui ? C’est bien aussi. Les numéros y sont déjà. Tu veux chercher quelqu’un plus tard ? Ton éduc cherche avec toi.
    .done = C’est ta carte. Il y a une amie dessus ? Ajoute aussi un adulte. Quelqu’un pourrait la trouver ? Alors les numéros suffisent. La mienne est dans ma chaussure de basket. Personne n’ose y mettre le nez.

my-help-card-throw =
    .title = Respire comme avant un tir
    .intro = Avant un lancer franc, je me calme. Le ballon monte : inspire. Le ballon descend : souffle longtemps. Six fois.
    .done = Je ne sais jamais s’il va rentrer. Mais je me calme. Toi aussi, j’espère.
