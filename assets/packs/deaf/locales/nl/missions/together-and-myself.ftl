# Samen, en toch mezelf (Fien, module 1): een videochat in de plaats van een telefoontje

together-and-myself =
    .talk = Zet één ding van jezelf vast in je week: een training, of een videochat. Vraag aan een volwassene om je eraan te herinneren.
