card =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

card-card =
    .title = Regarde
    .person-aunt = Regarde ici.
    .person-coach = Regarde ici.
    .person-friend = Regarde ici.
    .nobody = Regarde ici.
    .done = Regarde ici.
