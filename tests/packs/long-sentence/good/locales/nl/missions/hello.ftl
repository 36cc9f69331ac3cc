hello =
    .title = Hallo
    .brief = Woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord. “Kort!” Woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord teveel.
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
