colon: Twee punten
    .part: Nog eens
