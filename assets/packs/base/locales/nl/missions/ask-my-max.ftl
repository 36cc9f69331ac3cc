# Wil jij mijn MAX zijn? (Lotte, module 4)

ask-my-max =
    .title = Wil jij mijn MAX zijn?
    .brief = Lina zit al een uur in de keuken. Rond haar liggen vier verscheurde briefjes. Ze wil Farid vragen of hij haar MAX wil zijn. Een MAX is een volwassene die jij zelf kiest om naar je te luisteren. Help jij haar aan briefje vijf?
    .facts = Iemand vragen om naar je te luisteren, is geen kleinigheid. De ander mag ja zeggen, nee, of “ik denk na”. Een nee kan over tijd gaan, of over werk. Het zegt niet dat jij te veel bent.
    .closing = Wat zou jij willen dat een volwassene belooft voor je iets vertelt?
    .remember = Jij mag het vragen. Zegt de eerste nee? Er bestaan er meer.
    .talk = Wil je iemand vragen, maar durf je niet? Een begeleider kan het briefje mee afgeven.
    .after = Het vijfde briefje hangt bij Farid, naast zijn fluit.
    .staff-aim = Ze heeft een uitnodiging in eigen woorden, en ze weet dat een nee geen oordeel over haar is.
    .staff-watch = Vraag niet wie zij zou kiezen en verwacht niet dat ze het doet. MAX is een idee van Child Focus. Ben jij zelf gevraagd? Zeg eerlijk wanneer je er bent en wanneer niet. Beloof geen geheim.
    .staff-cue = Zegt ze dat er niemand is om te vragen? Dank haar, en zoek niet meteen een naam. Zeg: “Dat is zwaar. Ik wil mee zoeken, als jij dat ook wil.” Kom er deze week op terug.

ask-my-max-invitation =
    .title = Het vijfde briefje
    .task = Lina zegt: “Ik wil dat Farid weet waarom ik het aan hém vraag.” Schrijf jij haar briefje mee? Jij kiest: bewaren of weg ermee.
    .part-begin = Begin
    .starter-begin-training = Op dinsdag loop ik bij jou. Dat is mijn beste uur van de week.
    .starter-begin-nervous = Ik schrijf dit, want vragen met mijn mond lukt niet.
    .starter-begin-noticed = Jij merkt het als ik een slechte dag heb. En je maakt er geen show van.
    .part-question = De vraag zelf
    .starter-question-be-my-max = Wil jij mijn MAX zijn?
    .starter-question-may-i-come = Mag ik naar jou komen als er iets is?
    .starter-question-just-listen = Wil je dan eerst luisteren, en pas daarna raad geven?
    .part-freedom = En nog dit
    .starter-freedom-think-about-it = Je hoeft niet meteen te antwoorden.
    .starter-freedom-no-is-okay = Je mag ook nee zeggen. Dan ben ik niet boos.
    .starter-freedom-when = Zeg er ook bij wanneer je níét kan.
    .done = Dank je, Lina. Ja, dat wil ik. Op dinsdag en donderdag ben ik er. ’s Nachts slaap ik, en dan snurk ik zelfs. Kies je voor ’s avonds iemand erbij? En ben je in gevaar, dan haal ik hulp. Jij hoort het eerst. Kan dat echt niet, dan zo snel het kan.

ask-my-max-no =
    .title = En Jade vroeg het ook
    .say-asked-too = Ik heb het ook gedaan! Ik vroeg het aan mijn danslerares. Met een kaartje en al.
    .say-she-said-no = Ze zei nee. Heel vriendelijk. Maar nee.
    .answer-stings = Au. Dat steekt, ook als het vriendelijk is.
    .answer-what-she-said = Zei ze er nog iets bij?
    .answer-ask-nobody = Dan zou ik het aan niemand meer vragen.
    .say-thought-it-was-me = Fijn dat je dat zegt. Ik zat een uur te denken wat er mis is met mij. Niets dus.
    .say-her-words = Ze zei: “Ik heb thuis nu te veel zorgen. Jij verdient iemand met tijd.” Eigenlijk is dat eerlijk.
    .say-folded = Oké. Ik heb mijn tweede kaartje al klein gevouwen. Heel klein.
    .answer-one-no = Eén iemand zei nee. De rest weet nog van niets.
    .answer-keep-note = Gooi het nog niet weg. Misschien past het later.
    .say-under-mattress = Het ligt nu onder mijn matras. Ik slaap precies een beetje hoger.
    .say-second-one = Stel dat ik het nog eens vraag. Bij wie zou jij beginnen?
    .answer-try-griet = Bij Griet. Die ziet jou elke dag.
    .answer-try-diallo = Bij meneer Diallo. Die vergeet nooit een naam.
    .answer-not-today = Vandaag bij niemand. Eerst even bekomen.
    .say-griet-honest = Griet zei ja. Ze werkt wel in shiften, zei ze. Dus nu zoeken we nog iemand voor de andere dagen.
    .say-diallo-yes = Hij wilde er een nacht over slapen. Vanmorgen stond hij aan de schoolpoort te knikken. Nog voor ik iets kon zeggen!
    .say-later-this-week = Goed plan. Donderdag misschien. Ik zet het in mijn agenda, met potlood.
    .say-you-heard-me = En dank je dat jij “au” zei. Iedereen zegt altijd meteen dat het niet erg is.
    .say-still-odd = Het blijft raar dat ze nee zei. Maar ik heb nu wel weer zin om te dansen.

ask-my-max-ground =
    .title = Vouw een briefje
    .intro = Hou je handen open als een blad papier. Adem in. Adem uit en vouw ze langzaam dicht. Twee keer.
    .done = Mooi gevouwen. Er staat niets op. Dat mag ook eens.
