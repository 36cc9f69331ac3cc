# In het spel, over het spel (Zita, module 1): Child Focus zonder stem

in-the-game-talk =
    .answer-to-line = Mail Child Focus en vraag wat zij denken.
    .answer-now-line = Laat iemand nu 116 000 bellen. Jij typt wat jij wil zeggen.
    .say-not-laughed = Ik schreef: “Het gaat over een geit.” Niemand lachte. Ze vroegen wat er stond, en of ik mij veilig voelde.
