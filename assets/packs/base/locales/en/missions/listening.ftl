# Listening is a superpower (Lotte, module 0)

listening =
    .title = Listening is a superpower
    .brief = Yo. On our sofa everyone talks at once, and I’m the loudest. Today Marie wants to show something. You watch, and you choose when to step in.
    .facts = Is someone only half listening? Then the other person tells her story less well. That has been studied. So a nod or one question really makes a difference.
    .closing = How can you see that someone is really with you?
    .remember = A bit of quiet and one question. That’s a lot already.
    .after = Marie is drawing the cellar now, too. Jade asked for it herself.
    .did = Marie got to show you her drawing.
    .talk = Isn’t the first person listening? Try a second one. Under Help there are more people who listen.
    .staff-aim = She sees what listening does for someone, and chooses her own way to step in.
    .staff-watch = Jade and Lina are not bullies. Eye contact is not required: every girl listens her own way. Do not ask who ever laughed at her. Not every way works equally well, and that is on purpose. Source: Bavelas, Coates and Johnson (2000).
    .staff-cue = Does she say that nobody ever listens? Then listen now, and thank her. If she is not safe, tell her first whom you will inform.

listening-scene =
    .title = Marie shows her drawing
    .panel-drawing = Look, I drew our whole group. Even the fridge!
    .thought-drawing = I’m proud. And a bit nervous too.
    .panel-phone = Lina’s phone buzzes. She looks.
    .thought-phone = Does she still see me? I’d better speed up.
    .panel-cactus = Haha! Is that Griet? Or a cactus?
    .thought-cactus = It’s only a joke. But it stings.
    .panel-never-mind = Never mind. It isn’t finished.
    .thought-never-mind = I wish someone would ask what else is in it.
    .way-ask-on = I ask: “Marie, what else is in it?”
    .follows-ask-on = Marie shows every corner. Jade spots herself next to the fridge, holding a spoon.
    .way-wait = I say: “Wait a second. Marie is talking.”
    .follows-wait = Lina puts her phone down. Jade rolls her eyes. But Marie looks at you, and she starts again.
    .way-beside = Later, I go and sit next to Marie.
    .follows-beside = Marie puts her drawing on the table and tells you everything. Jade and Lina stay on the phone. A pity, but Marie is glowing.

listening-poses =
    .title = How do you listen?
    .ask-sit = Marie is talking. What helps her? More than one answer fits.
    .option-sit-toward = I turn towards her.
    .feedback-sit-toward = She can see that you’re there. You don’t have to look at her all the time.
    .option-sit-headphones = I lean back, headphones on.
    .feedback-sit-headphones = Comfy, that sofa. But Marie sees headphones and tells half of it. One free ear already helps.
    .option-sit-scribble = I scribble a bit and listen.
    .feedback-sit-scribble = Some heads listen better with a pencil. Just let her know.
    .ask-pause = Marie goes quiet for a moment. What will you do?
    .option-pause-my-day = I tell her about my day.
    .feedback-pause-my-day = I often do that too. Let her finish first. Then it’s your turn.
    .option-pause-wait = I wait.
    .feedback-pause-wait = A silence is fine. Sometimes the best part comes right after.
    .option-pause-and-then = I ask: “And then?”
    .feedback-pause-and-then = Jade asked it too. Then Marie drew a cactus, just for her.
