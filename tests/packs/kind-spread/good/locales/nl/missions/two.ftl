two =
    .title = Hallo
    .brief = Lina vraagt raad.
    .facts = Een vriend luistert.
    .closing = Wie luistert naar jou?
    .remember = Je bent niet alleen.
    .talk = Praat met iemand.
    .staff-aim = Ze oefent luisteren.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

two-do =
    .title = Doe
    .card-a = Eerst
    .card-b = Dan
    .card-c = Laatst
    .done = Klaar.
