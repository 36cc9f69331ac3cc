# Hulp die er altijd is, ook als het pakket er geen kan geven.

help-trusted = Iemand die je vertrouwt
    .about = Je begeleider, een leraar, een tante. Iemand dichtbij die echt luistert.
    .say = “Heb je even? Ik wil iets vertellen en ik vind het moeilijk.”
help-child-focus = Child Focus
    .about = Bij weglopen, iets lastigs online, of als iemand je tot iets dwingt.
    .say = “Hallo, ik heb raad nodig. Mijn naam zeg ik liever nog niet.”
help-danger = Nu gevaar
    .about = Ben jij nu in gevaar, of iemand anders? Bel meteen, of laat iemand bellen.
    .say = “Ik heb nu hulp nodig. Ik ben op deze plaats: …”
line-missing-children = Child Focus
    .about = Alle kinderen en jongeren mogen bellen, ook zonder naam. Of stuur een mail.
    .hours = Dag en nacht, gratis
line-emergency = Noodnummer
    .about = Ziekenwagen, brandweer en politie. Je mag altijd bellen.
    .hours = Dag en nacht, gratis

# Onder een hulplijn die haar taal niet spreekt
line-speaks = Ze spreken { $languages }
