again =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

again-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.
