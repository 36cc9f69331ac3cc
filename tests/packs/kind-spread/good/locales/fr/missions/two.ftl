two =
    .title = Salut
    .brief = Amira ne sait plus.
    .facts = Une amie écoute.
    .closing = Comment le vois-tu ?
    .remember = Tu comptes.
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
