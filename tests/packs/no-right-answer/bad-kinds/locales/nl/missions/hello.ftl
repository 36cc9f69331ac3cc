hello =
    .title = Hallo
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent luisteren.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

hello-talk =
    .title = Praten
    .say-hey = Hey.
    .answer-kind = Dag Lina!
    .answer-leave = Laat maar.
    .say-sad = Jammer.
    .answer-sorry = Sorry, ik ben er.

hello-sort =
    .title = Leuk of niet
    .box-fun = Leuk
    .box-push = Duwen
    .card-play = Speel mee!
    .feedback-play = Dit is leuk.
    .card-must = Het moet.
    .feedback-must = Dit duwt.
    .done = Klaar.

hello-quiz =
    .title = Zin
    .ask-who = Zin.
    .option-who-me = Zin.
    .option-who-you = Zin.
    .feedback-who-me = Zin.
    .feedback-who-you = Zin.

hello-pairs =
    .title = Zin
    .ask-sun = Zin.
    .feedback-sun = Zin.
    .ask-moon = Zin.
    .feedback-moon = Zin.
    .answer-day = Zin.
    .answer-night = Zin.
    .almost = Zin.
    .done = Zin.

hello-line =
    .title = Zin
    .card-one = Zin.
    .card-two = Zin.
    .card-three = Zin.
    .feedback-one = Zin.
    .feedback-two = Zin.
    .feedback-three = Zin.
    .almost = Zin.
    .done = Zin.
