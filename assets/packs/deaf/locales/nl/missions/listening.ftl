# Luisteren is een superkracht (Lotte, module 0): luisteren met je ogen, en niemand buiten het gesprek

listening =
    .title = Aandacht is een superkracht
    .brief = Bij ons aan tafel praat iedereen tegelijk. Wie niet goed hoort, mist dan alles. Vandaag toont Marie iets. Zij hoort weinig en ze kijkt goed. Jij kijkt mee, en jij kiest wanneer je iets doet.
    .facts = Luisteren kan met je ogen. Je gezicht, je handen of één vraag doen veel. Praat in een groep om de beurt. Dan kan iedereen volgen.
    .closing = Hoe merk jij dat iemand echt aandacht heeft voor jou?
    .remember = Kijken en één vraag stellen. Dat is al veel.
    .staff-watch = Jade en Lina zijn geen pestkoppen. Vraag niet wie háár ooit uitlachte. Zit er een doof meisje bij? Zet de stoelen in een kring, één spreker tegelijk, en geen licht achter je rug.

listening-scene =
    .thought-phone = Ziet ze mij nog? Ik kan niet tonen en tegelijk haar gezicht zoeken.
    .thought-cactus = Ze lachen. Ik zie wel lippen, maar geen woorden.
    .thought-never-mind = Ik wou dat iemand toonde waarom ze lachen.
    .way-ask-on = Ik tik op tafel en wijs: “Marie, wat staat er nog op?”
    .way-wait = Ik steek mijn hand op: “Wacht even. Marie toont iets.”
    .follows-wait = Lina legt haar gsm weg en Jade schuift dichterbij. Marie begint opnieuw, en nu kijkt iedereen.
    .follows-beside = Marie legt haar tekening op tafel en wijst alles aan. Even later komen Jade en Lina kijken.

listening-poses =
    .title = Hoe toon jij aandacht?
    .ask-sit = Marie vertelt, met haar handen en een beetje met haar stem. Wat helpt haar?
    .option-sit-toward = Ik draai me naar haar toe, met mijn gezicht in het licht.
    .feedback-sit-toward = Ja. Dan zie je haar handen, en zij ziet jou.
    .option-sit-headphones = Ik leun achterover en kijk naar mijn gsm.
    .feedback-sit-headphones = De zetel zit goed. Maar Marie denkt nu dat ze stoort. Leg je gsm weg en kijk haar aan.
    .option-sit-scribble = Ik teken mee wat zij vertelt.
    .feedback-sit-scribble = Ja, dat kan ook. Zo ziet Marie meteen of jij het begrijpt. Kijk wel af en toe op.
    .ask-pause = Marie stopt even. Wat doe je?
    .feedback-pause-wait = Ja. Een pauze is niet erg. Haar handen en ogen rusten even.
