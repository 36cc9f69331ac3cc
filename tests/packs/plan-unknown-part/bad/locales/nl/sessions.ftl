plan-first = Een eerste keer
    .about = Samen beginnen.
break-rain = Regen
    .how = Tik op tafel.
    .staff = Doe mee.
plan-second = Een tweede keer
    .about = Samen verder.
