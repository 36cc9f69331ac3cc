two =
    .title = Salut
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à écouter.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

two-do =
    .title = Fais
    .card-a = D’abord
    .card-b = Ensuite
    .card-c = Enfin
    .done = Fini.
