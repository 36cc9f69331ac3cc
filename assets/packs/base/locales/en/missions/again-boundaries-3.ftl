# Marie and the hairbrush (Fien, refresher for module 3, day 30)

again-boundaries-3 =
    .title = Marie and the hairbrush
    .brief = My hand goes up, because I saw something. Marie is behind you with a hairbrush. Everyone’s got a plait today. She hasn’t asked you yet.
    .facts = Nobody touches your hair without asking either. Even a hairdresser asks.
    .closing = What do you want people to ask you first?
    .remember = Ask first, plait later.
    .talk = Did someone call you silly for saying no? Tell an adult what you said, and what happened next.
    .did = Your answer counted, so Marie plaited the rug.
    .staff-aim = She practises one line or gesture with a kind friend who forgets to ask, and sees that the friendship stays.
    .staff-watch = Ask first yourself: for a hand on the shoulder, for her room, for her hair. Say “okay” out loud when she says no.
    .staff-cue = If the play startles her, or she says someone touches her without asking: stop, thank her, believe her. No “why”. Follow the house protocol.

again-boundaries-3-hands =
    .title = What are your hands doing today?
    .mood-waving = Waving: happy
    .reply-waving = I’m waving back, with both.
    .mood-open = Open: calm
    .reply-open = Open hands speak best.
    .mood-heavy = Heavy: tired
    .reply-heavy = Rest them on something soft.
    .mood-fist = A fist: angry
    .reply-fist = Open it slowly, finger by finger. At the last one, say what’s up.
    .mood-sleeves = Hidden in my sleeves: scared
    .reply-sleeves = Let them get warm in there. Sit with someone calm.
    .mood-empty = Looking for something: sad
    .reply-empty = A cushion helps a bit. A hand is even better, if you like.

again-boundaries-3-brush =
    .title = She’s about to start
    .situation = Marie’s brush is already in the air. “You’re getting a fishtail!”
    .part-words = What will you do?
    .option-words-ask-me = “Will you ask first?”
    .reply-ask-me = Oops. May I? Be honest.
    .option-words-not-today = “Not today, please.”
    .reply-not-today = Shame. I’d already picked a ribbon. But okay.
    .option-words-hand = I put my hand up.
    .reply-hand = I see it. Brush going down.
    .part-body = And your body?
    .option-body-look = I look at her
    .note-body-look = She hears it with her eyes too.
    .option-body-step = I step aside
    .note-body-step = Your feet say it with you.
    .done = Your hair, your answer. After that, Marie plaited the fringe of the rug.

again-boundaries-3-ground =
    .title = One knot fewer
    .intro = Lift your shoulders and breathe in. Let them drop like a ribbon coming loose and breathe out. Twice.
    .done = The ribbon’s loose. You’re fine where you are.
