# Mon bouton stop (Lotte, module 0) : à qui que ce soit, et dans toutes les langues

my-stop-button =
    .after = Le quiz sur les oiseaux est fini. C’est la poule qu’on a le plus applaudie.
    .closing = Dans quelle langue dis-tu non le plus facilement ?
    .talk = Quelqu’un n’écoute pas ton non, dans n’importe quelle langue ? C’est sa faute, jamais la tienne. Dis à une tante, une cousine ou une éducatrice : « Là, je n’arrive pas à dire non. »

my-stop-button-talk =
    .answer-yes-softly = Oui quand même. Mais un seul oiseau.
    .say-whisper = Un seul oiseau, alors. Prends la poule, je la connais aussi.
    .say-karaoke = Même à la soirée quiz. Je ne sais rien sur les oiseaux.
    .say-sing = Alors on s’entraîne. Question un : tantôt, tu joues à mon quiz sur les oiseaux ? Très longtemps ?
    .answer-yes = Oui ! J’en connais sept.
    .say-earplugs = Un vrai oui ! Ça compte aussi. Moi, j’en connais deux, et il y a la poule.
    .say-your-song = Et tantôt, tu vas vraiment citer sept oiseaux. Qu’est-ce que j’ai fait.
