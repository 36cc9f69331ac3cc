# Stop – laat staan – vertel (Sam, module 5)

stop-save-tell =
    .title = Stop – laat staan – vertel
    .note = Elif krijgt berichten die niet goed voelen. Wat erin staat, lees je niet. We maken alleen een plan. Stoppen of overslaan mag altijd.
    .brief = Dag. Drie dingen hebben mij vooruit geholpen: stop, laat staan, vertel. Ik kende ze niet. Iemand leerde ze mij. Nu kan Elif ze gebruiken. Maak jij haar plan?
    .facts = Vertellen mag altijd, ook als eerste en ook na lange tijd. Al geantwoord of iets gewist? Dat is niet jouw fout, en hulp vragen kan nog altijd.
    .closing = Welke eerste zin onthoud je het makkelijkst?
    .remember = Stop. Laat het staan. Vertel het. Blokkeren en melden komt daarna, samen met iemand.
    .talk = Je mag een eerste zin oefenen bij iemand die je vertrouwt. Nu gevaar? De nummers staan bij Hulp.
    .after = Elif heeft vannacht geslapen. Dat vertelde ze mij zelf.
    .did = In Elifs kast hangt een plan van jou.
    .staff-aim = Ze kent drie stappen: stoppen, laten staan, vertellen. Blokkeren en melden komt daarna. Ze oefent één eerste zin en weet dat Child Focus (116 000) dag en nacht meedenkt.
    .staff-watch = Het plan is voor Elif. Vraag niet naar haar eigen berichten en kijk niet in haar gsm. Vertellen mag ook eerst: geen volgorde is fout. Beloof geen geheim en geen goede afloop.
    .staff-cue = Wordt de oefening echt? Bedank haar, geloof haar, laat haar kiezen hoeveel. Laat niets wissen en spreek die persoon niet aan. Zeg haar eerst aan wie je het vertelt, of zodra dat kan. Volg dezelfde dag het huisprotocol.

stop-save-tell-plan =
    .title = Een plan voor Elif
    .card-stop = Niet meer antwoorden
    .card-save = Alles laten staan, niets wissen
    .card-tell = Het zeggen aan iemand die ze vertrouwt
    .card-call = Samen 116 000 bellen of bij Hulp kijken
    .card-pace = Rusten, en gaan op haar tempo
    .card-block = Blokkeren en melden, als het verteld is
    .done = Daar is het plan. Elif begint waar zij durft. Vertellen mag altijd eerst, blokkeren komt erna. 116 000 is gratis, dag en nacht. Het plan hangt in haar kast, met een magneet als een frietje.

stop-save-tell-sentence =
    .title = De eerste zin
    .situation = Griet vouwt de was. Elif wil het haar vertellen en zoekt een eerste zin.
    .part-words = De woorden
    .option-words-minute = Heb je even? Er is iets.
    .reply-minute = Ja, de was kan wachten. Dank je dat je komt. Jij kiest hoeveel je vertelt. Moet ik hulp halen? Dan hoor jij het eerst. Kan dat echt niet, dan zodra het kan.
    .option-words-messages = Ik krijg berichten die niet goed voelen.
    .reply-messages = Dank je dat je dit zegt. Ik geloof je. Dit is niet jouw fout. Ik ga raad vragen, en jij hoort eerst aan wie.
    .option-words-stuck = Ik weet niet hoe ik moet beginnen.
    .reply-stuck = Je bent al begonnen, dank je. Stil zijn mag ook. Ik weet nog niet hoe het afloopt. We zoeken samen de volgende stap.
    .part-tone = Hoe klinkt het?
    .option-tone-soft = Heel zacht
    .note-tone-soft = Zacht is ook duidelijk. Griet komt gewoon wat dichterbij.
    .option-tone-slow = Traag, met pauzes
    .note-tone-slow = Stukjes zijn goed. Griet heeft nog veel sokken te vouwen.
    .option-tone-fast = Snel, in één keer
    .note-tone-fast = Dan is het eruit. Daarna mag Elif rustig ademen.
    .part-sign = Wat doet Elif erbij?
    .option-sign-hand = Een hand opsteken
    .note-sign-hand = Een hand zegt: er is iets. Dat werkt ook zonder stem.
    .option-sign-paper = Een briefje geven
    .note-sign-paper = Schrijven telt even veel. Dan hoeft ze het niet hardop te zeggen.
    .option-sign-beside = Naast haar gaan zitten
    .note-sign-beside = Naast elkaar praat je soms makkelijker. Kijken hoeft dan niet.
    .done = Elif heeft haar eerste zin. Een andere proberen mag ook. Ze werken allemaal.

stop-save-tell-settle =
    .title = Zo traag als een schildpad
    .intro = Een schildpad heeft geen haast. Adem traag in. Adem nog trager uit. Vier keer.
    .done = Zo. Een plan mag traag gaan, net als deze schildpad. Drink straks iets warms, als je wil.
