# Stop – laat staan – vertel (Sam, module 5), in makkelijke woorden

stop-save-tell =
    .title = Stop. Laat staan. Vertel.
    .note = Elif krijgt berichten die niet goed voelen. Jij leest die berichten niet. We maken alleen een plan. Stoppen mag altijd. Overslaan mag ook.
    .brief = Dag. Drie dingen hielpen mij: stop, laat staan, vertel. Ik kende ze niet. Ik leerde ze van iemand. Nu kan Elif ze gebruiken. Maak jij haar plan?
    .facts = Vertellen mag altijd. Het mag als eerste. Het mag ook na lange tijd. Heb je al geantwoord? Is er iets gewist? Dat is niet jouw fout. Je kan nog altijd hulp vragen.
    .closing = Welke eerste zin onthoud jij makkelijk?
    .remember = Stop. Laat het staan. Vertel het. Daarna kan je blokkeren en melden. Niemand moet dit alleen doen.
    .talk = Je mag een eerste zin oefenen. Doe dat met iemand die je vertrouwt. Is er nu gevaar? De nummers staan bij Hulp.

stop-save-tell-plan =
    .card-call = Samen 116 000 bellen, of bij Hulp kijken
    .card-pace = Rusten en traag gaan
    .card-block = Eerst vertellen, dan blokkeren en melden
    .done = Het plan is klaar. Elif begint waar zij durft. Vertellen mag altijd eerst. Luistert iemand niet? Dan gaat ze naar een tweede. Blokkeren komt na het vertellen. 116 000 is gratis, dag en nacht. Een naam hoeft niet. Het plan hangt nu in haar kast.

stop-save-tell-sentence =
    .situation = Griet vouwt de was. Elif wil het haar vertellen. Ze zoekt een eerste zin.
    .option-words-minute = Heb je even tijd? Er is iets.
    .reply-minute = Ja, de was kan wachten. Dank je dat je komt. Jij kiest hoeveel je vertelt. Moet ik hulp halen? Dan hoor jij het eerst. Kan dat echt niet? Dan hoor je het zodra het kan.
    .reply-messages = Dank je dat je dit zegt. Ik geloof je. Het is niet jouw fout. Ik ga raad vragen. Jij hoort eerst aan wie.
    .reply-stuck = Je bent al begonnen, dank je. Je mag ook stil zijn. Ik weet niet hoe dit gaat. We zoeken samen de volgende stap.
    .part-tone = Hoe zegt Elif het?
    .note-tone-soft = Zacht is ook duidelijk. Griet komt wat dichterbij.
    .note-tone-slow = Kleine stukjes zijn goed. Griet heeft tijd.
    .note-tone-fast = Dan is het gezegd. Daarna kan Elif rustig ademen.
    .option-sign-hand = Haar hand opsteken
    .note-sign-hand = Een hand zegt: er is iets. Dat kan ook zonder stem.
    .note-sign-paper = Schrijven telt ook. Dan hoeft ze niets te zeggen.
    .note-sign-beside = Naast elkaar praat je soms makkelijker. Je hoeft elkaar niet aan te kijken.
    .done = Elif heeft haar eerste zin. Je mag een andere proberen. Ze zijn allemaal goed.

stop-save-tell-settle =
    .title = Traag als een schildpad
    .intro = Een schildpad heeft geen haast. Adem traag in. Adem nog trager uit. Doe dit vier keer.
    .done = Zo. Een plan mag traag gaan. Drink straks iets warms, als je wil.
