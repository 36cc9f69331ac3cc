# Luisteren is een superkracht (Lotte, module 0)

listening =
    .title = Luisteren is een superkracht
    .brief = Lotte hier. Bij ons in de zetel praat iedereen tegelijk. Ik ook. Vandaag wil Marie iets tonen. Jij kijkt mee, en jij kiest wanneer je iets doet.
    .facts = Luisteren doe je niet alleen met je oren. Je gezicht, je handen of één vraag doen het ook. En niemand luistert altijd goed.
    .closing = Waaraan zie jij dat iemand echt meekijkt?
    .remember = Even stil zijn en één vraag stellen. Dat is al veel.
    .talk = Luistert de eerste niet? Probeer een tweede. Onder Hulp staan er nog.
    .staff-aim = Ze ziet wat luisteren met iemand doet, en kiest zelf een manier om in te stappen.
    .staff-watch = Jade en Lina zijn geen pestkoppen. Oogcontact hoeft niet: elk meisje luistert anders. Vraag niet wie háár ooit uitlachte.
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
    .follows-wait = Lina legt haar gsm weg en Jade schuift dichterbij. Marie begint opnieuw, nu wat luider.
    .way-beside = Ik ga straks naast Marie zitten.
    .follows-beside = Marie legt haar tekening op tafel en vertelt alles. Even later komen Jade en Lina erbij.

listening-poses =
    .title = Hoe luister jij?
    .ask-sit = Marie vertelt. Welke houding helpt haar?
    .option-sit-toward = Ik draai me naar haar toe.
    .feedback-sit-toward = Ja. Dan ziet ze: jij bent er. Je hoeft haar niet heel de tijd aan te kijken.
    .option-sit-headphones = Ik leun achterover, koptelefoon op.
    .feedback-sit-headphones = Lekker, zo’n zetel. Maar Marie denkt nu dat ze stoort. Koptelefoon af, en het komt goed.
    .option-sit-scribble = Ik krabbel wat en luister.
    .feedback-sit-scribble = Ja, dat kan ook. Sommige hoofden luisteren beter met een potlood. Zeg het er even bij.
    .ask-pause = Marie zwijgt even. Wat doe je?
    .option-pause-my-day = Ik vertel over mijn dag.
    .feedback-pause-my-day = Dat doe ik ook vaak. Laat haar eerst uitvertellen. Dan is het jouw beurt.
    .option-pause-wait = Ik wacht.
    .feedback-pause-wait = Ja. Een stilte is niet erg. Soms komt daarna het beste stuk.
    .option-pause-and-then = Ik vraag: “En toen?”
    .feedback-pause-and-then = Ja. Jade vroeg het ook. Toen tekende Marie een cactus, speciaal voor haar.
