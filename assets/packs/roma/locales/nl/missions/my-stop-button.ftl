# Mijn stopknop (Lotte, module 0): wie je ook vraagt, en in welke taal

my-stop-button =
    .facts = Een nee kost hier niets. Je mag ze zeggen in elke taal. Luistert iemand in het echt niet naar jouw nee? Dat ligt aan die persoon, nooit aan jou.
    .closing = In welke taal zeg jij het makkelijkst nee?
    .talk = Lukt nee zeggen ergens niet? Vertel het aan iemand die je vertrouwt. Een tante, een grote nicht, je begeleider.

my-stop-button-talk =
    .say-karaoke = Ook op de quizavond. Ik weet niets over vogels.
    .say-sing = Dus nu oefenen. Vraag één: doe jij straks mee met mijn vogelquiz? Heel lang?
    .answer-yes = Ja! Ik ken er zeven.
    .say-earplugs = Een ja die je meent! Die telt ook. Ik ken er twee, en één is een kip.
    .say-ouch = Oké. Dan stopt mijn verhaal hier.
    .say-joke = En dat is prima. Overslaan mag altijd. Volgende!
    .say-your-song = En straks ken jij dus echt zeven vogels. Wat heb ik gedaan.
