# De challenge (Zita, module 1): 112 zonder stem

the-challenge =
    .talk = Gaat er iemand iets gevaarlijks doen? Haal meteen een volwassene, dat is geen klikken. Is er iemand gewond? Laat iemand 112 bellen, of chat met de app 112 BE.
