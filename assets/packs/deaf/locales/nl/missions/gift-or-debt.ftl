# Cadeau of touwtje? (Lotte, module 5): hulp zonder stem

gift-or-debt =
    .talk = Voelt een cadeau zwaar? Vertel of toon het aan iemand die je vertrouwt. Mailen kan ook: 116000@childfocus.org.
