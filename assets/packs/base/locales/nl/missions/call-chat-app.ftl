# Bellen, chatten, appen (Lotte, module 4)

call-chat-app =
    .title = Bellen, chatten, appen
    .brief = Yo. Bellen vind ik eng. Griet een appje sturen lukt me wel. Er is meer dan één deur naar hulp. Welke past wanneer? En hoe begin je dan?
    .facts = Een luisterlijn kan je bellen, en soms ook chatten. Je naam is niet nodig. Is het bezet of nacht? 116 000 luistert altijd. De lijnen staan bij Hulp.
    .closing = Wat past bij jou: bellen, chatten, appen of bij iemand binnenlopen?
    .remember = Er is meer dan één deur. Jij kiest waar je begint.
    .talk = Is de eerste zin moeilijk? Oefen hem met iemand die je vertrouwt.
    .after = Ik heb deze week zelf gebeld. Het koekje at ik pas daarna.
    .did = Voor Lina, Yara en Jade vond jij een deur.
    .staff-aim = Ze weet welke hulp bij welke zorg past en maakt haar eigen begin van een gesprek.
    .staff-watch = Laat haar niet echt bellen om te oefenen. Noem geen eerste stap fout: elke stap naar hulp telt. Is ze doof of slechthorend? Bekijk vooraf samen welke weg zonder stem werkt.
    .staff-cue = Wordt ze stil bij de foto of bij het weglopen? Vraag niet door. Zeg dat ze later bij jou terechtkan. Is er iemand echt weg? Meteen de politie en 116 000. Vertelt ze iets? Dank haar, geloof haar en bied aan om samen te bellen.

call-chat-app-who =
    .title = Wie helpt waarmee?
    .ask-pass = Lina’s buspas is weg. De bus komt over tien minuten.
    .feedback-pass = Iemand dichtbij is het snelst. Kijk samen ook in de jas van gisteren.
    .ask-awake = Yara ligt wakker van een zorg. Ze wil praten, zonder haar naam.
    .feedback-awake = Daarvoor is een luisterlijn gemaakt. Haar naam hoeft ze niet te zeggen. Liever iemand dichtbij? Ook goed.
    .ask-photo = Iemand blijft Jade om een foto vragen. Ze zei al nee.
    .feedback-photo = Blijven vragen na een nee is druk. Dat is niet Jades schuld. Jade hoeft niet te antwoorden. Child Focus weet raad, dag en nacht. Iemand dichtbij kan ernaast zitten.
    .ask-gone = Marie is weggelopen. Haar vriendinnen weten niet waar ze is.
    .feedback-gone = Zeg het meteen aan een volwassene. Die belt meteen de politie én 116 000. Bellen mag jij ook. Je verraadt Marie niet.
    .ask-fallen = Een fietser is gevallen. Hij antwoordt niet meer.
    .feedback-fallen = Dit kan niet wachten. Het noodnummer staat bij Hulp. Lukt bellen niet? Haal iemand die belt.
    .answer-danger = Noodnummer: meteen bellen
    .answer-near = Iemand dichtbij: zeg het of app het
    .answer-child-focus = Child Focus: bellen, dag en nacht
    .answer-listen = Luisterlijn: bellen, soms chatten
    .almost = Die deur past hier niet zo goed. Er is er nog een. Wisselen mag.
    .done = Vijf zorgen, vier deuren. Twijfel je? Neem de deur die je het makkelijkst vindt. Wie daar luistert, zoekt mee verder.

call-chat-app-start =
    .title = Mijn eigen begin
    .card-next = Ik vraag: “Wat gebeurt er nu?”
    .card-breathe = Ik adem één keer heel traag.
    .card-sentence = Ik zeg één zin: “Ik zit ergens mee.”
    .card-name = Ik zeg wie ik ben. Of juist niet.
    .card-seat = Ik zoek een plek waar ik rustig zit.
    .done = Dit is jouw begin, en het klopt. Stilvallen mag. De ander wacht wel. Zelf begin ik met een koekje. Alleen verstaat niemand mij dan.

call-chat-app-ground =
    .title = Een koekje lang
    .intro = Hou een koekje vast, echt of bedacht. Ruik: adem in. Blaas de kruimels weg: adem uit. Twee keer.
    .done = Kruimels weg. Nu verstaat iedereen mij weer.
