one =
    .title = Numéro un
    .brief = Amira a une question.
    .facts = Le soleil est une étoile.
    .closing = C’était comment, aujourd’hui ?
    .remember = Le soleil est toujours là.
    .talk = Dis-le à quelqu’un.
    .kept-sunny = Tu as choisi le soleil.
    .staff-aim = Elle s’exerce.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

one-do =
    .title = À toi
    .mood-a = Contente
    .reply-a = Super.
    .mood-b = Fatiguée
    .reply-b = Repose-toi.
    .mood-c = Fâchée
    .reply-c = C’est permis.

one-ground =
    .title = Souffle
    .intro = Souffle avec moi.
    .done = Fini.
