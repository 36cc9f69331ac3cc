hello =
    .title = Hallo
    .brief = Lina vraagt raad.
    .facts = Ze had
        kunnen weten dat het fout ging.
    .closing = Wie luistert naar jou?
    .remember = Dit is 100 % geheim.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent luisteren.
    .staff-watch = Een Loverboy.
    .staff-cue = Blijf rustig.

hello-talk =
    .title = Praten
    .say-hey = Hey.
    .answer-kind = Dag Lina!
    .answer-leave = Laat maar.
    .say-sad = Wat een slet.
    .answer-sorry = Wat had ze anders kunnen doen?

hello-sort =
    .title = Leuk of niet
    .box-fun = Leuk
    .box-push = Duwen
    .card-play = Speel mee!
    .feedback-play = Dit is leuk.
    .card-must = Het moet.
    .feedback-must = Dit duwt.
    .done = Klaar.
