# Wat gebeurt er als ik bel? (Lotte, module 4): chatten eerst. Adressen uit help.ftl

what-happens-when-i-call =
    .title = Wat gebeurt er als ik chat?
    .brief = Ik heb eens twintig minuten naar een leeg chatvenster gestaard. Wat typ je dan? Wat kost dat? Zoek het hier uit. Chatten hoeft niet.
    .facts = In het Nederlands chat je op awel.be, in het Frans op 103ecoute.be. De uren staan daar. Het is gratis, en je naam hoeft niet. Is de chat vol of dicht? Dat ligt niet aan jou. Mail 116000@childfocus.org. Nu gevaar? Dan is er de app 112 BE.
    .closing = Welke weg naar hulp wil jij onthouden? En waar schrijf je die op, zodat je ze terugvindt?
    .remember = Een kleine zorg is groot genoeg. Chatten is gratis, en je mag stoppen.
    .talk = Durf je niet alleen te chatten? Vraag iemand die je vertrouwt om naast je te zitten. Na het chatten kan je de pagina uit de geschiedenis van je gsm wissen.
    .staff-aim = Ze kent een weg naar hulp zonder stem: een chat, een mail, iemand die voor haar belt, en de app 112 BE bij gevaar.
    .staff-watch = Laat haar niet verplicht chatten om te oefenen. Chaturen veranderen: kijk ze vooraf zelf na. Zet samen de app 112 BE op haar gsm als ze dat wil. Een noodbericht per sms kan alleen naar speciale nummers, die je vooraf aanvraagt. Wees zelf geen tolk bij zware gesprekken.
    .staff-cue = Vraagt ze of je echt je naam niet moet zeggen? Antwoord rustig en bied aan om erbij te zitten. Vraag niet door waarover ze wil chatten.

what-happens-when-i-call-myths =
    .ask-name = “Als je chat, moet je eerst je naam zeggen.”
    .feedback-name-true = Dat dacht ik ook. Maar bij Awel en bij 103 hoeft je naam niet.
    .feedback-name-false = Juist, dat moet niet. Bij Awel en bij 103 hoeft je naam niet.
    .ask-cost = Wat kost chatten met een luisterlijn?
    .option-cost-fortune = Alles wat op je kaart staat
    .feedback-cost-fortune = Gelukkig niet. Awel en 103 zijn gratis.
    .feedback-cost-chips = Hou die friet maar. Awel en 103 zijn gratis.
    .feedback-cost-nothing = Juist, niks. Awel en 103 zijn gratis.
    .ask-hang-up = “Als je je bedenkt, mag je de chat gewoon sluiten.”
    .feedback-hang-up-true = Ja. Midden in een zin, als je wil. Opnieuw beginnen mag ook.
    .feedback-hang-up-false = Toch wel. Jij beslist hoelang je chat. Opnieuw beginnen mag ook.
    .ask-size = Hoe groot moet een zorg zijn om te chatten?

what-happens-when-i-call-whom =
    .box-listen = Luisterlijn: chat
    .box-danger = Nu gevaar: app 112 BE
    .feedback-glove = Een luisterlijn leest ook over handschoenen. Iemand dichtbij zoekt sneller. Kijk ook onder de zetel.
    .feedback-awake = Iemand dichtbij kan, een chat ook. Yara kiest wat voor haar het makkelijkst is.
    .feedback-online = Niet antwoorden, en vertellen. Child Focus helpt ook als er online iets misloopt. Iemand dichtbij kan meekijken, en voor haar bellen of mailen.
    .card-fire = De lamp van het alarm flitst. Er is brand op de gang.
    .feedback-fire = Eerst naar buiten. Dan chatten met de app 112 BE, of laat iemand 112 bellen.
    .feedback-leaving = Drie keer goed. Iemand dichtbij, een chat of Child Focus. Vertellen mag voor ze iets beslist.
    .feedback-threat = Nu gevaar: chat met de app 112 BE. Of laat iemand 101 bellen. Haal er ook een volwassene bij.

what-happens-when-i-call-ground =
    .done = Klaar. Nu trilt er even niets, en dat is goed.
