# The new doorbell (Lotte, refresher for module 4, day 30)

again-help-3 =
    .title = The new doorbell
    .brief = Yo. Our front door has a new bell. It plays a tune and nobody can turn it off. Behind a door there may be someone who listens. Which door is easiest for you?
    .facts = When something’s heavy, girls often tell a friend first. An adult helps both of them.
    .closing = What would you write on a note on your door?
    .remember = Is one door shut? There are more along the corridor.
    .talk = Choose one door today, for a day when you need it.
    .did = Out of three doors, you chose where to start.
    .staff-aim = She chooses the way to help that is easiest for her to start, and knows there is more than one.
    .staff-watch = Did she put the note first? Lay out paper and write one yourself first. Source of the fact: young people often tell a friend first (PATH).
    .staff-cue = If she says a friend told her something heavy: thank her for not carrying it alone. Ask if the friend is safe now, and agree who will help with it.

again-help-3-door =
    .title = Which door are you today?
    .mood-open = Wide open: happy
    .reply-open = Lovely. A bit draughty, though.
    .mood-ajar = Ajar: calm
    .reply-ajar = Just right. You choose who peeps in.
    .mood-key = Looking for its key: tired
    .reply-key = Mine was in the fridge.
    .mood-slams = Slamming: angry
    .reply-slams = A shut door can open later. Put a note on it: “In ten minutes.”
    .mood-locked = Locked: sad
    .reply-locked = Someone can sit outside it, even without talking.
    .mood-creaks = Creaking: scared
    .reply-creaks = Leave the light on. And tell someone it’s creaking.

again-help-3-first =
    .title = Which door would you take first?
    .card-near = Someone close by
    .first-near = Good. “Got a minute?” is enough to begin.
    .card-line = Calling or chatting
    .first-line = Handy if you’d rather not see a face. It’s free.
    .card-note = A note
    .first-note = You get time to think. Add when you want to talk.
    .done = Is door one locked? You already know number two.
