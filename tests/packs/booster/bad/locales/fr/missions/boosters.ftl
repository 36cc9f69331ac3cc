nowhere =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

nowhere-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

never =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

never-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

falls =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

falls-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

twice =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

twice-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

at-once =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

at-once-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

too-late =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

too-late-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

long =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

long-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

long-twice =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

long-thrice =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

long-four =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

no-booster =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

no-booster-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.

elsewhere =
    .title = Regarde
    .brief = Lina demande conseil.
    .facts = Une amie écoute.
    .closing = Qui t’écoute ?
    .remember = Tu n’es pas seule.
    .talk = Parle à quelqu’un.
    .staff-aim = Elle s’exerce à regarder.
    .staff-watch = N’insistez pas.
    .staff-cue = Restez calme.

elsewhere-breathe =
    .title = Regarde
    .intro = Regarde ici.
    .done = Regarde ici.
