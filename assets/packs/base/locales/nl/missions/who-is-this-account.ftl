# Wie is dit account? (Noor, module 1)

who-is-this-account =
    .title = Wie is dit account?
    .brief = Noor hier! Mijn oma heeft nu haar eigen kanaal. En plots staan er twéé oma’s online. Marie wil mijn oma volgen. Maar welke is de echte? Kijk jij mee?
    .facts = Online vind je vrienden, mopjes en oma’s met talent. Een profiel invullen kan wel iedereen. Dus: check, check, dubbelcheck.
    .closing = Wat doe jij als een account raar voelt?
    .remember = Ken ik die persoon in het echt? Kloppen beeld en verhaal? Ik vraag het iemand.
    .talk = Een raar account of bericht? Laat het staan en toon het aan iemand die je vertrouwt. Jij deed niets fout.
    .staff-aim = Ze kijkt rustig naar een profiel, luistert naar haar gevoel en kent de volgorde: niet antwoorden, laten staan, vertellen, daarna blokkeren en melden.
    .staff-watch = Vraag niet naar haar eigen accounts en kijk niet in haar gsm. Online is ook fijn: maak er geen verbod van.
    .staff-cue = Zegt ze dat een onbekende haar schrijft of iets van haar wil? Blijf rustig, dank haar, laat niets wissen. Praat na de groep verder.

who-is-this-account-first =
    .title = De eerste oma
    .from = oma.en.planten
    .item-plants = Ik film mijn planten. En soms mijn duim.
    .feedback-plants = Grappig! Maar iedereen kan zoiets schrijven. Het zegt nog niets.
    .item-asks = Sta jij in mijn film? Dan vraag ik het eerst.
    .feedback-asks = Voor mij voelt dit goed. Het is haar film, maar jouw gezicht.
    .item-free = Niet antwoorden mag ook. Mijn planten doen dat elke dag.
    .feedback-free = Fijn, vind ik. Je bent vrij, en zij blijft vriendelijk.
    .item-ask-noor = Ben ik het echt? Vraag het gerust aan Noor.
    .feedback-ask-noor = Ook fijn. Je mag het navragen, bij iemand die je echt kent.
    .done = Marie vroeg het mij op de speelplaats. Ja, dit is mijn oma! Nu die andere.

who-is-this-account-second =
    .title = De tweede oma
    .from = de.echte.oma.en.planten
    .item-photo = Foto: precies dezelfde planten.
    .feedback-photo = Raar. Die foto komt van mijn oma. Overnemen kan iedereen. Een foto is dus geen bewijs.
    .item-cookies = Ik lust graag koekjes.
    .feedback-cookies = Wie niet? Dit is gewoon gewoon. Het zegt niets.
    .item-test = Ik ben 71. Morgen toets wiskunde. Bah!
    .feedback-test = Raar. Mijn oma heeft al lang geen toetsen meer. Past iets niet bij elkaar? Kijk dan nog eens.
    .item-street = Hoe heet jouw straat? En je school?
    .feedback-street = Voelt dit raar? Dat mag. Waar jij woont, is van jou. Een account hoeft dat niet te weten.
    .item-hurry = Antwoord nu! Anders ben ik boos!
    .feedback-hurry = Dit duwt. Mijn oma wacht gewoon. Met thee.
    .done = Dit is mijn oma niet. Wie wel? Dat hoef je niet uit te zoeken. Eén raar gevoel is genoeg om te stoppen.

who-is-this-account-quiz =
    .title = Wat kan Marie doen?
    .ask-now = Marie krijgt een bericht van de tweede oma. Wat kan ze doen?
    .option-now-ask = Het in het echt aan Noor vragen
    .feedback-now-ask = Ja! Ik belde mijn oma. Ze heeft één account. En veertien planten.
    .option-now-block = Niet antwoorden, en het aan iemand tonen
    .feedback-now-block = Ja. Daarna blokkeren en melden. Dat is niet onbeleefd, en het helpt ook anderen.
    .option-now-accept = Eerst ja zeggen, later kijken
    .feedback-now-accept = Kan gebeuren. Marie mag nog altijd stoppen en het vertellen. Eerst vragen geeft meer rust.
    .ask-told = Marie schreef al hoe haar school heet. Nu heeft ze buikpijn. Wat helpt?
    .option-told-hide = Niets zeggen
    .feedback-told-hide = Dat gevoel snap ik. Maar Marie deed niets fout. Ze mag het vertellen, ook morgen nog.
    .option-told-griet = Naar Griet gaan
    .feedback-told-griet = Ja. Griet werd niet boos. Ze keken samen wat nodig was. De buikpijn werd al iets kleiner.
    .option-told-keep = Stoppen, laten staan en het vertellen
    .feedback-told-keep = Ja. Dan kan ze het tonen aan iemand die ze vertrouwt. Blokkeren en melden doen ze daarna samen.

who-is-this-account-ground =
    .title = Ademen met een plant
    .intro = Mijn oma ademt mee met haar planten. Echt. Het blad gaat op: adem in. Het zakt: adem uit. Twee keer.
    .done = Veertien planten, en allemaal rustig. Ik ook. Bijna.
