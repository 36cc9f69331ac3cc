# Wie weet er iets van? (Sam, module 1): een bericht in de plaats van een telefoontje

who-answers-body-questions-talk =
    .say-farid-again = Sorry, Elif. Jij vroeg het aan mij, en dat is een eer. Mag ik mijn zus een bericht sturen, zonder jouw naam? Jij leest mee.
