# In the game, about the game (Zita, module 1): Child Focus without a voice

in-the-game-talk =
    .answer-to-line = Email Child Focus and ask what they think.
    .answer-now-line = Have somebody call 116 000 now. You type what you want to say.
    .say-not-laughed = I wrote, “It’s about a goat.” Nobody laughed. They asked what it said, and if I felt safe.
