# Goede vrienden, wat is dat? (Zita, module 1): tante Rosa met beeld

good-friend-talk =
    .answer-call-rosa = Videobel tante Rosa eens. Zij maakt tijd voor jou.
    .say-rosa-listened = Tante Rosa keek mij aan tot ik klaar was. En ze bakte pannenkoeken, want dat doet ze altijd.
