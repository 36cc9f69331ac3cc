# Cadeau ou ficelle ? (Lotte, module 5) : de l’aide sans la voix

gift-or-debt =
    .talk = Un cadeau te pèse ? Mets-le de côté. Dis-le ou montre-le à un adulte. Tu peux aussi écrire à 116000@childfocus.org.
