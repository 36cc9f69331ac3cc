# Cadeau of touwtje? (Lotte, module 5): hulp zonder stem

gift-or-debt =
    .talk = Voelt een cadeau zwaar? Leg het weg, en vertel of toon het aan een volwassene. Mailen kan ook: 116000@childfocus.org.
