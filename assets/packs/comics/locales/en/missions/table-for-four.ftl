# Fries for four (Fien, comics module)

table-for-four =
    .title = Fries for four
    .brief = My hand is drawing a table with four chairs. One of them is yours. On the others sit Noor, Zita and me, Fien. Watch my face first, then their mouths. And you choose when you do something.
    .facts = Say this to a mirror without your voice: pat, bat, mat. On your lips they look the same. So lip-reading is a lot of guessing, and it’s tiring.
    .closing = What helps you keep up at a full table?
    .remember = “Never mind” is a small thing to say. For the one who gets it, it can be a door closing.
    .talk = Are you often outside the conversation? Show or tell someone you trust. It’s not because of you.
    .staff-aim = She notices when somebody drops out of a conversation and chooses a way to bring that person back in.
    .staff-watch = Noor means no harm: don’t make a bully of her. Is there a deaf or hard-of-hearing girl in the group? Ask her beforehand whether she wants to play this mission together. She doesn’t have to explain anything.
    .staff-cue = Does she say that she can never keep up, at home or in the group? Thank her, sit down facing her and ask what helps. Get an interpreter if she signs, and agree on it in the team the same day.

table-for-four-table =
    .title = At a table in the snack bar
    .panel-fries = Do you know what happened on the bus yesterday? With that parrot?
    .thought-fries = I’m following Noor’s lips. Parrot, I think. Or carrot.
    .panel-all-at-once = Noor and Zita tell it at the same time. Noor looks down at her fries.
    .thought-all-at-once = Lips, hands, fries. I don’t know where to look any more.
    .panel-laughing = Everybody laughs. Fien laughs too.
    .thought-laughing = I laugh along. But I don’t know at what.
    .panel-never-mind = What it was? Oh, never mind. It’s not that important.
    .thought-never-mind = For them it’s over. For me it hasn’t started.
    .way-tell-again = I face Fien and tell her the story, step by step.
    .follows-tell-again = Fien looks from your face to your hands. Then she really laughs, later than everyone else. “A parrot with a bus pass!”
    .way-one-by-one = I put my hand up: “One at a time, and look at Fien.”
    .follows-one-by-one = Noor forgets twice more. The third time she puts her fries down by herself. Fien gives a thumbs up.
    .way-ask-her = I ask Fien: “What helps you most?”
    .follows-ask-her = Fien changes chairs, with the lamp behind her. “Now I can see you all.” Not everything works, but she’s in.
    .lens-fries = A table, fries and a story: that’s nice.
    .lens-hurry = Noor wanted to tell it quickly, before she forgot.
    .lens-zita = Zita is right there. She can repeat what was said.
    .lens-never-mind = “Never mind” shuts Fien out, even when it’s said kindly.

table-for-four-ground =
    .title = Look the way an artist does
    .intro = Rest your hands for a moment. We look around slowly, as if before a drawing. You can always stop.
    .sense-lines = Find 3 straight lines in this room.
    .sense-shade = Find 2 shadows. Which one is darker?
    .sense-feet = Feel 1 thing under your feet: the floor.
    .done = All my comics start like this. With looking, and with cold toes.
