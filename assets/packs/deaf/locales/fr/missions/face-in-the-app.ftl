# Le visage dans l’appli (Imani, module 2) : de l’aide sans la voix

face-in-the-app =
    .talk = Ton propre visage à l’écran te rend triste ? Écris-le comme ça, avec ces mots, à une éducatrice ou sur le chat d’une ligne d’écoute.
