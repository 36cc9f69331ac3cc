# Wat de groep op het grote scherm ziet.

room = In groep
    .window = GPS – groep
    .desk = Naar het bureau van de begeleider
    .left = { $count ->
        [one] nog 1 min
       *[other] nog { $count } min
    }

room-welcome = Welkom allemaal
    .about = We doen dit samen. Niets moet. Stoppen mag altijd.
room-begin = Beginnen
room-start = Start
room-on = Verder
    .mission = Terug naar de missie
room-join = Doe mee
    .chip = { $address } · code { $code }
    .wifi = Zelfde wifi, mobiele data uit.
    .scan = Scan met je telefoon
    .type = Of typ in je browser
    .code = en dan de code
    .about = Geen app, geen naam. Wat je kiest, blijft niet op je telefoon.
room-ask = Wat denk jij?
room-how = Zo antwoord je
    .hands = Steek je hand op
    .tablet = De tablet gaat rond
    .phones = Antwoord op je telefoon
room-coin = Een muntje beslist mee: soms telt jouw antwoord, soms een ander. Zo zegt geen enkel antwoord iets over jou.
room-pass = Wie is aan de beurt?
    .about = Geef het scherm door. Kijk niet mee met een ander.
room-thanks = Dank je!
    .about = Je antwoord telt mee. Niemand ziet wat je koos. Geef door.
room-mine = Ik ben aan de beurt
room-all = Iedereen is geweest
room-give = Dit is mijn antwoord
room-skip = Ik sla over
room-picture = Zo denkt onze groep
    .about = Hoe groter de plant, hoe meer van ons dit kozen. Een klein plantje kan ook niemand zijn.
    .sky = Hoe groter, hoe meer van ons dit weer hebben. Klein kan ook niemand zijn.
room-share-few = een paar, of niemand
room-share-quarter = sommigen
room-share-half = ongeveer de helft
room-share-three-quarters = veel van ons
room-share-most = de meesten
room-spoken = Hier praten we over
    .about = Er is niets te zien. Wie wil, vertelt wat zij denkt.
room-pause = Even rust
    .about = Adem rustig. We gaan zo verder.
room-slip = Een vraag uit de doos
room-pact = Onze afspraken
    .new = Kies samen: welke zijn vandaag belangrijk?
    .about = Gelden deze nog voor iedereen? Welke is vandaag extra belangrijk?
room-write = Wat wil jij vragen?
    .about = De begeleider leest het eerst en kan niet weten wie schreef. Geen namen. Iets ergs? Zeg het ook zelf aan iemand.
    .put = In de doos
    .go = Iets vragen
    .back = Terug naar de groep
    .phones = De vragendoos is open: schrijf op je telefoon
room-wrote = Je vraag ligt in de doos
    .about = Niemand kan zien wie dit schreef, ook je begeleider niet. Is er iets ergs? Zeg het zelf aan iemand die je vertrouwt, of bel 116 000. Geef door.
room-closing = We ronden af
    .about = Hoe voelt het nu? Samen maken we een weerkaart.
room-weather = Welk weer is het nu bij jou?
room-bye = Tot de volgende keer
    .about = Wil je nog iets vertellen? Je begeleider heeft tijd voor je.
room-spot-good = Wat voelt hier goed?
room-spot-off = Wat voelt hier niet goed?
room-place-1 = Eerst
room-place-2 = Als tweede
room-place-3 = Als derde
room-place-4 = Als vierde
room-place-5 = Als vijfde
room-place-6 = Als zesde
start-room = Met een groep

# Hetzelfde op het grote scherm en op elke telefoon.
room-support = Even rust
    .about = Alles uit de doos is gelezen. Wil je met iemand praten? { $who } is er vanavond voor jou. Bellen kan ook: 116 000, gratis, dag en nacht.
    .you = Je begeleider

back-to-desk = Ben jij de begeleider?
    .about = Het scherm gaat rond. Het bureau is van de begeleider, met haar notities.
    .hold = Begeleider? Houd de knop even ingedrukt, of de toets F6.
    .yes = Naar mijn bureau
    .no = Nee, terug
