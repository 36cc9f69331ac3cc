# What the group sees on the big screen.

room = As a group
    .window = GPS – group
    .desk = To the counsellor’s desk
    .left = { $count ->
        [one] 1 min left
       *[other] { $count } min left
    }

room-welcome = Welcome, everyone
    .about = We do this together. You don’t have to do anything here. You can always stop.
room-begin = Begin
room-start = Start
room-on = Next
    .mission = Back to the mission
room-join = Join in
    .chip = { $address } · code { $code }
    .wifi = Same Wi-Fi, mobile data off.
    .scan = Scan with your phone
    .type = Or type this in your browser
    .code = and then the code
    .about = No app, no name. What you choose does not stay on your phone.
room-ask = What do you think?
room-how = How to answer
    .hands = Put your hand up
    .tablet = The tablet goes round
    .phones = Answer on your phone
room-coin = A coin decides too: sometimes your answer counts, sometimes another. So no single answer says anything about you.
room-pass = Whose turn is it?
    .about = Pass the screen on. Don’t look at someone else’s answer.
room-thanks = Thank you!
    .about = Your answer counts. Nobody sees what you chose. Pass it on.
room-mine = It’s my turn
room-all = Everyone has had a turn
room-give = This is my answer
room-skip = I’ll skip
room-picture = What our group thinks
    .about = The bigger the plant, the more of us chose it. A small plant might be nobody at all.
    .sky = The bigger, the more of us have this weather. A small one might be nobody at all.
room-share-few = a few, or nobody
room-share-quarter = some of us
room-share-half = about half
room-share-three-quarters = many of us
room-share-most = most of us
room-spoken = Let’s talk about it
    .about = There is nothing to see. Whoever wants to can say what she thinks.
room-pause = A moment of rest
    .about = Breathe slowly. We’ll carry on in a moment.
room-slip = A question from the box
room-pact = Our rules
    .new = Choose together: which ones matter today?
    .about = Are these still right for everyone? Which one matters most today?
room-write = What do you want to ask?
    .about = The counsellor reads it first and can’t know who wrote it. No names. Is it something bad? Tell someone about it too.
    .put = Into the box
    .go = Ask something
    .back = Back to the group
    .phones = The question box is open: write on your phone
room-wrote = Your question is in the box
    .about = Nobody can see who wrote this, not even your counsellor. Is something bad going on? Tell somebody you trust about it too, or call 116 000. Pass it on.
room-closing = Winding down
    .about = How does it feel now? Together we make a weather map.
room-weather = What’s your weather like now?
room-bye = Until next time
    .about = Is there something you still want to say? Your counsellor has time for you.
room-spot-good = What feels good here?
room-spot-off = What feels off here?
room-place-1 = First
room-place-2 = Second
room-place-3 = Third
room-place-4 = Fourth
room-place-5 = Fifth
room-place-6 = Sixth
start-room = With a group

# The same on the big screen and on every phone.
room-support = A quiet moment
    .about = Everything in the box has been read. Would you like to talk to somebody? { $who } is here for you tonight. You can also call 116 000: free, day and night.
    .you = Your counsellor

back-to-desk = Are you the counsellor?
    .about = The screen goes round. The desk is the counsellor’s, with her notes.
    .hold = Counsellor? Hold the button down for a moment, or the F6 key.
    .yes = To my desk
    .no = No, go back
