# Together again (Sam, a refresher for module 5)

again-together =
    .title = Together again
    .brief = Hi, it’s Sam again. This isn’t a test, promise. One question about you and one about a friend. You’ll be done before your tea is cold.
    .facts = Heads forget things. Mine does too. You can always tell someone, even much later.
    .closing = Which helper would you like to remember?
    .remember = One signal is enough. One helper is a good start.
    .talk = Is something on your mind? Tell someone you trust. Or look at the help page.
    .staff-aim = She recognises one signal again, a secret that feels heavy, and knows who she can tell.
    .staff-watch = This is not a test. Don’t ask what she still remembers. Stay close by, even if it’s short.
    .staff-cue = If she chooses rain or storm: sit with her, without questions. If she tells you something: thank her, believe her, say first what you will do. Follow the house protocol.

again-together-now =
    .title = What’s your weather?
    .mood-sun = Sun
    .reply-sun = Lovely. Turn your face to it for a moment.
    .mood-cloud = Sun and clouds
    .reply-cloud = An ordinary day, then. Most days are.
    .mood-fog = Fog
    .reply-fog = Then you can’t see very far just now. That’s okay. Taking it slow helps.
    .mood-rain = Rain
    .reply-rain = I’m glad you said so. There’s room under somebody’s umbrella. Find someone you trust.
    .mood-storm = Storm
    .reply-storm = That’s a lot. You don’t have to stand in it alone. Get someone, even right now.

again-together-one-question =
    .title = One question
    .ask-friend = Marie says, “I’m not allowed to tell anyone. It feels heavy.” What do you say?
    .option-friend-griet = “We’ll go to Griet together.”
    .feedback-friend-griet = Yes. You can always tell someone about a secret that feels heavy. Going together is easier.
    .option-friend-help-page = “We’ll look at the help page together.”
    .feedback-friend-help-page = Yes. There are people there who listen. No name needed.
    .option-friend-sure = “Wait until you’re sure.”
    .feedback-friend-sure = She doesn’t have to be sure. If it feels heavy, that’s already a signal. Go to Griet together, or to the help page.

again-together-ground =
    .title = Under the umbrella
    .intro = The umbrella opens: breathe in. The drops roll off: breathe out. Twice.
    .done = Dry again. It was good to have you here.
