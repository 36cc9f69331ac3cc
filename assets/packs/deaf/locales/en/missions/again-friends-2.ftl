# Four o’clock, twice (Noor, refresher for module 1, day 10): texting in the place of calling

again-friends-2-talk =
    .answer-call-both = Text them both and be honest.
    .say-small-okay = Mila sent a smiley. Lina typed “okay”, without a single heart. It was a small okay.
