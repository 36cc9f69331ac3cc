# De hulppagina: vertrouwen gaat verder dan ouders. Alleen wat verschilt.

help-trusted =
    .about = Een begeleider, een tante, een grote nicht, iemand van school. Iemand dichtbij die echt luistert.

help-listen =
    .about = Voor elke zorg, groot of klein. Gratis, en je naam zeggen hoeft niet. Kleine zinnen zijn goed.
