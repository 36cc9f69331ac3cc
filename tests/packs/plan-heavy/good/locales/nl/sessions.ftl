plan-first = Een eerste keer
    .about = Samen beginnen.
break-rain = Regen
    .how = Tik op tafel.
    .staff = Doe mee.
