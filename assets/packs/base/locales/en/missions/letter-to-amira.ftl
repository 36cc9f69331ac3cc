# Letter to Amira (Sam, module 5)

letter-to-amira =
    .title = Letter to Amira
    .note = Amira was treated badly. You won’t hear what happened. It might still stir something up. Play this with a counsellor close by. Nobody there? Choose “not today”. And you can stop at any moment.
    .brief = Hi. Someone pretended to love Amira and treated her badly. She thinks it’s her fault. Someone once wrote me a note. I still have it.
    .facts = One kind sentence can help. Nobody reads your letter. You choose: keep it or throw it away. Need help? 116 000, day and night.
    .closing = Which sentence do you wish every girl could get?
    .remember = It’s not her fault. She is not alone. There is help.
    .talk = Head or heart too full now? Go to someone you trust. Sitting together without talking is fine too. Nobody there? 116 000, day and night.
    .after = I unfolded my own note again. Its edges have gone soft.
    .did = For Amira, you looked for words that are warm.
    .staff-aim = She can tell a friend three things: it’s not your fault, I’m here, and here is help. Comforting someone else, she hears it too.
    .staff-watch = Never alone and never as the last thing in the day. Read her letter only if she wants you to. Don’t ask who needs which sentence herself. Don’t say anything bad about “that person”. Don’t leave out the calm ending.
    .staff-cue = If she writes about herself or goes quiet: say, “I believe you. This is not your fault.” Don’t dig. Be honest about who you will tell. Follow the house protocol the same day.

letter-to-amira-letter =
    .title = Dear Amira
    .task = Write Amira a letter. Pick sentences that feel like you, or use your own words. No real names. Short is fine.
    .part-begin = Start gently
    .starter-begin-not-your-fault = It’s not your fault. Not even a little bit.
    .starter-begin-believe = I believe you. You don’t have to prove anything to me.
    .starter-begin-brave = I’m so glad you told someone. That was brave.
    .part-here = I’m here
    .starter-here-beside-you = I’ll come and sit with you. We don’t have to talk. I’ll bring waffles.
    .starter-here-still-you = You’re still Amira. With your good jokes and your terrible dance moves.
    .starter-here-both-feelings = Maybe you miss that person too. That’s okay. Nothing is wrong with you.
    .part-help = Who can help
    .starter-help-griet = Griet really listens. I’ll walk with you to her door.
    .starter-help-number = You can call 116 000. Day and night, free, no name needed.
    .starter-help-second = If somebody won’t listen, we’ll find a second. And a third.
    .done = Amira: “I’ve read your letter three times. I keep it with me. Later today I’m talking to Griet.”

letter-to-amira-colour =
    .title = What’s your colour now?
    .mood-warm = Yellow: warm
    .reply-warm = That’s a good feeling to have. Keep it with you for a bit.
    .mood-calm = Green: calm
    .reply-calm = Lovely. Take that calm with you into the rest of your day.
    .mood-fiery = Orange: angry
    .reply-fiery = Anger makes sense here. Nobody should treat anyone badly. Go on, stamp your feet.
    .mood-mixed = Purple: all mixed up
    .reply-mixed = I can imagine, it was a lot. You don’t have to sort it out.
    .mood-sad = Blue: sad
    .reply-sad = It’s okay to be sad. Find someone to sit with you. You don’t have to explain anything.
    .mood-empty = Grey: empty or far away
    .reply-empty = That can happen after something heavy. You’re doing nothing wrong. Get someone. Right now is fine.

letter-to-amira-landing =
    .title = Back here
    .intro = Let’s come back here, to this room. Look, touch and push. Take your time.
    .sense-see = Look around. Find five things you can see.
    .sense-touch = Touch four things. Soft, hard, cold or warm?
    .sense-feet = Push your feet against the floor three times.
    .done = You’re back. You are here, now. Have some water or tea. And find someone to sit with, if you like.
