# Jaloers: lief of lastig? (Noor, module 1)

jealous =
    .title = Jaloers: lief of lastig?
    .brief = Hey, Noor hier! Gisteren aan tafel: een grote discussie. Over liefde en gsm’s. Zelfs de soep werd koud. Waar sta jij? Luister naar de anderen. Opschuiven mag.
    .facts = Jaloers zijn kan in de liefde, maar ook bij een zus of een vriendin. Bijna iedereen kent dat gevoel. Je hoeft je er niet voor te schamen.
    .closing = Tegen wie durf jij te zeggen: “Ik ben een beetje jaloers”?
    .remember = Jaloers zijn is een gevoel. Controleren is een keuze.
    .talk = Wil iemand alles van jou zien of weten? Vertel het aan iemand die je vertrouwt. Ook als je die persoon graag ziet.
    .staff-aim = Ze denkt na over vertrouwen en privacy, en hoort het verschil tussen jaloers zijn en controleren.
    .staff-watch = Elke plaats op de lijn is goed. Vraag niet naar haar eigen lief. Gsm-afspraken van het huis zijn iets anders: leg rustig uit waarvoor ze dienen.
    .staff-cue = Hoor je dat iemand haar gsm, haar kleren of haar vrienden controleert? Oordeel niet over die persoon. Dank haar en praat apart verder.

jealous-thesis =
    .title = Waar sta jij?
    .thesis = Wie van je houdt, mag in je gsm kijken.
    .argument-fien = Van mij mag het! In mijn gsm zitten vierhonderd foto’s van katten. Veel plezier ermee.
    .argument-imani = In mijn gsm staan ook verhalen van vriendinnen. Zij vertelden die aan mij. Aan niemand anders.
    .argument-lotte = Soms ben je bang om iemand te verliezen. Dan wil je kijken, om rustig te worden. Dat snap ik.
    .argument-zita = Ik keek eens bij een vriendin. Ik was één uur rustig. Toen wou ik weer kijken. Praten hielp langer.
    .moved = Je bent opgeschoven! Luisteren en dan anders denken: dat is sterk.
    .stayed = Jij bleef staan, en je luisterde naar iedereen. Ook sterk.
    .done = Jouw gsm is van jou, ook als je verliefd bent. Jaloers zijn mag. Iemand controleren is niet oké. Wie van je houdt, vraagt het, en kan tegen een nee. Een gsm-afspraak in je groep of thuis is iets anders. Vraag daar gerust uitleg over.

jealous-sort =
    .title = Lief of lastig?
    .box-kind = Voelt lief
    .box-hard = Voelt lastig
    .card-say-it = “Ik ben een beetje jaloers. Mag ik dat zeggen?”
    .feedback-say-it = Lief, en moedig. Het gevoel mag er zijn. Samen praten kan nu.
    .card-show = “Toon je gsm. Anders geloof ik je niet.”
    .feedback-show = Lastig. Dit is controleren. Je hoeft je gsm niet te tonen. Vertel het aan iemand.
    .card-have-fun = “Veel plezier met je vriendinnen! Tot morgen.”
    .feedback-have-fun = Lief. In fijne liefde is er plaats voor vriendinnen. Voor veel vriendinnen.
    .card-every-hour = Iemand vraagt elk uur waar je bent.
    .feedback-every-hour = Lastig. Eén keer vragen kan lief zijn. Elk uur wordt te veel. Dat mag je vertellen.
    .card-quiet = Amira is stil. Haar beste vriendin lacht met een ander.
    .feedback-quiet = Kan allebei. Jaloers zijn doet soms pijn. Maar Amira controleert niemand. Praten kan helpen.
    .card-buzz = De gsm van Jade trilt. Mila geeft hem door, en leest niet mee.
    .feedback-buzz = Lief. Mila barst bijna van nieuwsgierigheid. Maar ze vertrouwt Jade.
    .done = Liefde laat je vrij. Voelt iets lastig? Vertel het aan iemand die je vertrouwt.

jealous-ground =
    .title = Blaas op je soep
    .intro = Onze soep is weer warm. Ruik eraan: adem in. Blaas zacht: adem uit. Twee keer.
    .done = Lekker. En niemand maakte nog ruzie over gsm’s.
