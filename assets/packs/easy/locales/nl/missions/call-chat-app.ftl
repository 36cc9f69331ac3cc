# Bellen, chatten, appen (Lotte, module 4), in makkelijke woorden

call-chat-app =
    .brief = Yo. Bellen vind ik eng. Een bericht sturen naar Griet lukt me wel. Je kan op meer dan één manier hulp vragen. Welke manier past wanneer? En hoe begin je dan?
    .facts = Een luisterlijn kan je bellen. Soms kan je ook chatten. Je naam is niet nodig. Is het nacht of bezet? Bel 116 000. De lijnen staan bij Hulp.
    .closing = Wat past bij jou: bellen, chatten, appen of naar iemand gaan?
    .remember = Er zijn veel manieren. Jij kiest waar je begint.

call-chat-app-who =
    .ask-pass = Lina vindt haar buspas niet. De bus komt over tien minuten.
    .feedback-pass = Iemand dichtbij is het snelst. Kijk samen ook in haar jas.
    .ask-awake = Yara slaapt niet door een zorg. Ze wil praten. Ze zegt haar naam liever niet.
    .feedback-awake = Een luisterlijn is daarvoor. Haar naam hoeft niet. Iemand dichtbij is ook goed.
    .ask-photo = Iemand vraagt Jade om een foto. Ze zei nee. Die persoon blijft vragen.
    .feedback-photo = Blijven vragen na een nee is druk. Dat is niet de schuld van Jade. Ze hoeft niet te antwoorden. Child Focus geeft raad, dag en nacht. Iemand dichtbij kan naast haar zitten.
    .ask-gone = Marie is weggelopen. Niemand weet waar ze is.
    .feedback-gone = Zeg het meteen aan een volwassene. Die belt meteen de politie en 116 000. Jij mag ook bellen. Je verraadt Marie niet.
    .ask-fallen = Iemand is gevallen met de fiets. Hij antwoordt niet.
    .feedback-fallen = Dit kan niet wachten. Het noodnummer staat bij Hulp. Kan je niet bellen? Haal iemand die belt.
    .answer-near = Iemand dichtbij: zeg het of stuur het
    .almost = Deze manier past hier niet zo goed. Er is er nog een. Wisselen mag.
    .done = Er zijn vijf zorgen en vier manieren. Twijfel je? Neem wat voor jou makkelijk is. Wie luistert, zoekt met jou verder.

call-chat-app-start =
    .card-breathe = Ik adem één keer traag.
    .card-sentence = Ik zeg één zin: “Ik heb een probleem.”
    .card-name = Ik zeg mijn naam. Of ik zeg hem niet.
    .card-seat = Ik zoek een rustige plek.
    .done = Dit is jouw begin. Het is goed zo. Je mag even stil zijn. De ander wacht. Zelf eet ik eerst een koekje. Maar dan verstaat niemand mij.

call-chat-app-ground =
    .title = Ruik aan een koekje
    .intro = Neem een koekje, echt of bedacht. Ruik eraan: adem in. Blaas de kruimels weg: adem uit. Doe het nog een keer.
    .done = De kruimels zijn weg. Nu verstaat iedereen mij weer.
