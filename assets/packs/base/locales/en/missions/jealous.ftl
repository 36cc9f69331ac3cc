# Jealous: sweet or too much? (Noor, module 1)

jealous =
    .title = Jealous: sweet or too much?
    .brief = Hey! Can somebody who loves you look in your phone? And did I have a row about that at home? That last one: yes, until the soup was cold. I still haven’t made up my mind about the first. Where do you stand?
    .facts = You can be jealous in love, but also of a sister or a friend. Almost everyone knows it. A phone rule at home or in the group is different. You can ask what it’s for.
    .closing = How would you say “I’m jealous” without starting a row?
    .remember = Being jealous is a feeling. Controlling is a choice.
    .after = We still don’t agree at home. Now we talk about it after the soup.
    .did = Noor talked with you, and the soup stayed warm.
    .talk = Does someone want to see or know everything about you? Say the word “control” to a counsellor or a teacher. You can, even if you really like that person.
    .staff-aim = She thinks about trust and privacy, and hears the difference between being jealous and controlling.
    .staff-watch = Every place on the line is fine. Do not ask about her own relationship. Your service’s phone rules are something else: calmly explain what they are for.
    .staff-cue = Do you hear that someone controls her phone, her clothes or her friends? Do not judge that person. Thank her and talk more in private.

jealous-thesis =
    .title = Where do you stand?
    .thesis = If someone loves you, they can look in your phone.
    .argument-fien = Fine by me! There are four hundred photos of cats on my phone. Enjoy.
    .argument-imani = My phone also holds my friends’ stories. They told me, and nobody else.
    .argument-lotte = Sometimes you’re scared of losing someone. Then you want to look, to calm down. I know that.
    .argument-zita = I did that once, with a friend’s phone. I was calm for one hour. Then I wanted to look again. Talking helped for longer.
    .moved = You moved! Listening, then thinking differently: I’m still practising that.
    .stayed = You stayed where you were, and you listened to everyone. Nobody manages that at our place.
    .done = Your phone is yours, even when you’re in love. Being jealous is okay. Controlling is not.

jealous-sort =
    .title = What’s going on here?
    .box-free = Leaves free
    .box-controls = Controls
    .box-feeling = Just a feeling
    .card-say-it = “I’m a bit jealous. Is it okay to say that?”
    .feedback-say-it = Here somebody says a feeling out loud, and the other stays free. Now you can talk about it.
    .card-show = “Show me your phone. Or I won’t believe you.”
    .feedback-show = This is controlling. You don’t have to show your phone to be believed.
    .card-have-fun = “Have fun with your friends! See you tomorrow.”
    .feedback-have-fun = This leaves you free. Good love leaves room for friends. For lots of friends.
    .card-every-hour = Someone asks every hour where you are.
    .feedback-every-hour = Asking once is just asking. Every hour is controlling. You can tell someone.
    .card-quiet = Amira has gone quiet. Her best friend is having fun with someone else.
    .feedback-quiet = This is a feeling, and it stings sometimes. Amira isn’t controlling anyone. Talking can help.
    .card-buzz = Jade’s phone buzzes. Mila hands it to her without looking.
    .feedback-buzz = This leaves Jade free. Mila is really, really curious. But she trusts Jade.
    .done = You don’t have to hide a feeling. You don’t have to put up with control. Those are two different things.

jealous-ground =
    .title = Blow on your soup
    .intro = Our soup is warm again. Smell it: breathe in. Blow softly: breathe out. Two times.
    .done = Yum. And nobody is fighting about phones any more.
