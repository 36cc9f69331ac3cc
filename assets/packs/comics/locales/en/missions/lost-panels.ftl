# The loose panels (Fien, comics module)

lost-panels =
    .title = The loose panels
    .brief = Let me draw you what happened: comic, wind, puddle. Now I have five wet panels and they’re all mixed up. This is Fien, the one with the wet sleeve. The story is about Jade and me. Can you put them back in order?
    .facts = When the sun is in your face, you squint. It looks a lot like being cross. Try it in a mirror.
    .closing = Which moment of today would you look at twice?
    .remember = There’s room for one more panel between what you see and what you think. Look again.
    .talk = Does it hurt when somebody doesn’t see you? Draw it for someone you trust, or tell them.
    .staff-aim = She sees the difference between what happens and what she makes of it, and knows that she can look again or ask.
    .staff-watch = Don’t tell her that what she felt was “just a misunderstanding”: sometimes people do ignore somebody on purpose. Don’t ask for examples.
    .staff-cue = Does she say that nobody ever sees her? Look at her, thank her and make time today. Does she sign? Get an interpreter, not a friend.

lost-panels-strip =
    .title = What came first?
    .card-wave = I wave at Jade across the road.
    .card-cloud = Jade doesn’t wave. A cloud pops up over my head.
    .card-look = I look again. The sun is right in her eyes.
    .card-walk = I cross and wave again, in the shade.
    .card-both = Now she sees me. She waves with both hands.
    .feedback-wave = That’s how it starts: one hand in the air.
    .feedback-cloud = I drew that cloud myself. “She doesn’t want to see me,” I thought. Clouds like that come fast.
    .feedback-look = This is my favourite panel. Almost nothing happens. I just look again.
    .feedback-walk = You can move closer, or ask. You don’t have to, and tomorrow is fine too.
    .feedback-both = Jade had a cloud of her own. She thought I was chasing a bee away.
    .almost = That makes a different comic! What happens first, and what comes next? Look again, or have it shown.
    .done = The comic is whole again. Panel three still smells of puddle.
