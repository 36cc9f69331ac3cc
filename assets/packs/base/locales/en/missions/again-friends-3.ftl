# Lina is calling (Noor, refresher for module 1, day 30)

again-friends-3 =
    .title = Lina is calling
    .brief = Hey! What does Lina talk about for three hours? And who to? To me. About cake. Tonight she’s calling you, and you’re tired.
    .facts = At your age a body needs eight to twelve hours of sleep.
    .closing = Which is hardest for you: not now, a little, or no?
    .remember = Later is an honest answer too.
    .talk = Is your phone keeping you awake? Ask a counsellor where it can sleep tonight.
    .did = Lina rang, and you thought of your sleep.
    .staff-aim = She practises one line to say later, a little or no to someone she likes.
    .staff-watch = Say “later” out loud yourself this week, and add when. Phones at night: make it an agreement, not a punishment. Source of the fact: AASM 2016.
    .staff-cue = If she says there is someone she doesn’t dare hang up on: ask only what she would like to say, and who may be with her.

again-friends-3-pan =
    .title = What’s cooking in you today?
    .mood-pancakes = Pancakes: happy
    .reply-pancakes = Toss one! Mine’s still stuck to the ceiling.
    .mood-soup = Soup: calm
    .reply-soup = Let it simmer, says my gran.
    .mood-dishes = The washing-up: tired
    .reply-dishes = It can wait. You come first.
    .mood-boiling = A pan boiling over: angry
    .reply-boiling = Turn off the heat for a bit. Tell someone when it stops splashing.
    .mood-onion = An onion: sad
    .reply-onion = You can cry without an onion too. Someone can bring you a tissue.
    .mood-empty = An empty plate: alone
    .reply-empty = Sit down with someone, even just for a sandwich.

again-friends-3-call =
    .title = What do you say?
    .situation = Lina: “I have to tell you EVERYTHING about my new cake!”
    .part-words = The words
    .option-words-tomorrow = “Not tonight. Tomorrow?”
    .reply-tomorrow = Aw, shame. Fine, tomorrow. Half of it will be gone, though.
    .option-words-five-minutes = “Five minutes, then I’m asleep.”
    .reply-five-minutes = Five? I’ll skip the flour, then. And the eggs. Ready for the cream?
    .option-words-too-tired = “No, I’m too tired.”
    .reply-too-tired = Oh. I’m a bit disappointed. Sleep well, okay?
    .part-how = How?
    .option-how-warm = Warmly
    .note-how-warm = She knows it isn’t about her.
    .option-how-short = Briefly
    .note-how-short = Clear is kind too.
    .done = Tomorrow Lina will still be there. The cake, I’m not so sure.
