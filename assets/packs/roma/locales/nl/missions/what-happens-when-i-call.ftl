# Wat gebeurt er als ik bel? (Lotte, module 4): een gedeelde gsm, en kleine zinnen

what-happens-when-i-call =
    .remember = Een kleine zorg is groot genoeg. Kleine zinnen zijn ook goed.
    .talk = Durf je niet alleen te bellen? Vraag iemand die je vertrouwt om naast je te zitten. Deel je een gsm met je zussen? Je kan het nummer uit de lijst wissen, of een andere gsm vragen.
    .staff-watch = Laat haar niet verplicht bellen om te oefenen. Bel- en chaturen veranderen: kijk ze vooraf zelf na. Is Nederlands nog moeilijk? Bied een tolk van buiten de familie aan, of bel samen. Vraag nooit een zus of nicht om te tolken.

what-happens-when-i-call-whom =
    .feedback-glove = 102 luistert ook naar handschoenen. Iemand dichtbij zoekt sneller. Haar drie broers bijvoorbeeld. Kijk ook onder de zetel.
    .feedback-awake = Iemand dichtbij kan, een tante misschien. Een luisterlijn ook. Yara kiest waar ze het makkelijkst praat.
    .feedback-leaving = Drie keer goed. Iemand dichtbij, een luisterlijn of Child Focus. Een tante of een grote nicht telt ook. Praten mag voor ze iets beslist.
