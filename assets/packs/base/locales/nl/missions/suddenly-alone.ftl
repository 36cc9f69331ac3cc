# Ineens alleen (Sam, module 5)

suddenly-alone =
    .title = Ineens alleen
    .note = Iemand wil Lina helemaal voor zich alleen. Die persoon zie je nooit, en erge dingen ook niet. Past het vandaag niet? Sla het over, of stop tussendoor.
    .brief = Dag. Lina krijgt steeds meer berichten van iemand. Haar vrienden ziet ze bijna niet meer. Bij mij werd het ook eens stil. Eén vriendin bleef op mijn deur kloppen.
    .facts = Iemand wil een meisje voor zich alleen. Soms is dat een tienerpooier, soms niet. Eerst uitzoeken hoeft niet: vertellen mag altijd.
    .closing = Hoe toon je dat iemands stoel vrij blijft?
    .remember = Wie om je geeft, gunt je je vrienden. Jij mag altijd naar hen terug.
    .talk = Komt iemand te dichtbij? Zeg het aan iemand die je vertrouwt. Of kijk op de hulppagina.
    .after = De stoel van Lina was vanmiddag bezet. Door Lina.
    .did = De stoel van Lina bleef vrij, ook door jou.
    .staff-aim = Ze merkt aan Lina’s gevoel dat iemand haar voor zich alleen wil. Ze oefent één kleine stap als vriendin en weet welke volwassene kan helpen.
    .staff-watch = Vraag niet naar haar eigen berichten en kijk niet in haar gsm. Zeg niets slechts over die persoon. Een vriendin redt niemand alleen: er komt een volwassene bij. Niet vlak voor het slapen.
    .staff-cue = Herkent ze iets of wordt ze stil? Bedank haar, geloof haar, vraag niet door. Zeg: “Dit is niet jouw schuld.” Zeg haar eerst aan wie je het vertelt. Volg het huisprotocol. Child Focus geeft raad.

suddenly-alone-scene =
    .title = De stoel van Lina
    .panel-field = Sterk gelopen, Lina! Donderdag weer?
    .thought-field = Ik wil ja roepen. Maar mijn gsm trilt de hele tijd.
    .panel-break = Kom je bij ons zitten? Ik heb twee wafels.
    .thought-break = Ik durf mijn gsm niet weg te leggen. Mijn wafel wordt koud.
    .panel-room = “Ik wil jou voor mij alleen”, staat er. Lina legt een hand op haar buik.
    .thought-room = Het klinkt lief. Toch knijpt mijn buik. Ik mis de training.
    .panel-chair = Die stoel is van Lina. Ze hoeft niets uit te leggen.
    .thought-chair = Ik zit alleen op mijn kamer. Is er bij hen nog plaats voor mij?
    .panel-griet = Kom je bij mij zitten? Ik brei. Praten hoeft niet.
    .thought-griet = Naast Griet is het warm. Ik weet alleen niet hoe ik begin.
    .way-beside = Ik ga naast Lina zitten. Praten hoeft niet.
    .follows-beside = Na een tijdje zegt ze: “Ik mis jullie.” Ze wil het aan Griet vertellen, en ik loop mee.
    .way-miss-you = Ik zeg: “Ik mis jou. Jouw stoel is vrij.”
    .follows-miss-you = Lina wrijft in haar ogen en lacht. Donderdag komt ze wat vroeger en praat ze eerst met Farid.
    .way-to-griet = Ik vraag: “Gaan we samen naar Griet?”
    .follows-to-griet = Lina knikt. Griet legt haar breiwerk weg en zegt: “Dank je. Jij doet niets fout.”
    .lens-belongs = Hier hoort Lina erbij en mag ze gewoon zichzelf zijn.
    .lens-at-once = Lina voelt dat ze meteen moet antwoorden. Dat hoeft niet.
    .lens-both = Iets liefs en toch buikpijn: die buik is een teken.
    .lens-only-mine = Iemand wil Lina voor zich alleen, en dat ligt niet aan haar.
    .lens-free-chair = Zita en Farid houden haar stoel vrij, ook als ze lang wegblijft.
    .lens-small-bits = Griet heeft tijd, en vertellen mag in kleine stukjes.

suddenly-alone-breathe =
    .title = Blaas op je thee
    .intro = Denk aan een kop warme thee. Adem in en ruik. Adem uit en blaas heel zacht.
    .done = Nu is hij net goed. Drink straks iets warms, liefst met iemand erbij.
