protocol = Als een meisje iets vertelt
    .intro = Wat je nu doet.
    .draft = Nog niet goedgekeurd.
    .say-glad = “Goed dat je het zegt.”
    .act-calm = Blijf rustig.
    .avoid-why = Niet vragen waarom.
    .group-later = Praat straks verder.
    .step-write = Schrijf op wat ze zei.
