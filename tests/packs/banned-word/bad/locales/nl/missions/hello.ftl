hello =
    .title = Hallo
    .brief = Lina vraagt raad.
    .facts = Ze had
        kunnen weten dat het fout ging.
    .closing = Wie luistert naar jou?
    .remember = Dit is 100 % geheim.
    .talk = Je begeleider is dichtbij. Zij is je vertrouwenspersoon.
    .staff-aim = Ze oefent luisteren.
    .staff-watch = Een Loverboy.
    .staff-cue = Ze heeft recht op een vertrouwenspersoon.

hello-talk =
    .title = Praten
    .say-hey = Hey.
    .answer-kind = Maak schermafdrukken, blokkeer eerst.
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
