# Mon cercle de confiance (Lotte, module 4) : qui te comprend ?

my-circle =
    .brief = Yo. Un jour, on m’a donné une feuille avec trois cercles. J’y ai mis un chat, et c’est tout. C’était très bien. Et toi, tu y mets qui ? Pense aussi aux gens qui connaissent ta langue.
    .facts = C’est toi qui choisis à qui tu fais confiance. Le mieux, c’est un adulte qui prend le temps et ne juge pas. Quelqu’un qui te comprend, en signes, avec des mots ou par message. Tu peux en avoir plusieurs. Et changer plus tard.
    .closing = Que doit faire quelqu’un pour que tu puisses tout suivre ?
    .staff-watch = Un cercle vide n’est pas un mauvais résultat. Personne ne signe à la maison ? Alors quelqu’un qu’elle aime peut quand même être loin. Ne demandez pas pourquoi. Une interprète n’est pas une personne de confiance : elle traduit, c’est son métier.

my-circle-rings =
    .trust = À qui oserais-tu dire quelque chose de difficile, dans ta langue ? Choisis autant de personnes que tu veux. Personne, ça va aussi.
    .nobody = Personne aujourd’hui ? C’est une réponse honnête. Et tu n’y es pour rien. Ton éducatrice veut bien chercher avec toi. Et sous le bouton Aide, tu vois avec qui tu peux chatter.
    .reply-be-mine = Bravo. Dis aussi ce qu’il te faut : regarder, parler à tour de rôle, ne pas juger. Comme ça, l’autre sait ce que tu demandes.
    .ask-note = « Tu veux bien prendre le temps si j’ai quelque chose à dire ? Réfléchis tranquillement. »
    .reply-note = Celle-ci va bien dans un message. Ou en langue des signes. Pas besoin de répondre tout de suite.
