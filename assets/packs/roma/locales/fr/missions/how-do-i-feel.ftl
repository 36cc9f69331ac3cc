# Comment je me sens ? (Fien, module 0) : chaque mot compte, dans toutes les langues

how-do-i-feel =
    .brief = Je lève la main : bonjour. Fien, c’est moi. Je suis sourde et je dessine des BD. Pour une émotion, tu as seulement un mot dans ta langue ? Moi, je la dessine comme la météo. Quel temps fait-il au-dessus de ta tête ?
    .closing = Dans quelle langue as-tu le meilleur mot pour ton émotion ?
    .talk = Il pleut depuis longtemps chez toi ? Montre ta météo à une sœur, une tante ou quelqu’un du foyer. Tu n’es pas encore obligée de parler.

how-do-i-feel-weather =
    .reply-night = Je dessine une petite lampe dans ta main, et une porte. On peut s’abriter chez une cousine ou une tante, même sans expliquer.
