hello =
    .title = Salut
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
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

hello-quiz =
    .title = Mot
    .ask-who = Mot.
    .option-who-me = Mot.
    .option-who-you = Mot.
    .feedback-who-me = Mot.
    .feedback-who-you = Mot.

hello-pairs =
    .title = Mot
    .ask-sun = Mot.
    .feedback-sun = Mot.
    .ask-moon = Mot.
    .feedback-moon = Mot.
    .answer-day = Mot.
    .answer-night = Mot.
    .almost = Mot.
    .done = Mot.

hello-line =
    .title = Mot
    .card-one = Mot.
    .card-two = Mot.
    .card-three = Mot.
    .feedback-one = Mot.
    .feedback-two = Mot.
    .feedback-three = Mot.
    .almost = Mot.
    .done = Mot.
