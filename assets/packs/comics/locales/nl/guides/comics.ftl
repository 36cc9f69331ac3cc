# Gids voor wie de halte “Vakjes en ballonnen” leidt. Alleen voor begeleiders.

guide-comics =
    .summary = Drie korte strips van Fien, die doof is: nog eens kijken, niemand buiten het gesprek laten, en een dag vertellen zonder woorden. Het is luchtig; de tafel van vier kan raken wie zelf vaak buiten het gesprek zit.
    .goal-look-twice = Ze ziet het verschil tussen wat er gebeurt en wat ze ervan denkt.
    .goal-everyone-in = Ze merkt wie uit een gesprek valt, en kent drie manieren om die erbij te halen.
    .goal-own-story = Ze vertelt iets van haar dag in beelden, en kiest zelf wat ze toont.
    .signal-nods = Ze knikt of lacht altijd mee, ook als ze niet kan weten waarover het gaat.
    .signal-edge = Ze kiest vaak een plaats aan de rand, of gaat weg als er veel volk aan tafel zit.
    .signal-tired = Ze is doodmoe na een groep: volgen met de ogen is hard werk. Het hoeft niets anders te betekenen.
    .risk-belonging = Ze heeft nood aan erbij horen. Wie haar als eerste helemaal mee laat zijn, krijgt snel haar vertrouwen.
    .risk-understood = Ze heeft nood aan begrepen worden in haar taal, ook als die niet de jouwe is.
    .say-i-tell-it = “Ik vertel het je nu, en niet straks.”
    .say-one-by-one = “Om de beurt, en kijk naar wie je iets vertelt.”
    .say-how-best = “Wat helpt jou om te volgen?”
    .say-empty-balloon = “Een lege ballon is ook een antwoord.”
    .avoid-never-mind = Niet “laat maar” of “niet belangrijk” zeggen: daarmee beslis jij wat zij mag weten.
    .avoid-friend-interprets = Geen meisje laten tolken: ze kan dan zelf niet meedoen, en ze hoort wat niet voor haar is.
    .avoid-made-up-signs = Geen gebaren verzinnen of nadoen: vraag het gebaar aan wie de taal kent.
    .avoid-explain-strip = Niet uitleggen wat haar strip betekent: dat weet alleen zij.
    .house-light = Zet de stoelen in een kring, met licht op de gezichten en niemand met het raam achter zich.
    .house-interpreter = Weet vooraf hoe je een tolk Vlaamse Gebarentaal krijgt, en laat het meisje mee kiezen wie.
    .house-crayons = Leg papier en potloden klaar voor wie liever echt tekent.
