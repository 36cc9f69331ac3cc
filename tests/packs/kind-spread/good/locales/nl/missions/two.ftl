two =
    .title = Hallo
    .brief = Amira weet het even niet.
    .facts = Een vriend luistert.
    .closing = Hoe merk je dat?
    .remember = Jij telt mee.
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
