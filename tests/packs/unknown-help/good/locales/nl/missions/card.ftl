card =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

card-card =
    .title = Kijk
    .person-aunt = Kijk hier.
    .person-coach = Kijk hier.
    .person-friend = Kijk hier.
    .nobody = Kijk hier.
    .done = Kijk hier.
