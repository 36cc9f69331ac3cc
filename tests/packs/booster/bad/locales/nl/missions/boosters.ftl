nowhere =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

nowhere-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

never =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

never-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

falls =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

falls-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

twice =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

twice-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

at-once =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

at-once-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

too-late =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

too-late-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

long =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

long-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

long-twice =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

long-thrice =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

long-four =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

no-booster =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

no-booster-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.

elsewhere =
    .title = Kijk
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent kijken.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

elsewhere-breathe =
    .title = Kijk
    .intro = Kijk hier.
    .done = Kijk hier.
