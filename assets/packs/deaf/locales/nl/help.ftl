# De hulppagina: eerst wat zonder stem kan. Alleen wat verschilt.

help-trusted =
    .about = Een begeleider, een leerkracht, een tante. Iemand dichtbij die tijd maakt en jou begrijpt.
    .say = “Heb je even? Ik wil iets vertellen en ik vind het moeilijk.” Schrijven of tonen mag ook.

help-listen =
    .about = Voor elke zorg, groot of klein. Je kan chatten. Gratis, en je naam zeggen hoeft niet.

help-child-focus =
    .about = Bij weglopen, iets lastigs online, of als iemand je tot iets dwingt. Laat iemand bellen, of mail. Is iemand vermist? Laat iemand ook meteen de politie bellen, of chat met de app 112 BE.

help-danger =
    .about = Ben jij nu in gevaar, of iemand anders? Chat met de app 112 BE, of laat iemand bellen.

line-awel =
    .about = Voor kinderen en jongeren in Vlaanderen, in het Nederlands. Je kan chatten op de site.

line-ecoute-enfants =
    .about = Voor kinderen en jongeren in Franstalig België, in het Frans. Je kan chatten op de site.

line-child-focus =
    .about = Voor alle kinderen en jongeren. Gratis, en zonder naam kan ook. Niet bellen? Je kan mailen.

line-ambulance =
    .about = Iemand is gewond of heel ziek, of er is brand. Laat iemand bellen.

line-police =
    .about = Iemand bedreigt jou of iemand anders, nu. Of iemand is vermist. Laat iemand bellen.

line-app-112 =
    .about = Hulp vragen zonder stem, met een chat. Voor wie niet kan bellen. Werkt alleen in België. Zet de app vooraf op je gsm.
