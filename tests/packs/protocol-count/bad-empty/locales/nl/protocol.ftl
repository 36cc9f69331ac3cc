protocol = Als een meisje iets vertelt
    .intro = Wat je nu doet.
    .draft = Nog niet goedgekeurd.
    .say-good = Zin 1.
    .avoid-why = Niet 1.
    .step-write = Stap 1.
