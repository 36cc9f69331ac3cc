# Twaalf cakejes (Lotte, module 0): appen in de plaats van bellen

lina-needs-you =
    .brief = Yo. Lina zwaaide daarnet nog met een pollepel. Nu staat ze stil, en ze vraagt naar jou.
    .kept-call-tonight = Jij zei tegen Lina: “App mij vanavond.”

lina-needs-you-talk =
    .say-train = Maar er rijden geen treinen. Hij heeft net een bericht gestuurd.
    .answer-then-ring = Zet de oven uit. Videobel je papa.
    .answer-call-tonight = App mij vanavond.
    .say-impression = Je krijgt om acht uur een filmpje. Ik doe een trein na die niet rijdt. Je zal niets zien bewegen.
    .say-till-eight = Tot acht uur dus. Schrijf iets terug, hé!
