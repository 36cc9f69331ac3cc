# How do I feel today? (Fien, module 0)

how-do-i-feel =
    .title = How do I feel today?
    .brief = Hi, I’m Fien. I’m deaf and I draw comics. Happy, angry or scared: I draw it as sun, wind or rain. Today I’m drawing you. What’s the weather above your head?
    .facts = A feeling is a bit like weather. You didn’t make it. It changes, sometimes fast, sometimes slowly. You can take shelter, and you don’t have to do it alone.
    .closing = Who would you show your weather to?
    .remember = Any weather is okay. You don’t have to smile when it rains.
    .talk = Has it been raining for a long time? Show it to someone you trust.
    .staff-aim = She gives a feeling a picture, with no right or wrong, and practises how looking and touching can calm her.
    .staff-watch = Do not ask why she chose this weather. In a group she shows it only if she wants to. Fog is an answer too.
    .staff-cue = Does she want to talk about rain or storm? Make time, look at her, follow her pace. If she signs, get an interpreter, not a friend.

how-do-i-feel-weather =
    .title = What weather are you?
    .mood-sun = Sun: I feel good
    .reply-sun = Lovely! I’m drawing you with sunglasses. Keep a bit of sunshine for later.
    .mood-mixed = Sun and rain together
    .reply-mixed = Yes, both at once is possible. That’s how you get rainbows. No need to choose.
    .mood-wind = Wind: my head is busy
    .reply-wind = Everything is flying about, even your socks. Catch one thing. The rest can float for now.
    .mood-fog = Fog: no idea
    .reply-fog = Not knowing is an answer too. I’m drawing you with a torch and a biscuit.
    .mood-rain = Rain: sad
    .reply-rain = I’m drawing a really big umbrella. There’s room for someone else, if you like.
    .mood-storm = Storm: angry or scared
    .reply-storm = That’s loud weather. Your body can feel it. You can shelter with someone you trust.

how-do-i-feel-senses =
    .title = Five, four, three, two, one
    .intro = This is how I calm down. Find small things around you. No ears needed. You can always stop.
    .sense-see = See 5 things in a colour you like.
    .sense-touch = Touch 4 things. Soft, cold, bumpy?
    .sense-buzz = Feel 3 things that shake: your heart, the floor, a table.
    .sense-smell = Smell 2 things. Your sleeve counts.
    .sense-taste = Find 1 taste. This morning’s toothpaste counts.
    .done = There you are. I’m adding a star to the drawing, one with legs.
