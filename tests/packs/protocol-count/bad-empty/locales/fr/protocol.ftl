protocol = Quand une fille raconte
    .intro = Que faire maintenant.
    .draft = Pas encore approuvé.
    .say-good = Phrase 1.
    .avoid-why = Pas 1.
    .step-write = Étape 1.
