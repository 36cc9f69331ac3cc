# Wat gebeurt er als ik bel? (Lotte, module 4), in makkelijke woorden

what-happens-when-i-call =
    .brief = Ik had ooit een nummer op mijn gsm. Ik keek er twintig minuten naar. Ik durfde niet te bellen. Wat moet je zeggen? Wat kost het? Zoek het hier. Je hoeft niet te bellen.
    .facts = In Vlaanderen bel je 102. In Franstalig België bel je 103. Child Focus is 116 000. Bellen is gratis. Je hoeft je naam niet te zeggen. Soms is het bezet. Dat ligt niet aan jou. Probeer opnieuw, of bel 116 000.
    .closing = Welk nummer wil jij onthouden?
    .remember = Een kleine zorg is groot genoeg. Bellen is gratis. Je mag ook ophangen.
    .talk = Durf je niet alleen te bellen? Vraag iemand die je vertrouwt. Die kan naast je zitten. Heb je gebeld? Dan kan je het nummer uit je gsm wissen.

what-happens-when-i-call-myths =
    .title = Klopt het of niet?
    .ask-name = “Je belt. Dan moet je eerst je naam zeggen.” Klopt dat?
    .feedback-name-true = Dat dacht ik ook. Maar bij 102, 103 en 116 000 hoeft je naam niet.
    .feedback-name-false = Juist, het moet niet. Niet bij 102, 103 of 116 000.
    .ask-cost = Je belt naar 102, 103 of 116 000. Wat kost dat?
    .option-cost-fortune = Al je belgeld
    .option-cost-chips = Evenveel als een pak friet
    .option-cost-nothing = Niets
    .feedback-cost-chips = Gelukkig niet. Koop er friet mee. Deze drie nummers zijn gratis.
    .feedback-cost-nothing = Juist, niets. Deze drie nummers zijn gratis.
    .ask-hang-up = “Je belt en je wil stoppen. Dan mag je gewoon ophangen.” Klopt dat?
    .feedback-hang-up-true = Ja. Dat mag altijd. Je mag later ook opnieuw bellen.
    .feedback-hang-up-false = Toch wel. Jij kiest hoelang je belt. Je mag later ook opnieuw bellen.
    .feedback-size-elephant = Dat mag. Maar klein mag ook. Niemand meet het.
    .feedback-size-dog = Dat mag. Groter of kleiner mag ook. Elke zorg telt.
    .feedback-size-mouse = Dat mag ook! Ook een kleine zorg houdt jou wakker. Elke zorg telt.

what-happens-when-i-call-whom =
    .card-glove = De handschoen van Zita is weg. Straks moet ze keepen.
    .feedback-glove = 102 luistert ook naar kleine dingen. Iemand dichtbij zoekt wel sneller. Kijk ook onder de zetel.
    .card-awake = Yara slaapt niet door een ruzie.
    .feedback-awake = Iemand dichtbij is goed. Een luisterlijn ook. Yara kiest waar ze makkelijk praat.
    .card-online = Jade krijgt berichten. Ze kent dat account niet.
    .feedback-online = Niet antwoorden. Vertel het. Child Focus helpt ook bij problemen online. Iemand dichtbij kan meekijken.
    .feedback-fire = Ga eerst naar buiten. Bel dan 112. Dat kan dag en nacht.
    .card-leaving = Marie wil misschien weglopen.
    .feedback-leaving = Dit kan drie keer. Iemand dichtbij, een luisterlijn of Child Focus. Ze mag eerst praten. Daarna kiest ze.
    .card-threat = Elif is op straat. Iemand bedreigt haar. Nu.
    .feedback-threat = Er is nu gevaar. Bel meteen 101, de politie. Roep ook een volwassene.
    .done = Zie je? Soms past er meer dan één. Je kan bijna niet fout kiezen. Eén stap is genoeg.

what-happens-when-i-call-ground =
    .title = Leg je gsm weg
    .intro = Leg je gsm even weg. Adem in: maak je handen groot. Adem uit: laat je handen hangen. Doe dit twee keer.
    .done = De gsm ligt weg. Nu belt er even niemand. Dat is goed.
