# Talking, looking, touching (Fien, module 3)

talk-look-touch =
    .title = Talking, looking, touching
    .brief = I put my hand up and hold it flat. In my comics I draw lines. Then everybody can see where to stop. Your body has lines too, and you draw them. Nobody keeps your drawing.
    .facts = Your whole body is yours. You choose who can talk, look or touch. The parts under your underwear are your private zones. Your breasts too. And your mouth is yours as well.
    .note = This is about your body and about who can come close. No scary story. Play this with a counsellor nearby. Nobody there? Choose “not today”. Stop whenever you like, or skip a part.
    .closing = How do you say: “This far and no further”?
    .remember = Your body, your lines. You can always tell someone about secret touching.
    .talk = Want to talk about this? You can, now or much later. If someone doesn’t take you seriously, tell a second person.
    .after = Today I drew nothing but edges. My cousin coloured outside them, of course.
    .did = Where your edges are, you chose yourself.
    .staff-aim = She knows that her body is hers, knows the rule of the private zones, and knows that she can always tell someone about secret touching.
    .staff-watch = Stay near, but do not look at her drawing. Apart from the rule nothing is right or wrong. What she draws proves nothing. If she gets help with washing: agree beforehand how people ask and explain.
    .staff-cue = If she says or shows that somebody touched her in secret: stay calm. “I’m glad you told me. I believe you. This is not your fault.” No why, no investigation, no promise of secrecy. Do not leave her alone and follow the house protocol.

talk-look-touch-map =
    .title = Who can do what, with you?
    .mark-talk = Talk
    .mark-look = Look
    .mark-touch = Touch
    .person-friend = A friend
    .person-bus = A stranger on the bus
    .person-online = Someone I only know online
    .person-family = Someone in your family
    .person-counsellor = A counsellor
    .person-doctor = A doctor
    .rule = Your private zones are yours. Looking or touching there is only for care. And you know what it’s for. Never in a photo or in front of a camera. Doing it in secret is never okay. You can always tell someone, even if it was long ago.
    .done = Your lines, your drawing. Tomorrow you can draw them somewhere else. Yesterday’s hug is not a yes for today.

talk-look-touch-quiz =
    .title = Two more questions
    .ask-care = The doctor wants to listen to Jade’s heart, under her T-shirt. How should that go?
    .option-care-explain = She says first what she’s going to do, and what for
    .feedback-care-explain = Yes. It’s the same with help washing or getting dressed. Don’t understand? Ask again. Or ask for a drawing.
    .option-care-along = Somebody can come along
    .feedback-care-along = Yes. Aunt Rosa, a counsellor, an interpreter. And Jade can always say: “Wait a moment.”
    .option-care-quiet = Nobody should know
    .feedback-care-quiet = No. Jade can tell everything, to anyone she likes. Good care doesn’t need secrets.
    .ask-told = Somebody says: this touch is a secret. You can still tell someone.
    .feedback-told-true = Right. Even after a promise, even much later. Whoever wants to keep you quiet is in the wrong. Not you.
    .feedback-told-false = It can feel that way. But you can always tell someone, even after a promise. Whoever wants to keep you quiet is in the wrong. Not you.

talk-look-touch-settle =
    .title = Shake your hands loose
    .intro = After a long talk I shake my hands loose. Join me? The balloon grows: breathe in. It shrinks: breathe out. Four times.
    .done = There. Your body, your chair, your moment. Get yourself something warm to drink. And find someone to sit with, if you like.
