# Is dit echt? (Imani, module 1): hulp zonder stem

is-this-real =
    .talk = Maakte iemand een beeld van jou dat niet klopt? Het is niet jouw schuld en het is geen mopje. Ga naar een volwassene, of mail 116000@childfocus.org. Je hoeft het niet te tonen.
