# How do I feel today? (Fien, module 0)

how-do-i-feel =
    .title = How do I feel today?
    .brief = I put my hand up: that’s my hello. I’m Fien, I’m deaf and I draw comics. Happy, sad or angry: I draw it as sun, rain or a storm. Your box is still empty. What’s the weather above your head?
    .facts = A feeling usually changes by itself, sometimes fast, sometimes slowly. Having two feelings at once is common. For many people, a word or a picture makes a big feeling a bit smaller.
    .closing = What weather would you like to have one day?
    .remember = Is it raining where you are? Then you don’t have to smile.
    .after = The star with legs walked off my page. I draw her on a string now.
    .did = For a moment it was all about your weather.
    .talk = Has it been raining for a long time? Show your weather to a counsellor, or to someone at school. You don’t have to talk yet.
    .staff-aim = She gives a feeling a picture, with no right or wrong, and practises how looking and touching can calm her.
    .staff-watch = Don’t ask why she chose this weather. In a group she shows it only if she wants to. Fog counts too. Naming a feeling calms many people (Lieberman et al., 2007; not studied at this age).
    .staff-cue = Does she want to talk about rain or storm? Make time, look at her, follow her pace. If she signs, get an interpreter, not a friend.

how-do-i-feel-weather =
    .title = What weather are you?
    .mood-sun = Sun: I feel good
    .reply-sun = I’m drawing you with sunglasses. Keep a bit of sunshine for later.
    .mood-mixed = Sun and rain together
    .reply-mixed = Both at once is possible. That’s how you get rainbows. No need to choose.
    .mood-wind = Wind: my head is busy
    .reply-wind = Everything is flying about on my page. Catch one thing. The rest can float for now.
    .mood-fog = Fog: no idea
    .reply-fog = I’m drawing you with a torch. You can see one step ahead, and that will do for now.
    .mood-rain = Rain: sad
    .reply-rain = I’m drawing a really big umbrella. There’s room for someone else, if you like.
    .mood-storm = Storm: angry
    .reply-storm = That’s a real storm. I’m drawing it big, with sharp edges. Walk around a bit and breathe out slowly.
    .mood-night = Dark sky: scared
    .reply-night = I’m drawing a small lamp in your hand, and a door. You can take shelter with someone, without explaining.

how-do-i-feel-senses =
    .title = Five, four, three, two, one
    .intro = This is how I calm down. Find small things around you. No ears needed. You can always stop.
    .sense-see = Find 5 things in a colour you like.
    .sense-touch = Touch 4 things. Are they soft, cold or bumpy?
    .sense-buzz = Feel 3 things that shake: your heart, the floor, a table.
    .sense-smell = Smell 2 things. Your sleeve counts.
    .sense-taste = Find 1 taste. This morning’s toothpaste counts.
    .done = There you are. I’m adding a star to the drawing, one with legs.
