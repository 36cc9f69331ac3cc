# Together again (Sam, refresher for module 5, day 3)

again-together =
    .title = Together again
    .brief = Hi. Jade read three messages out to Griet. She wanted to know if her gut was right. I was there. What do you notice?
    .facts = You can still tell, even after months.
    .closing = Which message would you like to get today?
    .remember = Being rushed is a sign. So is a secret you have to keep. One is enough to talk.
    .talk = Does a message feel odd? Leave it there and read it out loud to a counsellor.
    .did = You listened to Jade’s gut with her.
    .staff-aim = She recognises two signals again, haste and an imposed secret, and sees that you leave a message there and read it out.
    .staff-watch = Stay around, even if it is short. Don’t ask whether she gets such messages. If she reads one out: don’t answer it, don’t delete anything, don’t take a picture of it.
    .staff-cue = If she chose rain, storm or dark: sit with her, without questions. If she tells you something: thank her, believe her, say first what you will do. Follow the house protocol. Advice: 116 000.

again-together-now =
    .title = What’s your weather?
    .mood-sun = Sun: happy
    .reply-sun = Lovely. Turn your face to it.
    .mood-cloud = Sun and clouds: ordinary
    .reply-cloud = That’s how it mostly is with me too.
    .mood-fog = Fog: I don’t know
    .reply-fog = We’ll go slowly. You don’t have to see it yet.
    .mood-rain = Rain: sad
    .reply-rain = Thank you for saying so. There’s room under an umbrella.
    .mood-storm = Storm: angry
    .reply-storm = There’s often a reason for it. Find someone who wants to hear it.
    .mood-dark = Dark: scared
    .reply-dark = You don’t have to sit there alone. You can call someone right now.

again-together-messages =
    .title = How does this feel?
    .from = Messages to Jade
    .item-hush = “Don’t tell anyone about this.”
    .feedback-hush = Someone who wants you silent has something to hide.
    .item-mila = Mila: “Chips? Tomorrow’s fine too.”
    .feedback-mila = No hurry. And no would be fine.
    .item-hurry = “Answer now or I’m gone.”
    .feedback-hurry = This pushes. Someone who cares about you can wait.
    .done = Her gut was right. Griet said, “I’m glad you read them to me.”

again-together-ground =
    .title = Under the umbrella
    .intro = The umbrella opens: breathe in. The drops roll off: breathe out. Twice.
    .done = Dry again. It was good to have you here.
