# The girl in my chair (Lotte, refresher for module 0, day 30)

again-safe-group-3 =
    .title = The girl in my chair
    .brief = Yo. The new girl isn’t new any more. She has her own chair now. Mine. Yesterday it all got too much, and she knew what she needed. What helps you?
    .facts = Giving a feeling a name often makes it a little smaller.
    .closing = Where does your head go quieter?
    .remember = Stop, breathe, find someone. Start where you like.
    .talk = Agree on one sign with a counsellor for “it’s too much”.
    .did = For days that get too much, you chose a start.
    .staff-aim = She chooses what helps her first when things get too much, and can name a feeling.
    .staff-watch = Every order is right. Remember what she put first and use it next time. Source of the fact: Lieberman et al. 2007, naming feelings.
    .staff-cue = If she says that nothing helps when it gets too much: don’t probe. Stay around and offer to choose one sign together.

again-safe-group-3-shoes =
    .title = What shoes is your day wearing?
    .mood-running = Running shoes: full of energy
    .reply-running = Don’t run too far. I still have a question.
    .mood-soft = Soft shoes: calm
    .reply-soft = Then nobody hears you coming. Handy.
    .mood-hiking = Hiking boots: tired
    .reply-hiking = Go ahead, take them off.
    .mood-skates = Roller skates: scared
    .reply-skates = On wheels you can hold on to someone. Call somebody who stands steady.
    .mood-boots = Boots: sad
    .reply-boots = You don’t have to wade through alone. Someone can walk along.
    .mood-hard = Hard heels: angry
    .reply-hard = Walk round the block. Then say what isn’t right.

again-safe-group-3-first =
    .title = It’s too much. What do you do first?
    .card-pause = Stop for a bit
    .first-pause = Quiet first, thinking later. She sat down first too. In my chair.
    .card-breathe = Breathe out slowly
    .first-breathe = You can do it in class too. Nobody sees.
    .card-somebody = Go to someone
    .first-somebody = You don’t need the words yet. “Can I sit here?” is enough.
    .done = Tomorrow your order may be different.
