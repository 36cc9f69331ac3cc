# Berg en boom (Fien, module 3)

mountain-and-tree =
    .title = Berg en boom
    .brief = Ik tekende een berg en een boom, want ik kon niet kiezen. De berg staat stil in de wind. De boom wiegt, en valt toch niet om. Jij mag ze allebei proberen.
    .facts = Sterk zijn is niet altijd stilstaan. Soms sta je als een berg. Soms waait het hard en wiebel je. Dan heb je nog je wortels.
    .closing = Wat ben jij vandaag meer: berg of boom?
    .remember = Een berg blijft staan. Een boom wiegt, en zijn wortels houden vast. Jij kan het allebei.
    .talk = Waait het hard bij jou? Je hoeft niet alleen te blijven staan. Zoek iemand die je vertrouwt.
    .after = Mijn potlood is terecht. Het lag onder de boom die ik tekende.
    .did = Je wiegde als een boom en bouwde een berg.
    .staff-aim = Ze oefent een houding die haar sterk laat voelen en kiest wat haar helpt om haar grens te bewaken.
    .staff-watch = Alles kan staand, zittend, liggend of in een rolstoel, met open ogen. Niemand raakt haar aan om haar houding te verbeteren, en niemand duwt om te testen hoe stevig ze staat. Ze toont haar berg alleen als ze dat wil.
    .staff-cue = Wordt ze onrustig of afwezig nu ze haar lijf voelt? Stop samen, laat haar rondkijken en iets vasthouden. Vraag niet door. Vertelt ze later iets? Dank haar en volg het huisprotocol.

mountain-and-tree-stand =
    .title = Eerst de berg, dan de boom
    .intro = Sta of zit zoals jij het fijn vindt. Doe alles zo groot of zo klein als je wil. Stoppen mag altijd.
    .sense-ground = Berg: voel 2 plekken waar iets jou draagt. Je voeten, of je stoel.
    .sense-top = Berg: maak je rug 1 keer lang. Daar is jouw top.
    .sense-sway = Boom: wieg 3 keer zacht heen en weer.
    .sense-branches = Boom: strek 5 takken uit. Vingers zijn ook takken.
    .sense-wind = Wind: adem 1 keer diep in en blaas lang uit.
    .done = Jij wiegde en je bleef staan. Mijn potlood niet. Dat rolt nog altijd van de tafel.

mountain-and-tree-mine =
    .title = Wat staat er op jouw berg?
    .piece-may-say-no = Ik mag nee zeggen
    .piece-counts = Mijn grens telt
    .piece-take-time = Ik neem mijn tijd
    .piece-warm = Iets dat mij warm maakt
    .piece-shelter = Een plek om te schuilen
    .piece-prickles = Stekels, voor als het moet
    .piece-still-growing = Ik groei nog
    .piece-look-well = Ik kijk goed rond
    .piece-alarm = Ik let op mijn alarm
    .piece-mend = Ik kan iets goedmaken
    .piece-leave = Ik mag weggaan
    .piece-ask-help = Ik vraag hulp
    .done = Dit is jouw berg. Morgen mag er iets bij, of iets af. Op de mijne staat nu ook een frietkot. Voor het uitzicht, natuurlijk.
