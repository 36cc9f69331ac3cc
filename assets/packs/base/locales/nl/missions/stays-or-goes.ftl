# Blijft hier of gaat verder? (Sam, module 0)

stays-or-goes =
    .title = Blijft hier of gaat verder?
    .note = Er komen zware kaartjes voorbij, over andere meisjes. Er wordt niets getoond. Overslaan of stoppen mag altijd.
    .brief = Dag, ik ben Sam. In een groep vertellen we elkaar dingen. Veel daarvan blijft onder ons. Bij sommige dingen moet er een volwassene bij komen. Ik leg uit hoe dat gaat, ook het deel dat minder leuk is.
    .facts = Wat jij hier kiest, wordt niet bewaard. Vertel je een begeleider dat je in gevaar bent? Dan moet zij hulp halen. Ze zegt het jou eerst. Lukt dat echt niet? Dan zo snel als het kan.
    .closing = Wat maakt het makkelijker om iets moeilijks te vertellen?
    .remember = Het verhaal van een ander vertel je niet rond. Is er gevaar? Haal er een volwassene bij.
    .after = Marie heeft haar verhaal verteld, in twee stukken. Tussen die twee heeft ze geslapen.
    .talk = Draag je iets zwaars mee? Je mag het altijd vertellen. Jij kiest aan wie.
    .staff-aim = Ze weet wat in de groep blijft, wat ze voor zichzelf mag houden, en wanneer een volwassene moet helpen.
    .staff-watch = Beloof nooit dat alles geheim blijft. Zeg vooraf wie in jullie huis wat doet. Vraag geen voorbeelden uit haar eigen leven. Kiest ze “hou ik voor mezelf”? Laat dat zo. Blijf na deze missie nog even in de buurt.
    .staff-cue = Vertelt ze dat ze niet veilig is? Dank haar, geloof haar, vraag niet waarom. Zeg haar eerst wie je inlicht, en als dat niet lukt zo snel als het kan. Volg de afspraken van je huis.

stays-or-goes-sort =
    .title = Waar hoort dit?
    .box-stays = Blijft in de groep
    .box-goes = Naar een volwassene
    .box-self = Hou ik voor mezelf
    .card-crush = Elif is verliefd. Ze wordt er rood van.
    .feedback-crush = Dit is Elifs nieuws, en niemand is in gevaar. Zij kiest wie het hoort.
    .card-giggles = Marie plaste bijna in haar broek van het lachen.
    .feedback-giggles = Grappig, ja. Maar Marie kiest wie het nog hoort.
    .card-afraid = Yara is bang. Iemand doet haar pijn.
    .feedback-afraid = Dit gaat naar een volwassene. Zo kan iemand Yara helpen. Zij doet niets fout.
    .card-leaving = Amira wil vannacht weglopen.
    .feedback-leaving = Dit gaat nu naar een volwassene. Je verraadt Amira niet. Je zorgt mee voor haar.
    .card-photo = Iemand dreigt een foto van Lina rond te sturen.
    .feedback-photo = Dit gaat naar een volwassene. Wie dreigt, zit fout. Lina niet. Ze antwoordt niet en betaalt niet.
    .card-unsure = Je hoort iets en je twijfelt: is dit erg?
    .feedback-unsure = Twijfel je? Vraag het aan een volwassene. Die kan mee nadenken.
    .card-mine = Jouw eigen verhaal
    .feedback-mine = Alle drie kan. Jij kiest wie jouw verhaal hoort, en wanneer. Ben je in gevaar? Dan hoort er een volwassene bij.
    .done = Dat waren de kaartjes. Je moet zulke dingen nooit alleen beslissen. Vragen mag altijd.

stays-or-goes-quiz =
    .title = Eerlijk over geheimen
    .ask-promise = “Een begeleider kan beloven dat alles geheim blijft.” Klopt dat?
    .feedback-promise-true = Dat zeggen sommigen wel. Maar eerlijk beloven kan ze het niet. Bij gevaar moet ze hulp halen.
    .feedback-promise-false = Dat klopt inderdaad niet. Bij gevaar moet ze hulp halen. Liever een eerlijke begeleider dan een mooie belofte.
    .ask-half = “Je mag stoppen in het midden van je verhaal.” Klopt dat?
    .feedback-half-true = Dat mag. Een half verhaal is ook een begin. De rest kan later, of bij iemand anders.
    .feedback-half-false = Toch mag het. Niemand mag jou dwingen om verder te vertellen. De rest kan later, of bij iemand anders.
    .ask-next = Marie wil iets zwaars vertellen. Griet kijkt op haar uurwerk: “Straks, hé.” Wat kan Marie doen? Er past meer dan één antwoord.
    .option-next-another = Naar iemand anders gaan
    .feedback-next-another = Farid had wel tijd. Soms lukt het pas bij de tweede of de derde. Dat ligt niet aan Marie.
    .option-next-together = Samen met een vriendin gaan
    .feedback-next-together = Met twee durf je meer. Een vriendin mag ook gewoon naast je zitten.
    .option-next-say-now = “Dit kan niet wachten” zeggen
    .feedback-next-say-now = Griet schrok, en ze ging zitten. Ze zei sorry voor dat uurwerk.
    .option-next-wait = Wachten tot het overgaat
    .feedback-next-wait = Rusten mag zeker. Maar iets zwaars gaat zelden vanzelf weg. Morgen mag ze het opnieuw proberen.

stays-or-goes-ground =
    .title = Een deur die zacht beweegt
    .intro = De deur gaat open: adem in. De deur gaat zacht weer dicht: adem uit. Twee keer.
    .done = Zo. De deur is niet op slot. Terugkomen mag altijd.
