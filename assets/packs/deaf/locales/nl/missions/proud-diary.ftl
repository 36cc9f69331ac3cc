# Trots-dagboek (Zita, module 2): hulp zonder stem

proud-diary =
    .talk = Blijft je blad al dagen leeg? Toon dat lege blad aan een begeleider, of schrijf het in de chat van een luisterlijn. Leeg vertelt ook iets.
