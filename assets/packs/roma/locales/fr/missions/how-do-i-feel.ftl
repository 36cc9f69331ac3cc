# Comment je me sens ? (Fien, module 0) : chaque mot compte, dans toutes les langues

how-do-i-feel =
    .brief = Je lève la main : c’est mon bonjour. Moi, c’est Fien, je suis sourde et je dessine des BD. Pour une émotion, tu as seulement un mot dans ta langue ? Moi, j’en fais du soleil, de la pluie ou de l’orage. Ta case est encore vide. Quel temps fait-il au-dessus de ta tête ?
    .closing = Dans quelle langue as-tu le meilleur mot pour ton émotion ?
    .talk = Il pleut depuis longtemps chez toi ? Montre ta météo à une grande sœur, une tante ou quelqu’un du foyer. Tu n’es pas encore obligée de parler.

how-do-i-feel-weather =
    .reply-night = Je dessine une petite lampe dans ta main, et une porte. On peut s’abriter chez une cousine ou une tante, même sans expliquer.
