hello =
    .title = Salut
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .note = Ça parle de dispute. Tu peux arrêter.
    .staff-aim = Elle s’exerce à écouter.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

hello-talk =
    .title = Parler
    .say-hey = Salut.
    .answer-kind = Bonjour Lina !
    .answer-leave = Laisse tomber.
    .say-sad = Dommage.
    .answer-sorry = Pardon, je suis là.

hello-sort =
    .title = Amusant ou pas
    .box-fun = Amusant
    .box-push = Ça pousse
    .card-play = Joue avec nous !
    .feedback-play = C’est amusant.
    .card-must = Il faut.
    .feedback-must = Ça pousse.
    .done = Fini.

hello-ground =
    .title = Les pieds
    .intro = Inspire. Souffle.
    .done = Voilà.
