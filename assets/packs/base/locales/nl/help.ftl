# De hulppagina: vier stappen, de dichtste eerst, en de lijnen daarin.

help-trusted = Iemand die je vertrouwt
    .about = Een begeleider, een leraar, een tante. Iemand dichtbij die echt luistert.
    .say = “Heb je even? Ik wil iets vertellen en ik vind het moeilijk.”

help-listen = Een luisterlijn
    .about = Voor elke zorg, groot of klein. Gratis, en je naam zeggen hoeft niet.
    .say = “Hallo. Ik zit met iets en ik weet niet goed hoe ik moet beginnen.”

help-child-focus = Child Focus
    .about = Bij weglopen, iets lastigs online, of als iemand je tot iets dwingt. Is iemand vermist? Bel meteen ook de politie.
    .say = “Hallo, ik heb raad nodig. Mijn naam zeg ik liever nog niet.”

help-danger = Nu gevaar
    .about = Ben jij nu in gevaar, of iemand anders? Bel meteen, of laat iemand bellen.
    .say = “Ik heb nu hulp nodig. Ik ben op deze plaats: …”

line-awel = Awel
    .about = Je kan bellen of chatten, in het Nederlands. Voor kinderen en jongeren in Vlaanderen.
    .hours = Bellen vanaf 16 uur, op woensdag vanaf 14 uur

line-ecoute-enfants = Écoute-Enfants
    .about = Je kan bellen of chatten, in het Frans. Voor kinderen en jongeren in Franstalig België.
    .hours = Elke dag van 10 uur tot middernacht

line-child-focus = Child Focus
    .about = Je kan bellen of mailen, gratis. Zonder naam mag ook.
    .hours = Dag en nacht

line-ambulance = Ziekenwagen en brandweer
    .about = Iemand is gewond of heel ziek, of er is brand.
    .hours = Dag en nacht

line-police = Politie
    .about = Iemand bedreigt jou of iemand anders, nu. Of iemand is vermist.
    .hours = Dag en nacht

line-app-112 = App 112 BE
    .about = Zonder stem, met een chat. Voor wie niet kan bellen: kan je bellen, bel dan. Werkt alleen in België. Zet de app vooraf op je gsm.
