# Une carte d’aide dans ma poche (Lotte, module 4), avec des mots faciles

my-help-card =
    .title = Ma carte d’aide
    .brief = Yo. Parfois, je ne vais pas bien. Alors j’oublie tout. Je cherche même mes chaussures. Parfois, je les ai aux pieds ! C’est pourquoi j’ai une petite carte. Tu en fais une aussi ?
    .facts = Tu as beaucoup de stress ? Alors on oublie vite des choses. Presque tout le monde a ça. Une carte n’oublie rien.
    .closing = Quel nom ou quel numéro veux-tu retenir ?
    .remember = Quelques noms et quelques numéros. Ça va dans ta poche.
    .talk = Tu ne sais pas qui choisir ? Ton éduc réfléchit avec toi.

my-help-card-card =
    .nobody = Pas de nom aujourd’hui ? C’est bien aussi. Les numéros sont déjà là. Tu veux chercher quelqu’un plus tard ? Ton éduc cherche avec toi.
    .done = C’est ta carte. Il y a une amie dessus ? Choisis aussi un adulte. Quelqu’un peut trouver ta carte ? Alors les numéros suffisent. Ma carte est dans ma chaussure. Personne n’ose sentir là-dedans.

my-help-card-throw =
    .title = Respire comme au basket
    .intro = Avant un tir, je me calme. Le ballon monte : inspire. Le ballon descend : souffle longtemps. Fais-le six fois.
    .done = Parfois, le ballon rentre. Parfois, non. Mais je suis plus calme. Toi aussi, j’espère.
