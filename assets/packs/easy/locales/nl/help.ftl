# De hulppagina, in makkelijke woorden. Dezelfde stappen, dezelfde lijnen.

help-trusted =
    .about = Een begeleider, een leerkracht of een tante. Iemand dichtbij die echt luistert.
    .say = “Heb je even tijd? Ik wil iets vertellen. Het is moeilijk.”

help-listen =
    .about = Voor elke zorg, groot of klein. Het is gratis. Je hoeft je naam niet te zeggen.
    .say = “Hallo. Ik heb een probleem. Ik weet niet hoe ik moet beginnen.”

help-child-focus =
    .about = Wil je weglopen? Is er iets mis online? Dwingt iemand jou tot iets? Hier helpen ze jou. Is iemand vermist? Bel ook meteen de politie.
    .say = “Hallo, ik zoek raad. Ik zeg mijn naam nog niet.”

help-danger =
    .about = Ben jij nu in gevaar? Of iemand anders? Bel meteen. Of vraag iemand om te bellen.

line-awel =
    .about = Voor kinderen en jongeren in Vlaanderen. Ze spreken Nederlands. Je kan bellen of chatten.

line-ecoute-enfants =
    .about = Voor kinderen en jongeren in Franstalig België. Ze spreken Frans. Je kan bellen of chatten.

line-child-focus =
    .about = Alle kinderen en jongeren mogen bellen. Het is gratis. Je naam hoeft niet.

line-ambulance =
    .about = Iemand heeft veel pijn of is heel ziek. Of er is brand.

line-app-112 =
    .about = Hulp vragen met een chat, zonder stem. Kan je bellen? Bel dan. De app werkt alleen in België. Zet de app nu al op je gsm.

line-police =
    .about = Iemand bedreigt jou of een ander, nu. Of iemand is vermist.
