# Three notes in my coat (Imani, refresher for module 2, day 3)

again-self-image =
    .title = Three notes in my coat
    .brief = Hello, you. I found three old notes in my winter coat. From me, to me. One feels like wool. The others sting. Will you sort them?
    .facts = A photo shows one small moment, from one side.
    .closing = Which sentence would you put in your coat pocket?
    .remember = Harsh is not the same as true.
    .talk = Has it been dark inside you for a long time? “It’s been dark for a long time” is enough to say. Say it to a counsellor or a listening line.
    .did = Imani read her three notes again, with you.
    .staff-aim = She still hears the difference between a harsh and a kind thought, also when it is about a photo.
    .staff-watch = Don’t ask which harsh sentence she often thinks. This week, say something kind about a mistake of your own while she is there.
    .staff-cue = If she says she hates herself, hurts herself or no longer wants to be here: thank her, stay with her, do not leave her alone. Danger now: 112. Otherwise 1813 or 0800 32 123, and your doctor. Follow the house protocol.

again-self-image-light =
    .title = Which light is yours today?
    .mood-sun = Full sun: happy
    .reply-sun = Hold it for a second, like in a photo.
    .mood-soft = Soft light: calm
    .reply-soft = My favourite light. You don’t have to do anything with it.
    .mood-evening = Evening light: tired
    .reply-evening = At night my lens gets its cap. Your eyes can close too.
    .mood-rain = Rain: sad
    .reply-rain = Someone can stand beside you until it’s dry.
    .mood-flash = Lightning: angry
    .reply-flash = This light shows something too. Say what, when the rumbling is softer.
    .mood-dark = Dark: scared
    .reply-dark = In the dark a voice helps. Find one that’s gentle.

again-self-image-sort =
    .title = Does it sting or is it soft?
    .box-harsh = This stings
    .box-kind = This is soft
    .card-except-me = “Everyone can do this except me.”
    .feedback-except-me = This stings. Softer: “I’m learning it at my own pace.”
    .card-half = “Half of it worked today.”
    .feedback-half = Soft and honest. A half moon gives light too.
    .card-photo = “I look odd in that photo. So that’s what I’m like.”
    .feedback-photo = This stings. You’re so much more than that one moment.
    .done = The wool one goes back in my pocket.
