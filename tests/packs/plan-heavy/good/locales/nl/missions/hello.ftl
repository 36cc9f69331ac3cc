hello =
    .title = Hallo
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .note = Dit gaat over ruzie. Je mag altijd stoppen.
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

hello-ground =
    .title = Voeten
    .intro = Adem in. Adem uit.
    .done = Zo.
