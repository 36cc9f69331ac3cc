# Cadeau ou ficelle ? (Lotte, module 5) : de l’aide sans la voix

gift-or-debt =
    .talk = Un cadeau te pèse ? Dis-le ou montre-le à une personne de confiance. Tu peux aussi écrire à 116000@childfocus.org.
