# Guide for whoever leads the stop “Panels and bubbles”. For counsellors only.

guide-comics =
    .summary = Three short comics by Fien, who is deaf: looking twice, leaving nobody out of the conversation, and telling a day without words. It is light; the table for four may stir up a girl who is often left out herself.
    .goal-look-twice = She sees the difference between what happens and what she makes of it.
    .goal-everyone-in = She notices who drops out of a conversation and knows three ways to bring her back in.
    .goal-own-story = She tells something of her day in pictures and chooses what she shows.
    .signal-nods = She always nods or laughs along, even when she can’t know what it is about.
    .signal-edge = She often picks a seat at the edge, or leaves when the table is full.
    .signal-tired = She is worn out after a group: following with the eyes is hard work. It need not mean anything else.
    .risk-belonging = She needs to belong. Whoever is the first to really include her soon has her trust.
    .risk-understood = She needs to be understood in her own language, even if it isn’t yours.
    .say-i-tell-it = “I’ll tell you now, not later.”
    .say-one-by-one = “One at a time, and look at the person you’re telling.”
    .say-how-best = “What helps you to follow?”
    .say-empty-balloon = “An empty bubble is an answer too.”
    .avoid-never-mind = Don’t say “never mind” or “it’s not important”: then you decide what she may know.
    .avoid-friend-interprets = Don’t let a girl interpret: she can’t take part herself, and gets to know what isn’t meant for her.
    .avoid-made-up-signs = Don’t make up or mimic signs: ask somebody who knows the language.
    .avoid-explain-strip = Don’t explain what her comic means: only she knows.
    .house-light = Put the chairs in a circle, with light on the faces and nobody with the window behind her.
    .house-interpreter = Know beforehand how to get a sign language interpreter, and let the girl have a say in who.
    .house-crayons = Have paper and pencils ready for those who would rather draw.
