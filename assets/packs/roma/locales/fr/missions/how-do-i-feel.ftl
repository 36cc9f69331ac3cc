# Comment je me sens ? (Fien, module 0) : chaque mot compte, dans toutes les langues

how-do-i-feel =
    .brief = Je lève la main : bonjour. Fien, c’est moi. Je suis sourde et je dessine des BD. Pour une émotion, tu as seulement un mot dans ta langue ? Moi, je la dessine comme la météo. Quel temps fait-il au-dessus de ta tête ?
    .closing = Dans quelle langue as-tu le meilleur mot pour ton émotion ?
    .talk = Il pleut depuis longtemps chez toi ? Montre-le à une personne de confiance. Une sœur, une tante ou quelqu’un du foyer, par exemple.

how-do-i-feel-weather =
    .reply-storm = Ça gronde. Ton corps a le droit de le sentir. Tu peux t’abriter près d’une personne de confiance. Une cousine ou une tante, peut-être.
