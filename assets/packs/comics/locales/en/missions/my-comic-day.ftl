# My comic of today (Fien, comics module)

my-comic-day =
    .title = My comic of today
    .brief = An empty page, a sharp pencil, a crumb. That’s all Fien needs. Today the pencil is yours. Pick a hero, some weather and what happens. A boring day makes a good comic too.
    .facts = A comic can do without words. What happens between two panels, your head makes up by itself.
    .closing = Which panel of your day could have been bigger?
    .remember = You choose what goes into your comic. And what doesn’t.
    .talk = Is there a panel you can’t draw on your own? Someone you trust can look at it with you.
    .staff-aim = She tells something of her day in pictures, without words, and chooses what she shows.
    .staff-watch = Don’t ask what the pictures mean. “Would you like to add anything?” is enough, and no is a good answer. In a group, draw along yourself.
    .staff-cue = Does she show you a panel that worries you? Say: “Thank you for showing me.” Ask no more in the group. Carry on in private the same day and follow your protocol.

my-comic-day-strip =
    .title = Lay out your panels
    .piece-cat = The hero is a cat
    .piece-otter = The hero is an otter
    .piece-hedgehog = The hero is a hedgehog
    .piece-robot = The hero is a robot
    .piece-sun = It was sunny
    .piece-rain = It rained a bit
    .piece-storm = There was thunder
    .piece-idea = An idea came
    .piece-stop = I said stop
    .piece-knot = There was a knot in it
    .piece-bed = I needed my bed
    .piece-snack = There was something nice to eat
    .piece-somebody = Somebody joined me
    .piece-alone = I liked being alone
    .piece-tomorrow = To be continued
    .piece-empty = An empty bubble
    .done = Look, a real comic. Mine had a hedgehog, a knot and popcorn today. Just don’t ask in which order.
