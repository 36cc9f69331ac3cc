# Freezing is normal (Fien, module 3)

frozen-is-normal =
    .title = Freezing is normal
    .brief = Look, that’s me, made of stone. Once an angry goose came straight at me. I turned into a statue. Later I drew a comic about it. Want to know what my body was up to?
    .facts = When you get a fright, your body is faster than your thoughts. Fight, flight or freeze: you don’t choose it. Your body wants to protect you.
    .note = This is about getting a fright and freezing for a moment. No scary story. If it gets too much, stop or skip a part.
    .closing = What would you say to somebody who froze?
    .remember = Freezing isn’t wrong, and it isn’t a yes. Your body wanted to protect you.
    .talk = Want to talk about this? You always can, even much later. Choose someone you trust.
    .after = I met the goose again. She pretended not to know me.
    .did = You looked at what a body does in a fright.
    .staff-aim = She knows that fight, flight and freeze come by themselves, and that someone who froze is never to blame.
    .staff-watch = Do not ask whether she ever froze. Watch for stiffness, looking away or sudden restlessness. Then offer calm: feet on the floor, a look round, stopping is fine.
    .staff-cue = If she says “me too”: thank her and say: “I believe you. This is not your fault.” No more questions in the group. Stay near, talk in private and follow the house protocol.

frozen-is-normal-quiz =
    .title = Clever body
    .ask-deer = A deer hears a branch crack. Suddenly she stands stock-still. What is going on?
    .option-deer-freezes = Her body freezes for a moment
    .feedback-deer-freezes = Yes. Stand still and you stand out less. Her body did it all by itself.
    .option-deer-lazy = She just can’t be bothered
    .feedback-deer-lazy = Funny, but no. Still isn’t lazy. Her whole body is paying attention.
    .option-deer-mistake = She’s doing something wrong
    .feedback-deer-mistake = Not at all. Freezing is one of the body’s oldest and cleverest tricks.
    .ask-bee = A bee flies into class. What can a body do? Have a look at all three if you like.
    .option-bee-fight = Swat or shout
    .feedback-bee-fight = Could be. That’s called fight. Zita waved her notebook. All she hit was the plant.
    .option-bee-flight = Run off
    .feedback-bee-flight = Could be. That’s called flight. Mr Diallo was first out in the corridor.
    .option-bee-freeze = Stand stiff as a post
    .feedback-bee-freeze = Could be. That’s called freeze. For a moment Elif couldn’t move. None of the three is better.
    .ask-choice = If you freeze, you chose to.
    .feedback-choice-true = Afterwards it can feel that way. But the body presses pause before you can think. You don’t choose it.
    .feedback-choice-false = Right. The body presses pause before you can think. Mine did too, when that goose came.
    .ask-silent-yes = Someone says nothing, signs nothing and stands still. So that is a yes.
    .feedback-silent-yes-true = Some people think so. But silence is not a yes. The one who crosses a line is in the wrong. Never the one who froze.
    .feedback-silent-yes-false = Right, silence is not a yes. The one who crosses a line is in the wrong. Never the one who froze. You can tell someone later, too.

frozen-is-normal-mountain =
    .title = Steady as a mountain
    .intro = Stand or sit firmly, like a mountain. Watch. Is it growing? Breathe in. Is it sinking? Breathe out. Eight times, slowly.
    .done = There you are. Let the wind and rain come. A mountain is still a mountain.

frozen-is-normal-mood =
    .title = What’s your weather like now?
    .mood-sunny = Sunny
    .reply-sunny = Lovely. Keep that bit of sun with you.
    .mood-mixed = Sun and clouds
    .reply-mixed = A bit of everything is fine. My comics always have sun and clouds too.
    .mood-foggy = Foggy
    .reply-foggy = You don’t have to know what you feel. Have some water, look around, have a stretch.
    .mood-stormy = Stormy
    .reply-stormy = Being angry or restless is okay. Find someone who can sit out a storm with you. You can do that now.
    .mood-rainy = Rainy
    .reply-rainy = Being sad is okay. You don’t have to stand in the rain alone. Go and sit with someone you trust.
    .mood-frozen = Still a bit frozen
    .reply-frozen = That’s okay. Wiggle your fingers, look around you. Find someone to stay with you for a bit.
