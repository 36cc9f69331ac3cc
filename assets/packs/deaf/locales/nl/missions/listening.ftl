# Luisteren is een superkracht (Lotte, module 0): luisteren met je ogen, en niemand buiten het gesprek

listening =
    .title = Aandacht is een superkracht
    .brief = Yo. Bij ons aan tafel praat iedereen tegelijk. Wie niet goed hoort, mist dan alles. Vandaag toont Marie iets. Zij hoort weinig en ze kijkt goed. Jij kijkt mee, en jij kiest wanneer je iets doet.
    .facts = Let iemand maar half op? Dan vertelt de ander haar verhaal minder goed. Dat is onderzocht. En wie om de beurt praat, kan door iedereen gevolgd worden.
    .closing = Hoe merk jij dat iemand echt aandacht heeft voor jou?
    .remember = Kijken en één vraag stellen. Dat is al veel.
    .staff-watch = Jade en Lina zijn geen pestkoppen. Vraag niet wie háár ooit uitlachte. Niet elke manier lukt even goed, en dat is de bedoeling. Zit er een doof meisje bij? Zet de stoelen in een kring, één spreker tegelijk, en geen licht achter je rug. Bron van het weetje: Bavelas, Coates en Johnson (2000).
    .talk = Let de eerste niet op? Probeer een tweede. Bij Hulp staat ook met wie je kan chatten.

listening-scene =
    .thought-phone = Ziet ze mij nog? Ik kan niet tonen en tegelijk haar gezicht zoeken.
    .thought-cactus = Ze lachen. Ik zie wel lippen, maar geen woorden.
    .thought-never-mind = Ik wou dat iemand toonde waarom ze lachen.
    .way-ask-on = Ik tik op tafel en wijs: “Marie, wat staat er nog op?”
    .way-wait = Ik steek mijn hand op: “Wacht even. Marie toont iets.”
    .follows-beside = Marie legt haar tekening op tafel en wijst jou alles aan. Jade en Lina blijven bij de gsm. Jammer, maar Marie straalt.

listening-poses =
    .title = Hoe toon jij aandacht?
    .ask-sit = Marie vertelt, met haar handen en een beetje met haar stem. Wat helpt haar? Er past meer dan één antwoord.
    .option-sit-toward = Ik draai me naar haar toe, met mijn gezicht in het licht.
    .feedback-sit-toward = Dan zie je haar handen, en zij ziet jou.
    .option-sit-headphones = Ik leun achterover en kijk naar mijn gsm.
    .feedback-sit-headphones = De zetel zit goed. Maar Marie ziet jouw ogen niet en vertelt de helft. Leg je gsm weg en kijk haar aan.
    .option-sit-scribble = Ik teken mee wat zij vertelt.
    .feedback-sit-scribble = Zo ziet Marie meteen of jij het begrijpt. Kijk wel af en toe op.
    .ask-pause = Marie stopt even. Wat doe je?
    .feedback-pause-wait = Een pauze is niet erg. Haar handen en ogen rusten even.
