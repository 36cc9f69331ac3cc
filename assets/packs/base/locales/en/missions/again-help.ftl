# The teacher’s glasses (Lotte, refresher for module 4, day 3)

again-help =
    .title = The teacher’s glasses
    .brief = Yo. Jade wanted to tell the supply teacher something, but the teacher was looking for her glasses. So Jade went to Griet. She wrote down three sentences.
    .facts = It often takes a second or third person before telling works.
    .closing = How can you see that someone is really listening?
    .remember = “Later” never comes? Then there’s somebody else.
    .talk = Add: “This matters to me.” If that doesn’t help, go to someone else.
    .did = For Jade, you watched who was really listening.
    .staff-aim = She sees again how listening differs from putting off, and knows she can go to a second person.
    .staff-watch = Did you say “later” to her this week? Go to her yourself, today. Source of the fact: research on telling as a process (CSAC).
    .staff-cue = If she says that nobody listens: put down what you are holding, say how much time you have, and come back the same day.

again-help-battery =
    .title = How full is your battery?
    .mood-full = Full: happy
    .reply-full = Great. Spend some on something fun.
    .mood-half = Half: ordinary
    .reply-half = That’ll get you through the day.
    .mood-low = Nearly empty: tired
    .reply-low = I’ll be brief. Then find your charger: bed, shower or music.
    .mood-hot = Too hot: angry
    .reply-hot = Put it aside until it cools down. Then tell someone what happened.
    .mood-flickers = It’s flashing: scared
    .reply-flickers = Sit where there’s somebody. Say, “My battery’s flashing today.”
    .mood-flat = Won’t charge: sad
    .reply-flat = Sometimes it isn’t the battery. Someone can check the lead with you.

again-help-listens =
    .title = Is that listening?
    .from = Jade’s notebook
    .item-later = The teacher: “Later, Jade. My glasses!”
    .feedback-later = Later didn’t come. That isn’t Jade’s fault.
    .item-knitting = Griet: “Hang on, I’ll put my knitting away.”
    .feedback-knitting = Empty hands. That’s a good sign.
    .item-what-need = Griet: “What do you need right now?”
    .feedback-what-need = She asks. Jade gets to choose something.
    .done = The glasses were on her head, by the way.
