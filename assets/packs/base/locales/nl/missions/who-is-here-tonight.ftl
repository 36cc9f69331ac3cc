# Wie is er vanavond? (Lotte, module 0)

who-is-here-tonight =
    .title = Wie is er vanavond?
    .brief = Yo. Bij ons hangt een bord met wie er werkt. Vorige week stond er “Jan”, en niemand kende een Jan. Dus ben ik gaan kijken. Weet jij wie er vanavond bij jou is?
    .facts = In een leefgroep wisselt bijna elke dag wie er werkt. Zelfs begeleiders kijken op het uurrooster om het te weten.
    .closing = Op welk uur van de dag heb jij graag iemand in de buurt?
    .remember = Eén naam voor vanavond is genoeg. Heb je er geen? Dan is dat jouw vraag aan je begeleider.
    .talk = Loop straks binnen bij wie er werkt en vraag: “Tot hoe laat ben jij er?”
    .after = Jan werkt nu elke dinsdag bij ons. Hij noemt mij nog altijd Liesje.
    .did = Je dacht vooruit aan vanavond, voor jezelf.
    .staff-aim = Ze zoekt één volwassene in haar buurt, voor vanavond of voor morgen op school. Vindt ze er geen, dan wordt dat haar vraag aan jou.
    .staff-watch = Hang vooraf op wie er vandaag en vannacht werkt, met een foto of een tekening. “Niemand” is een volwaardig antwoord: vraag niet wie er ontbreekt, en vul haar kring niet voor haar in.
    .staff-cue = Vraagt ze wie er vanavond voor haar is? Antwoord met één naam en één uur, niet met “wij allemaal”. Maakt iemand die er vanavond is haar bang? Dank haar, vraag niet door, en regel het nog vandaag volgens het huisprotocol.

who-is-here-tonight-places =
    .title = Eén volwassene in de buurt
    .ring-near = Hier, vanavond
    .ring-middle = Morgen, op school
    .ring-far = Niet hier, wel te bereiken
    .figure-tonight = Wie vanavond werkt
    .figure-night = Wie vannacht werkt
    .figure-kitchen = Wie hier kookt of poetst
    .figure-parent = Mama of papa
    .figure-foster = Pleegouder
    .figure-grandparent = Oma of opa
    .figure-teacher = Leerkracht
    .figure-school-care = Zorgleerkracht
    .figure-coach = Coach of trainer
    .figure-other = Iemand anders
    .trust = Bij wie kan jij vanavond of morgen binnenlopen? Duid aan wie je wil. Niemand kan ook.
    .nobody = Niemand vandaag? Dan heb je een goede vraag voor je begeleider: “Wie is er vanavond voor mij?” Zoeken is dan hun werk, niet het jouwe.
    .ask = Hoe begin je? Kies een zin.
    .ask-till-when = “Tot hoe laat ben jij er?”
    .reply-till-when = Je vertelt niets, en je weet meteen iets. Jan zei: “Tot zeven uur ’s morgens.” Hij had een heel dik boek mee.
    .ask-five-minutes = “Heb jij straks vijf minuten voor mij?”
    .reply-five-minutes = Spreek er een uur bij af. “Straks” kan bij ons lang duren. “Na het eten” werkt beter.
    .ask-your-name = “Ik ken jou nog niet. Hoe heet jij?”
    .reply-your-name = Zo ben ik bij Jan begonnen. Hij was blij. Hij kende hier ook nog niemand.
    .done = Staat er iemand in jouw kring? Dan weet je waar je kan aankloppen. Is er een plaats leeg? Laat ze leeg, en neem je vraag mee.

who-is-here-tonight-awake =
    .title = Elf uur, en je slaapt niet
    .card-breathe = Tien keer traag uitademen
    .card-knock = Aankloppen bij wie er vannacht werkt
    .card-note = Een briefje schrijven voor morgen
    .card-light = Het licht aandoen en rechtop zitten
    .first-breathe = Jij begint met ademen. Dat kan zonder iemand wakker te maken. Helpt het niet? Dan staat er nog iets op je lijst.
    .first-knock = Jij klopt eerst aan. Daarvoor werkt er ’s nachts iemand. Je stoort niet, ook niet om elf uur.
    .first-note = Jij schrijft het eerst op. Dan zit het niet meer alleen in je hoofd. Leg het briefje bij je schoenen, dan vergeet je het niet.
    .first-light = Jij doet eerst het licht aan. Dan zie je dat de kamer nog dezelfde is. Mijn kamergenoot dacht toen dat het ochtend was. Ze stond al onder de douche.
    .done = Dit is jouw volgorde. Weegt het zwaar? Dan kan aankloppen altijd eerst.

who-is-here-tonight-lamp =
    .title = Een lampje dat meedoet
    .intro = Denk aan een klein lampje. Adem in: het licht wordt groter. Adem uit: het wordt zacht. Twee keer.
    .done = Laat het lampje gerust nog even branden.
