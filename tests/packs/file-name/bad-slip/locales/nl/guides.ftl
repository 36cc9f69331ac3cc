guide-freinds =
    .summary = Over vriendschap. Het is luchtig.
    .goal-listen = Ze kan luisteren.
    .signal-quiet = Ze wordt stil.
    .risk-belong = Ze wil erbij horen.
    .say-glad = “Fijn dat je er bent.”
    .avoid-why = Niet vragen waarom.
    .house-card = De kaart ligt klaar.
