# Mijn stopknop (Lotte, module 0): wie je ook vraagt, en in welke taal

my-stop-button =
    .after = De vogelquiz is voorbij. De kip kreeg het meeste applaus.
    .closing = In welke taal zeg jij het makkelijkst nee?
    .talk = Luistert iemand niet naar jouw nee, in welke taal ook? Dat ligt aan die persoon, nooit aan jou. Zeg aan een tante, een nicht of een begeleider: “Daar lukt nee zeggen mij niet.”

my-stop-button-talk =
    .answer-yes-softly = Toch ja. Maar dan één vogel.
    .say-whisper = Eén vogel dus. Neem de kip, die ken ik ook.
    .say-karaoke = Ook op de quizavond. Ik weet niets over vogels.
    .say-sing = Dus nu oefenen we. Vraag één: doe jij straks mee met mijn vogelquiz? Heel lang?
    .answer-yes = Ja! Ik ken er zeven.
    .say-earplugs = Een ja die je meent! Die telt ook. Ik ken er twee, en één is een kip.
    .say-your-song = En straks ken jij dus echt zeven vogels. Wat heb ik gedaan.
