# Okay, hmm, stop (Zita as a guest, module 3)

okay-hmm-stop =
    .title = Okay, hmm, stop
    .brief = Hello! Three brothers and one bathroom: I know a lot about boundaries. In our house we always argue about one sentence. Find your place on the line. You can move. Even my youngest brother does, about every two years.
    .facts = Sometimes something is clearly okay, or clearly not. Often it’s in between. Then you can stop and talk. Hmm is an answer too.
    .closing = Where did you hesitate longest?
    .remember = Before you do something, look and ask. Not sure? Then it’s hmm.
    .talk = Do you have a “hmm” that won’t go away? Take it to someone you trust.
    .after = My youngest brother moved along the line. That’s it for two years.
    .did = Even a hmm got a place of its own from you.
    .staff-aim = She thinks about boundaries in everyday situations and uses the six checks in her own words.
    .staff-watch = Every place on the line is fine. Stay with the cards: don’t ask for stories of her own. Don’t give a colour or a verdict to what a girl went through herself; the Flag System is for you. In a group: put three sheets on the floor.
    .staff-cue = If she says “it’s like that with me too”, or goes quiet at a card: thank her, don’t judge the person she names. Carry on talking in private and follow the house protocol.

okay-hmm-stop-line =
    .title = From no to yes
    .thesis = If nobody says stop, it’s okay.
    .argument-noor = I can’t look inside your head! Just say it. Then I’ll stop filming at once.
    .argument-fien = I once said stop with my whole face. Nobody was looking at my face.
    .argument-lotte = There are ten of us in my group. If nobody says anything, it all just goes on. So I say it.
    .argument-marie = I once laughed along with a joke about me. I didn’t dare do anything else. It wasn’t okay.
    .moved = You moved. That’s good science: new facts, new place.
    .stayed = You stayed put, after four stories. So you know what you stand for.
    .done = My conclusion: you can always say stop. And everybody has to pay attention. That’s a job for the one who does something. If she says nothing, she didn’t say yes. And she did nothing wrong.

okay-hmm-stop-sort =
    .title = Put them on the line
    .box-okay = Okay
    .box-hmm = Hmm, let’s talk
    .box-stop = Stop
    .card-swap = Elif and Jade swap jumpers for a week. They asked each other.
    .feedback-swap = Okay. They both want it. Elif’s goat has already tasted both jumpers.
    .card-baby = “Jump in the water, or you’re a baby.”
    .feedback-baby = Stop. Somebody is pushing with words here. That way nobody is free to choose.
    .card-cola = Every evening the oldest girl sends the youngest to fetch her cola.
    .feedback-cola = Hmm or stop, both are right. They aren’t equal. Maybe the youngest doesn’t dare to say no.
    .card-film = My brother is ten. He’s watching a film for over-sixteens with us.
    .feedback-film = Hmm or stop: it doesn’t fit his age. He slept on my floor for three nights.
    .card-dance = Lina practises her dance while Yara revises for a test.
    .feedback-dance = Hmm. Dancing is great, just not in this place. Now she dances in the corridor, and it’s longer.
    .card-shiver = Water fight! Nearly everybody is squealing with joy. Marie is standing there shivering.
    .feedback-shiver = Hmm or stop. It’s no fun for Marie any more. First a towel, then a question.
    .card-push = Bram wants to push a wheelchair and asks first. The girl says no. He just walks along with her.
    .feedback-push = Okay. The first time he pushed without asking. The second time he got it right.
    .done = Six questions help me. Do we both want it? Is nobody pushing? Are we equal? Does it fit our age? Is this the right place? Does nobody get hurt? Six times yes, then it’s okay.

okay-hmm-stop-ground =
    .title = Half-time!
    .intro = The flag goes up: breathe in and stretch your arms to the ceiling. The flag sinks: breathe out and let them drop. Twice.
    .done = Half-time is over. It’s nil-nil, and nobody is complaining.
