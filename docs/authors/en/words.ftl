# The words round the reference; what it says itself comes from the program.

rules =
    .title = The rules
    .intro = `gps check` looks whether a pack holds to these rules. Each problem names its rule by its code; `gps explain P041` says in the terminal what stands here. An *error* has to be mended: with one left no file is made of a pack. A *warning* is worth a look; not every one is a mistake.
    .error = Error
    .warning = Warning
    .why = Why
    .not = Not so:
    .but = But so:
    .told = So gps tells it (`…` is filled in):
    .help = What to do

kinds =
    .title = The kinds of steps
    .intro = A mission is a row of steps, and each step is of one of these kinds. `gps new mission <name> --kind <kind>` begins a mission with the example that stands here. Names are written in small letters with hyphens. Behind an arrow stands what a field is made of; what several kinds use is [at the end](#used-by-several-kinds).
    .words = The words that this example needs, in `locales/<language>/missions/<mission>.ftl`:
    .may-lack = may be left out
    .choose = One of these:
    .shared = Used by several kinds
    .shared-intro = These come back in many kinds.

verbs =
    .title = The verbs
    .intro = Everything gps can do. `gps help` and `gps <verb> --help` show the same in the terminal. Every verb ends with 0 where all is well, with 1 where something is wrong with what it looked at, with 2 where it could not run.
    .default = if nothing is said
