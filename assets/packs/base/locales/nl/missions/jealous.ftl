# Jaloers: lief of lastig? (Noor, module 1)

jealous =
    .title = Jaloers: lief of lastig?
    .brief = Hey! Mag iemand die van jou houdt in je gsm kijken? En heb ik daar thuis ruzie over gemaakt? Dat laatste: ja, tot de soep koud was. Over die eerste vraag ben ik nog niet uit. Waar sta jij?
    .facts = Jaloers zijn kan in de liefde, maar ook bij een zus of een vriendin. Bijna iedereen kent het. Een gsm-afspraak thuis of in de groep is iets anders. Je mag vragen waarvoor ze dient.
    .closing = Hoe zou jij “ik ben jaloers” zeggen zonder ruzie te maken?
    .remember = Jaloers zijn is een gevoel. Controleren is een keuze.
    .after = Thuis zijn we er nog niet uit. We praten nu pas na de soep.
    .did = Noor en jij praatten, en de soep bleef warm.
    .talk = Wil iemand alles van jou zien of weten? Zeg het woord “controle” eens tegen een begeleider of een leerkracht. Het mag, ook als je die persoon graag ziet.
    .staff-aim = Ze denkt na over vertrouwen en privacy, en hoort het verschil tussen jaloers zijn en controleren.
    .staff-watch = Elke plaats op de lijn is goed. Vraag niet naar haar eigen lief. Gsm-afspraken van het huis zijn iets anders: leg rustig uit waarvoor ze dienen.
    .staff-cue = Hoor je dat iemand haar gsm, haar kleren of haar vrienden controleert? Oordeel niet over die persoon. Dank haar en praat apart verder.

jealous-thesis =
    .title = Waar sta jij?
    .thesis = Wie van je houdt, mag in je gsm kijken.
    .argument-fien = Van mij mag het! In mijn gsm zitten vierhonderd foto’s van katten. Veel plezier ermee.
    .argument-imani = In mijn gsm staan ook verhalen van vriendinnen. Zij vertelden die aan mij. Aan niemand anders.
    .argument-lotte = Soms ben je bang om iemand te verliezen. Dan wil je kijken, om rustig te worden. Ik ken dat.
    .argument-zita = Ik keek eens bij een vriendin. Ik was één uur rustig. Toen wou ik weer kijken. Praten hielp langer.
    .moved = Je bent opgeschoven! Luisteren en dan anders denken, dat oefen ik nog.
    .stayed = Jij bleef staan, en je luisterde naar iedereen. Bij ons thuis lukt dat niemand.
    .done = Jouw gsm is van jou, ook als je verliefd bent. Jaloers zijn mag. Controleren is niet oké.

jealous-sort =
    .title = Wat gebeurt hier?
    .box-free = Laat vrij
    .box-controls = Controleert
    .box-feeling = Gewoon een gevoel
    .card-say-it = “Ik ben een beetje jaloers. Mag ik dat zeggen?”
    .feedback-say-it = Hier zegt iemand een gevoel hardop, en de ander blijft vrij. Nu kunnen jullie erover praten.
    .card-show = “Toon je gsm. Anders geloof ik je niet.”
    .feedback-show = Dit is controleren. Je hoeft je gsm niet te tonen om geloofd te worden.
    .card-have-fun = “Veel plezier met je vriendinnen! Tot morgen.”
    .feedback-have-fun = Dit laat vrij. Bij een fijn lief is er plaats voor vriendinnen. Voor veel vriendinnen.
    .card-every-hour = Iemand vraagt elk uur waar je bent.
    .feedback-every-hour = Eén keer vragen is gewoon vragen. Elk uur is controleren. Vertel het gerust aan iemand.
    .card-quiet = Amira is stil. Haar beste vriendin amuseert zich met iemand anders.
    .feedback-quiet = Dit is een gevoel, en het prikt soms. Amira controleert niemand. Praten kan helpen.
    .card-buzz = De gsm van Jade trilt. Mila geeft hem door, en leest niet mee.
    .feedback-buzz = Dit laat vrij. Mila barst bijna van nieuwsgierigheid. Maar ze vertrouwt Jade.
    .done = Een gevoel hoef je niet te verstoppen. Controle hoef je niet te verdragen. Dat zijn twee verschillende dingen.

jealous-ground =
    .title = Blaas op je soep
    .intro = Onze soep is weer warm. Ruik eraan: adem in. Blaas zacht: adem uit. Twee keer.
    .done = Zalig. En niemand maakte nog ruzie over gsm’s.
