hello =
    .title = Hallo
    .brief = Lina vraagt raad.
    .facts = { -lol3 }
    .closing = Wie luistert naar jou?
    .remember = Als { hello.talk }
    .talk = Zie { hello.remember }
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

-lol0 = ha
-lol1 = { -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }{ -lol0 }
-lol2 = { -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }{ -lol1 }
-lol3 = { -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }{ -lol2 }
