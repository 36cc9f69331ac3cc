# What makes a good friend? (Zita, module 1): aunt Rosa on video

good-friend-talk =
    .answer-call-rosa = Video call aunt Rosa. She’ll make time for you.
    .say-rosa-listened = Aunt Rosa kept her eyes on me till I was done. And she made pancakes, because she always does.
