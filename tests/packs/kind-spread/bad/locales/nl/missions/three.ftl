three =
    .title = Hallo
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent luisteren.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

three-do =
    .title = Doe
    .intro = Adem.
    .done = Goed.
