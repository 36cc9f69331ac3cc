# Engaged (Lotte, module 4)

engaged =
    .title = Engaged
    .brief = Beep beep beep. That’s a listening line that’s engaged. I knew it, I thought, the first time. But what did I know? Someone was ahead of me, that’s all. Now Lina hears the same beep.
    .facts = A listening line is often engaged. More children call than there are people to answer. Sometimes you have to wait, or call another time. 116 000 is there day and night.
    .closing = What can you do with the time between two calls?
    .remember = Engaged is about their phone. Not about you.
    .talk = You finally dared to, and nobody picked up? Say exactly that to someone near you. It’s a start.
    .after = Lina slept till ten. So did her roommate.
    .staff-aim = She knows that an engaged line is normal, that it says nothing about her, and what she can do next. She also knows what happens at the other end.
    .staff-watch = Every line answers in its own way. Check the hours of the line and the chat beforehand. Don’t ask if she has ever called. Make sure night staff know that a girl can wake them.
    .staff-cue = If she says that nobody answered her: thank her for trying. Offer to call together now, or simply to listen. Busy just then? Say for how long, and then really come.

engaged-talk =
    .title = Lina gets beep beep
    .say-it-was-engaged = I called the listening line. I really did! It was engaged.
    .say-saved-up = I’d been saving up courage all day. Now it’s gone.
    .answer-somebody-else = Someone else was calling, that’s all. It’s not about you.
    .answer-once-more = Just try again. And again.
    .answer-a-sign = Maybe it’s a sign. Leave it, then.
    .say-thought-they-saw = Oh. I thought they could see it was me. But they don’t even know me.
    .say-piano = Engaged twice. The third time I got into a queue. With piano!
    .say-battery = I heard that tune eleven times. Then my battery died. Now I’m on the charger.
    .say-turning = Okay. But now I’m turning over and over in bed. My roommate asks if I’m a pancake.
    .answer-no-sign = I said something silly. A busy line isn’t a sign.
    .answer-light-on = Sorry, bad advice. Is there still a light on in the house?
    .say-half-ten = It’s half past ten and I still want to tell someone. What else can I do?
    .answer-the-chat = See if there’s a chat open.
    .answer-child-focus = Call 116 000. Someone’s there day and night.
    .answer-house = Find someone who’s awake in your house.
    .say-chat-closed = I looked at awel.be and 103ecoute.be. The chat is closed right now. Bad luck.
    .say-wrote-it-down = I’d typed my sentence already. So I copied it onto paper. It’s a good one, I think.
    .answer-now-the-number = Read it to 116 000. They’re still there.
    .answer-read-it-out = Give the paper to whoever is on tonight.
    .say-a-voice = Someone picked up. She asked if I was safe right now. And then, “Where do you want to start?”
    .say-no-name = I didn’t say my name. That was no problem.
    .say-asked-danger = I asked what they do if there’s real danger. Then they get help, she said. Together with me, if they can.
    .say-new-man = The night counsellor is new. First he looked at his watch. Then he said sorry and took it off.
    .say-stairs = We sat on the stairs with warm milk. I told him. Not all of it. Enough to sleep.
    .say-list = My sister and I share a phone. I deleted the number from the call list. It only took a second.
    .say-not-gone = What kept me awake isn’t gone. But I won’t have to explain it all on my own tomorrow.
    .say-you-first = You were the first to say it wasn’t about me. I thought of that a few times last night.

engaged-rhythm =
    .title = Your own hold music
    .intro = Tap slowly on your leg, soft as a cat. Four taps: breathe in. Six taps: breathe out. Twice.
    .done = Waiting sounds better like this. No piano needed.
