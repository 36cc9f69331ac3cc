# Mijn tweede (Lotte, module 4)

my-second =
    .title = Mijn tweede
    .brief = Wat als jouw iemand ziek is? De mijne lag twee weken in bed met griep. Ik was boos op een virus, en dat helpt echt niet. Nu heb ik een tweede. Zoek jij die van jou?
    .facts = Niemand is er altijd. Ook een goede begeleider slaapt, is ziek of verandert van werk. Een tweede kiezen is niet ontrouw aan de eerste.
    .closing = Op welk moment van de week zou een tweede jou het meest helpen?
    .remember = Ook de beste eerste is er soms niet. Daarvoor bestaat een tweede.
    .talk = Nog geen tweede gevonden? Dan mag een luisterlijn op die plaats staan. En een begeleider zoekt graag mee, zonder haast.
    .staff-aim = Ze bedenkt bij wie ze nog terechtkan als haar eerste volwassene er niet is. Twee volwassenen is het doel, en nul is ook een antwoord.
    .staff-watch = De kringen zeggen hoe snel iemand te bereiken is, niet hoe graag ze die ziet. Vraag niet wie er ontbreekt. Hang de uren van het team waar zij ze kan zien, ook die van de nacht.
    .staff-cue = Zegt ze dat er ’s nachts niemand is? Vertel wie er deze nacht werkt en hoe ze die wakker maakt. Maakt iemand uit haar kring haar bang? Dank haar, vraag niet door en praat dezelfde dag apart.

my-second-when =
    .title = Wie is er wanneer?
    .ring-near = Vandaag nog
    .ring-middle = Deze week
    .ring-far = Af en toe
    .figure-counsellor = Begeleider overdag
    .figure-night = Begeleider ’s nachts
    .figure-other-group = Begeleider van een andere groep
    .figure-teacher = Leerkracht
    .figure-school-help = Iemand van het CLB
    .figure-doctor = Dokter
    .figure-coach = Coach
    .figure-aunt = Tante
    .figure-foster = Pleegouder
    .figure-friends-mum = Mama van een vriendin
    .figure-line = Luisterlijn
    .figure-other = Iemand anders
    .trust = Stel dat jouw eerste er niet is. Bij wie klop je dan aan? Duid er zoveel aan als je wil. Geen enkele mag ook.
    .nobody = Nog geen tweede? Dat kan. Bij Hulp staat 116 000, dag en nacht. Die mag die plaats bewaren tot je iemand vindt.
    .ask = Hoe spreek je het af? Kies een zin.
    .ask-day-off = “Bij wie kan ik terecht als jij vrij bent?”
    .reply-day-off = Dit is er een voor je eerste. Die kent de uren van het huis, en weet wie er nog luistert.
    .ask-evening = “Mag ik jou ’s avonds ook iets vertellen?”
    .reply-evening = Goed, zo weet de ander wanneer. Soms is het antwoord “tot negen uur”. Dan zoek je voor na negen nog iemand.
    .ask-reach = “Hoe bereik ik jou het best?”
    .reply-reach = Handig om vooraf te weten. De mijne zei: “Klop hard. Ik zing onder de douche.”
    .done = Zo ziet jouw week eruit. Staan er twee volwassenen in? Dan is er meestal wel één wakker. Is er nog een plek leeg? Die is niet mislukt. Die is vrij.

my-second-two =
    .title = Telkens twee
    .intro = Kijk nu even niet naar mensen. Zoek rond jou telkens twee dingen.
    .sense-see = Zie 2 dingen die hier gisteren ook stonden.
    .sense-touch = Voel 2 dingen die jou dragen. De stoel? De vloer?
    .sense-breathe = Adem 2 keer in, en 2 keer heel lang uit.
    .done = Alles staat er nog. Die lelijke lamp ook, jammer genoeg.
