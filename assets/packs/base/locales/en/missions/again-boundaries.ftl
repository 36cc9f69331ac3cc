# The goose is back (Fien, refresher for module 3, day 3)

again-boundaries =
    .title = The goose is back
    .brief = I draw a goose, and she walks straight off the page. Angry, of course. Now three boxes are empty. Will you fill them in?
    .facts = Freezing happens by itself. Animals do it too.
    .closing = What helped you this week, even just a little?
    .remember = Silence is not a yes. And nobody has to carry something heavy alone.
    .talk = You don’t need words. Hand a counsellor your drawing, without explaining.
    .did = You filled the three boxes the goose left empty.
    .staff-aim = She remembers that her body gives a sign, that freezing is not a yes, and that a heavy secret can be told.
    .staff-watch = Don’t ask whether she ever froze. Put out paper and felt-tips, and draw too. Source of the fact: freezing in danger, Roelofs 2017.
    .staff-cue = If she gives you a drawing: say what you see and don’t ask what it means. If she starts to tell: thank her, believe her, and follow the house protocol.

again-boundaries-ink =
    .title = Which ink are you today?
    .mood-yellow = Yellow: happy
    .reply-yellow = I’ll draw you in a sun hat that’s far too big.
    .mood-green = Green: calm
    .reply-green = You get a hammock, with a tree on each side.
    .mood-purple = Purple: a bit of everything
    .reply-purple = It fits on one page. I’ll turn it sideways.
    .mood-red = Red: angry
    .reply-red = I’ll draw a dragon breathing out slowly. Next to it sits someone who isn’t startled.
    .mood-blue = Blue: sad
    .reply-blue = I’ll draw a bench for two. You choose who gets the second seat.
    .mood-black = Black: scared
    .reply-black = I’ll draw a door with light under it. Knock there.

again-boundaries-goose =
    .title = Three empty boxes
    .ask-belly = My stomach goes tight
    .feedback-belly = Your body is faster than your head. Faster than a goose, too.
    .ask-statue = I stand as still as a statue
    .feedback-statue = Your body wanted to protect you. The goose is in the wrong.
    .ask-awake = A secret keeps me awake
    .feedback-awake = It feels different when two people carry it. Try it.
    .answer-tell = I can tell, even after a promise
    .answer-stop = Stop, leave or get someone
    .answer-no-yes = That’s not a yes, and not a mistake
    .almost = This box doesn’t fit yet. Try another one.
    .done = The comic is done. The goose wants more lines.

again-boundaries-ground =
    .title = Let the ink dry
    .intro = My ink is still wet. Breathe in. Then blow very gently across the page. Twice.
    .done = Dry. The goose is sitting still, on paper anyway.
