# Luisteren is een superkracht (Lotte, module 0)

listening =
    .title = Luisteren is een superkracht
    .brief = Yo. In onze zetel praat iedereen tegelijk, en ik het luidst. Vandaag wil Marie iets tonen. Jij kijkt mee, en jij kiest wanneer je iets doet.
    .facts = Luistert iemand maar half? Dan vertelt de ander haar verhaal minder goed. Dat is onderzocht. Een knik of één vraag maakt dus echt verschil.
    .closing = Waaraan zie jij dat iemand echt meekijkt?
    .remember = Even stil zijn en één vraag stellen. Dat is al veel.
    .after = Marie tekent nu ook de kelder. Jade vroeg er zelf naar.
    .did = Marie kon haar tekening aan jou tonen.
    .talk = Luistert de eerste niet? Probeer een tweede. Bij Hulp staan nog mensen die luisteren.
    .staff-aim = Ze ziet wat luisteren met iemand doet, en kiest zelf een manier om in te stappen.
    .staff-watch = Jade en Lina zijn geen pestkoppen. Oogcontact hoeft niet: elk meisje luistert anders. Vraag niet wie háár ooit uitlachte. Niet elke manier lukt even goed, en dat is de bedoeling. Bron van het weetje: Bavelas, Coates en Johnson (2000).
    .staff-cue = Zegt ze dat er nooit iemand luistert? Luister dan nu, en dank haar. Is ze niet veilig, zeg haar dan eerst wie je inlicht.

listening-scene =
    .title = Marie toont haar tekening
    .panel-drawing = Kijk, ik tekende onze hele leefgroep. Zelfs de frigo!
    .thought-drawing = Ik ben trots. En ook een beetje zenuwachtig.
    .panel-phone = Lina’s gsm trilt. Ze kijkt.
    .thought-phone = Ziet ze mij nog? Ik ga maar wat sneller.
    .panel-cactus = Haha! Is dat Griet? Of een cactus?
    .thought-cactus = Het is maar een grapje. Toch prikt het.
    .panel-never-mind = Laat maar. Het is nog niet af.
    .thought-never-mind = Ik wou dat iemand vroeg wat er nog op staat.
    .way-ask-on = Ik vraag: “Marie, wat staat er nog op?”
    .follows-ask-on = Marie toont elk hoekje. Jade vindt zichzelf naast de frigo, met een lepel.
    .way-wait = Ik zeg: “Wacht even. Marie vertelt.”
    .follows-wait = Lina legt haar gsm weg. Jade rolt met haar ogen. Maar Marie kijkt naar jou, en ze begint opnieuw.
    .way-beside = Ik ga straks naast Marie zitten.
    .follows-beside = Marie legt haar tekening op tafel en vertelt alles aan jou. Jade en Lina blijven bij de gsm. Jammer, maar Marie straalt.

listening-poses =
    .title = Hoe luister jij?
    .ask-sit = Marie vertelt. Wat helpt haar? Er past meer dan één antwoord.
    .option-sit-toward = Ik draai me naar haar toe.
    .feedback-sit-toward = Dan ziet ze: jij bent er. Je hoeft haar niet heel de tijd aan te kijken.
    .option-sit-headphones = Ik leun achterover, koptelefoon op.
    .feedback-sit-headphones = Zalig, zo’n zetel. Maar Marie ziet een koptelefoon en vertelt de helft. Eén oor vrij helpt al.
    .option-sit-scribble = Ik krabbel wat en luister.
    .feedback-sit-scribble = Sommige hoofden luisteren beter met een potlood. Zeg het er even bij.
    .ask-pause = Marie zwijgt even. Wat doe je?
    .option-pause-my-day = Ik vertel over mijn dag.
    .feedback-pause-my-day = Dat doe ik ook vaak. Laat haar eerst uitvertellen. Dan is het jouw beurt.
    .option-pause-wait = Ik wacht.
    .feedback-pause-wait = Een stilte is niet erg. Soms komt daarna het beste stuk.
    .option-pause-and-then = Ik vraag: “En toen?”
    .feedback-pause-and-then = Jade vroeg het ook. Toen tekende Marie een cactus, speciaal voor haar.
