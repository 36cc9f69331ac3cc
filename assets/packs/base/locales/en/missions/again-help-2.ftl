# Tuesday without Farid (Lotte, refresher for module 4, day 10)

again-help-2 =
    .title = Tuesday without Farid
    .brief = Yo. On Tuesdays Farid is always there. Today he’s in bed, with a fever and no whistle. Lina’s in the corridor and doesn’t know where to go.
    .facts = 116 000 picks up day and night. You don’t have to say your name.
    .closing = On which day is it hardest for you to tell someone something?
    .remember = With two names, one of them can be ill.
    .talk = Ask an adult: “Which days are you here?” Write it down.
    .did = Farid was ill, so you looked further with Lina.
    .staff-aim = She remembers that even the best first person is sometimes away, who her second can be, and that 116 000 is always there.
    .staff-watch = Put your rota up where girls can see it. Is her counsellor ill or on leave? Tell her before she finds an empty room.
    .staff-cue = If she says she has no second person: don’t hand her a list. Offer yourself for one day of the week, and be there that day.

again-help-2-bus =
    .title = Where are you on the bus today?
    .mood-front = At the front: happy
    .reply-front = Wave at the people waiting.
    .mood-window = By the window: calm
    .reply-window = Best seat. I normally fight for it.
    .mood-back = At the back, half asleep: tired
    .reply-back = I’ll wake you at the last stop.
    .mood-elbows = Between elbows: angry
    .reply-elbows = Get off a stop early, if you know the way. Then tell someone who was pushing.
    .mood-missed = Missed the bus: sad
    .reply-missed = Waiting goes faster with two. Find someone for the bench.
    .mood-wrong = Wrong bus: scared
    .reply-wrong = Go to the front and say so. Someone knows the way back.

again-help-2-talk =
    .title = Lina and a cake
    .say-cake-for-courage = I need to tell someone something. I baked a cake for courage, and now Farid’s ill.
    .answer-your-second = Who’s your second person?
    .answer-wait = Wait till Thursday.
    .say-griet-then = Griet, I think. She doesn’t say much. That’s just right for now.
    .say-three-more = Two days is a long time. I baked three more.
    .answer-second-now = Knock on another door tonight.
    .answer-a-line = Call a listening line.
    .say-griet-apron = Griet opened the door. She saw four cakes and said, “Come in.”
    .say-they-waited = Someone picked up. My mouth was full, and they just waited.
    .say-lighter = I said it. It isn’t gone, but it weighs less.
    .say-thursday = On Thursday Farid gets a slice. There’s plenty.
