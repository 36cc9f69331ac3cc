# Wie is dit account? (Noor, module 1): 116 000 zonder stem

who-is-this-account-talk =
    .answer-call = Aan 116 000. Dat kan ook met een mail.
    .say-voice = Ik mailde: “Iemand weet mijn school, en ik ken die niet.” Het antwoord bleef heel rustig.
