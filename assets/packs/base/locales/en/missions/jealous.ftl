# Jealous: sweet or too much? (Noor, module 1)

jealous =
    .title = Jealous: sweet or too much?
    .brief = Hey, Noor here! Big discussion at dinner yesterday. About love and phones. Even the soup went cold. Where do you stand? Listen to the others. You can always move.
    .facts = You can be jealous in love, but also of a sister or a friend. Almost everyone knows the feeling. It’s nothing to be ashamed of.
    .closing = Who would you dare to tell: “I’m a bit jealous”?
    .remember = Being jealous is a feeling. Controlling is a choice.
    .talk = Does someone want to see or know everything about you? Even if you really like them, tell someone you trust.
    .staff-aim = She thinks about trust and privacy, and hears the difference between being jealous and controlling.
    .staff-watch = Every place on the line is fine. Do not ask about her own relationship. The house’s phone rules are something else: calmly explain what they are for.
    .staff-cue = Do you hear that someone controls her phone, her clothes or her friends? Do not judge that person. Thank her and talk more in private.

jealous-thesis =
    .title = Where do you stand?
    .thesis = If someone loves you, they can look in your phone.
    .argument-fien = Fine by me! There are four hundred photos of cats on my phone. Enjoy.
    .argument-imani = My phone also holds my friends’ stories. They told me, and nobody else.
    .argument-lotte = Sometimes you’re scared of losing someone. Then you want to look, to calm down. I get that.
    .argument-zita = I did that once, with a friend’s phone. I was calm for one hour. Then I wanted to look again. Talking helped for longer.
    .moved = You moved! Listening, then thinking differently: that’s strong.
    .stayed = You stayed where you were, and you listened to everyone. Strong too.
    .done = Your phone is yours, even when you’re in love. Being jealous is okay. Controlling someone is not. Someone who loves you asks, and can take a no. A phone rule in your group or at home is something else. You can always ask what it’s for.

jealous-sort =
    .title = Sweet or too much?
    .box-kind = Feels sweet
    .box-hard = Feels like too much
    .card-say-it = “I’m a bit jealous. Is it okay to say that?”
    .feedback-say-it = Sweet, and brave. The feeling is okay. Now you can talk about it together.
    .card-show = “Show me your phone. Or I won’t believe you.”
    .feedback-show = Too much. This is controlling. You don’t have to show your phone. Tell someone.
    .card-have-fun = “Have fun with your friends! See you tomorrow.”
    .feedback-have-fun = Sweet. Good love leaves room for friends. For lots of friends.
    .card-every-hour = Someone asks every hour where you are.
    .feedback-every-hour = Too much. Asking once can be sweet. Every hour is too much. You can tell someone.
    .card-quiet = Amira has gone quiet. Her best friend is laughing with someone else.
    .feedback-quiet = It can be both. Being jealous hurts sometimes. But Amira isn’t controlling anyone. Talking can help.
    .card-buzz = Jade’s phone buzzes. Mila hands it to her without looking.
    .feedback-buzz = Sweet. Mila is really, really curious. But she trusts Jade.
    .done = Love leaves you free. Does something feel like too much? Tell someone you trust.

jealous-ground =
    .title = Blow on your soup
    .intro = Our soup is warm again. Smell it: breathe in. Blow softly: breathe out. Two times.
    .done = Yum. And nobody is fighting about phones any more.
