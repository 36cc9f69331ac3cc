# Eleven dogs (Sam, refresher for module 5, day 30)

again-together-3 =
    .title = Eleven dogs
    .brief = Hi. Amira is running again, every Sunday. Her little brother rides along and counts the dogs. She wants to tell you how it went today.
    .facts = After something hard you may stay jumpy for a long time. It says nothing bad about you.
    .closing = What helps you when you get a fright?
    .remember = “I got a fright.” One sentence can be enough.
    .talk = Are you often jumpy, or sleeping badly? Tell your counsellor. Together you’ll find who can help.
    .did = Amira ran, got a fright and told you.
    .staff-aim = She sees that life goes on after something heavy, that jumpiness can stay, and that one line to somebody near helps.
    .staff-watch = Don’t promise that it passes. Sit calmly next to a girl who gets a fright, and talk of ordinary things. If it lasts: ask your doctor or a mental health centre for advice.
    .staff-cue = If she says her own phone makes her jump: ask only whether she is safe now. Thank her, believe her, tell her first who you will talk to, or as soon as you can. Advice: 116 000.

again-together-3-bike =
    .title = How is your bike going today?
    .mood-downhill = Downhill: happy
    .reply-downhill = Just let it roll.
    .mood-flat = On the flat: calm
    .reply-flat = A nice pace. Have a look around.
    .mood-uphill = Uphill: tired
    .reply-uphill = You can get off. You’ll get there on foot too.
    .mood-headwind = Headwind: angry
    .reply-headwind = Riding behind someone is easier. Tell someone, “It’s blowing hard here.”
    .mood-puncture = Flat tyre: sad
    .reply-puncture = Then you walk for a bit. Someone can walk beside you.
    .mood-no-light = No light: scared
    .reply-no-light = Thank you for saying so. Stay where there’s light, and call someone over.

again-together-3-talk =
    .title = Amira by the water
    .say-eleven-dogs = Three kilometres! My little brother counted eleven dogs.
    .say-it-buzzed = Then my phone buzzed. It gave me a fright, like before.
    .answer-what-helped = What helped?
    .answer-keep-running = Sometimes it helps to keep running.
    .say-not-my-belly = I tried. My legs wanted to, but my stomach didn’t.
    .answer-stop-a-bit = Then stopping is good too.
    .answer-anybody-there = Was anyone with you?
    .say-sat-down = I sat down on a bench, next to my foster mum.
    .say-she-was-there = My foster mum was on a bench. She moved up.
    .say-one-line = I said, “I got a fright.” That was all. She poured tea, and along came dog number twelve.
    .say-library = The message was from the library. My book’s overdue.

again-together-3-ground =
    .title = Freewheeling
    .intro = You ride up a bridge: breathe in. You roll down the other side: breathe out. Twice.
    .done = Feet on the ground. You’re there.
