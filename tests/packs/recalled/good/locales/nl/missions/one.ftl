one =
    .title = Nummer one
    .brief = Amira heeft een vraag.
    .facts = De zon is een ster.
    .closing = Hoe was het vandaag?
    .remember = Zon is er altijd.
    .talk = Zeg het iemand.
    .kept-sunny = Je koos de zon.
    .staff-aim = Ze oefent.
    .staff-watch = Vraag niet door.
    .staff-cue = Blijf rustig.

one-do =
    .title = Doe
    .mood-a = Blij
    .reply-a = Fijn.
    .mood-b = Moe
    .reply-b = Rust maar.
    .mood-c = Boos
    .reply-c = Dat mag.

one-ground =
    .title = Adem
    .intro = Adem mee.
    .done = Klaar.
