# The camera is on (Fien, module 3)

camera-on =
    .title = The camera is on
    .brief = Look, I’m drawing a screen. Lina is on a video call with her class, about clouds. She’s looking at the clouds. I’m looking at everything behind her. Being deaf is handy sometimes: I see a lot. What do you see?
    .facts = A camera is a window. You don’t let everybody into your room. So not everybody gets to look in through that window. You can always turn the camera off. You don’t have to say why.
    .closing = What can people see behind you, and what would you rather hide?
    .remember = Your picture, your button. Private zones stay private, in front of a camera too.
    .talk = Is somebody asking you to show something private? Stop, leave the messages there and tell someone. Even if you’ve already shown something. 116 000 listens day and night.
    .after = Lina’s project is done. Behind her hung a sheet full of clouds.
    .did = Together with you, Lina saw what her camera sees.
    .staff-aim = She looks with fresh eyes at what is in the picture and knows that private zones still count in a photo and on a video call too.
    .staff-watch = Don’t turn it into a ban: video calls are also contact with home and with people who sign. Agree on a place for calls and on how to warn anyone who might walk into shot. Don’t go through her device. Does a doctor need to see something remotely? Then somebody she chooses sits with her, and nobody records.
    .staff-cue = If she says that somebody asked something of her through a camera, or recorded her: stay calm, thank her, believe her. Don’t look at, copy or delete any pictures. Call 116 000. Talk in private and follow the house protocol.

camera-on-screen =
    .title = What’s in the picture?
    .from = Lina’s screen
    .item-asks-first = Mr Diallo asks first, “Who would rather not be on screen?”
    .feedback-asks-first = That way everybody can still choose. Even the one who just got out of bed.
    .item-door = The door behind Lina is open. Amira walks past in her pyjamas.
    .feedback-door = Amira didn’t choose this screen. The door can be shut. Or put a sign on it: “On a call.”
    .item-letter = There’s a letter on the wall, with the group’s address on it.
    .feedback-letter = Now the whole class knows where Lina lives. She’d rather choose that herself. The letter can be turned round.
    .item-cactus = A cactus in a party hat.
    .feedback-cactus = Just a cactus. I think it’s his birthday.
    .item-blurred = Everything behind Marie is blurry.
    .feedback-blurred = Nice and calm. Marie only shows Marie.
    .item-red-light = There’s a red light. Somebody is recording and didn’t ask.
    .feedback-red-light = That’s not right. Watching is one thing, keeping is another. You have to ask for that separately.
    .item-button = Lina’s thumb is close to “camera off”.
    .feedback-button = That button is always fine. You can talk and listen without it. I can’t sign without it, so then I type.
    .done = A camera sees more than you think. Turn it away, blur it or switch it off. You choose.

camera-on-window =
    .title = Through the window
    .ask-room = Private zones are only private if somebody is in the room. Is that true?
    .feedback-room-true = It looks that way, because you’re alone. But somebody is looking through that window. Your private zones stay yours, even in a photo or a video call.
    .feedback-room-false = It isn’t true. Well spotted. Your private zones stay yours, even in a photo or a video call.
    .ask-asked = Imagine somebody asks Lina to show something private on a video call. What helps?
    .option-asked-joke = Turning it into a joke
    .feedback-asked-joke = Lots of people do that. It gives Lina some time, but the question is still there. She can just leave.
    .option-asked-shut = Shutting the laptop
    .feedback-asked-shut = Yes. In the middle of a sentence is fine. No need to be polite here.
    .option-asked-tell = Telling someone she trusts
    .feedback-asked-tell = Yes, and she can do that first. Whoever asks for this is in the wrong. Lina isn’t, even if she’s already shown something.
    .ask-funny-face = Jade pulls a silly face on the call. Yara wants a photo of it.
    .option-funny-face-was-there = She can. Jade was on screen anyway.
    .feedback-funny-face-was-there = Being on screen is over in a second. A photo stays. That’s not the same.
    .option-funny-face-just-me = She can, if she doesn’t show anyone.
    .feedback-funny-face-just-me = That’s more careful already. But it’s Jade’s face. Asking takes three seconds.
    .option-funny-face-ask = She asks Jade first.
    .feedback-funny-face-ask = Right. Jade said yes, but with an even sillier face.

camera-on-ground =
    .title = Lens shut
    .intro = Breathe in and look at the furthest point you can see. Breathe out and look at your hands, or close your eyes. Twice.
    .done = There. Your own lens is clean again.
