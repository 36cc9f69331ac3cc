# The magnet that fell (Sam, refresher for module 5, day 10)

again-together-2 =
    .title = The magnet that fell
    .brief = Hi. There was a plan in Elif’s wardrobe, with a magnet shaped like a chip. The magnet fell, and now four cards are mixed up. Where do you start?
    .facts = 116 000 can help you think, day and night. It’s free.
    .closing = Which card do you want to remember?
    .remember = Stop. Leave it there. Tell. Then block and report together.
    .talk = Is someone rushing you or scaring you? Start with: “I want to tell you something.”
    .did = You picked up Elif’s cards, one by one.
    .staff-aim = She recalls the steps: stop, leave it there, tell; blocking and reporting come afterwards, together.
    .staff-watch = Does she start with telling? That is always right. Stay around. Check for yourself that your contact person’s number is still correct.
    .staff-cue = If she says she already blocked or deleted something: she did nothing wrong. Thank her, believe her, call 116 000 together and follow the house protocol.

again-together-2-sea =
    .title = What’s your sea like today?
    .mood-sparkle = Sun on the water: happy
    .reply-sparkle = Look at it a little longer.
    .mood-flat = Flat: calm
    .reply-flat = Good. A small boat needs no more than that.
    .mood-mist = Mist: I don’t know
    .reply-mist = It happens to me too. I wait before I set out.
    .mood-waves = High waves: angry
    .reply-waves = Those waves come from somewhere. Someone can look at them with you.
    .mood-island = An island: alone
    .reply-island = Put up a hand. Boats pass more often than you’d think.
    .mood-deep = Dark water: scared
    .reply-deep = Thank you for showing it. Get someone now, if you can.

again-together-2-plan =
    .title = Where does the plan begin?
    .card-leave = Leave everything there
    .first-leave = It may help later. Elif doesn’t have to read it again.
    .card-tell = Tell someone
    .first-tell = Always a good start. Then you’re not alone with it.
    .card-stop = Stop answering
    .first-stop = Elif does that now too. Her phone goes in a drawer, and it gets quieter.
    .card-block = Block and report, once it’s told
    .first-block = That’s part of the plan. Elif did it after telling, with Griet.
    .done = Telling can always come first. Blocking comes after.

again-together-2-ground =
    .title = Above the water
    .intro = A bird rises: breathe in. It glides down: breathe out. Twice.
    .done = It has landed. Feel where you’re sitting.
