# In gewone woorden (Sam, module 5): elk gezin, elke taal, nooit een groep mensen

plain-words =
    .facts = Het kan iedereen overkomen, ook jongens, in elk gezin, in elke wijk. Het is nooit hun schuld. Het gaat nooit over één soort mensen. Er is hulp: iemand die je vertrouwt, en 116 000. Dag en nacht, gratis.
    .talk = Blijft er iets hangen? Ga naar je begeleider. Of naar een tante of een grote nicht die je vertrouwt. Is er niemand? Bel 116 000, dag en nacht.
    .staff-watch = Zeg “tienerpooier”, nooit “loverboy”. Leg nooit een verband met een cultuur, een familie of een wijk. Vraag niet of iemand dit kent. Vraagt ze “gebruikt, hoe dan?”: het antwoord staat in de gids. Speel dit niet vlak voor het slapen en blijf dichtbij.

plain-words-words =
    .feedback-who-anybody = Ja, dat kan iedereen zijn, uit elke buurt. Je ziet het niet aan iemand. Veel mensen zijn oké. Voelt iets niet goed? Vertel het.
