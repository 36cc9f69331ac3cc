# Feet on the ground (Sam, module 5)

landing =
    .title = Feet on the ground
    .brief = Hi. After a heavy subject I used to jump straight on my bike. My feet were home, and my head got there an hour later. Now I land first. Will you join me? It takes five minutes.
    .facts = After heavy words you can be tired, angry, giggly or simply hungry. It might only come tomorrow. You can still talk about it then.
    .closing = What helps you land again?
    .remember = Your head can get here later. You choose when you talk, and what about.
    .talk = Has something stuck with you? Tonight, tomorrow or next week: you can come and talk about it. Nobody there right now? 116 000 is there day and night.
    .after = I walked home today. My head arrived when I did.
    .did = You came down slowly, like a feather.
    .staff-aim = She settles down, notices how she is doing, and knows that she can still talk later on.
    .staff-watch = No questions about what she has learned. An animal is enough: don’t ask why that one. See that something ordinary comes next: food, a game, a walk. Say who is there tonight and tomorrow.
    .staff-cue = If she chooses elephant or snail, or doesn’t want to stop: sit down next to her without questions. If she tells you something: thank her, believe her, say first what you will do. Come back to her tomorrow. Follow the house protocol.

landing-feather =
    .title = A feather
    .intro = High up, a feather is falling. Breathe in: it hangs for a moment. Breathe out slowly: it sinks, in no hurry. Four times.
    .done = It’s down. Landing can be as soft as that.

landing-animal =
    .title = Which animal is on your chair now?
    .mood-otter = An otter: I’m floating
    .reply-otter = Lovely. Otters sometimes hold paws, so that nobody drifts away.
    .mood-turtle = A tortoise: slow
    .reply-turtle = Slow is a good speed. You get there too.
    .mood-owl = An owl: wide awake
    .reply-owl = Then your head is still at work. Doing something with your hands can help: washing up, drawing, a plait.
    .mood-lion = A lion: angry
    .reply-lion = A lion has good reason here. Roar into a cushion, or run up and down some stairs.
    .mood-hedgehog = A hedgehog: prickly
    .reply-hedgehog = Hedgehogs don’t have to be stroked today. You can say, “Leave me be for a bit.”
    .mood-elephant = An elephant: heavy
    .reply-elephant = That’s a lot of weight for one chair. Tell someone, “I’m an elephant today.” That’s all you need.
    .mood-snail = A snail: in my shell
    .reply-snail = Stay in there for a while. Let someone know you’re in. A sign is enough.

landing-next-to =
    .title = What comes first, and what later?
    .card-drink = Something warm to drink
    .card-beside = Sitting with someone
    .card-one-sentence = Saying one sentence about it
    .card-something-else = Talking about something else
    .card-tomorrow = Coming back to it tomorrow
    .done = It can go like that. Would you like a different order? That one’s right, too. Whoever sits with you doesn’t need to know the reason.

landing-ground =
    .title = On the ground
    .intro = Look and feel one more time. Then you can go.
    .sense-light = Find two things that glow or shine.
    .sense-weight = Feel three places where something is holding you up.
    .sense-shoulders = Lift your shoulders once. Let them drop.
    .done = You’ve landed. Off you go, nice and easy.
