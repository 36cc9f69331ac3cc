# Mountain and tree (Fien, module 3)

mountain-and-tree =
    .title = Mountain and tree
    .brief = I drew a mountain and a tree, because I couldn’t choose. The mountain stands still in the wind. The tree sways, and still it doesn’t fall. You can try them both.
    .facts = Being strong isn’t always standing still. Sometimes you stand like a mountain. Sometimes it blows hard and you wobble. You still have your roots.
    .closing = What are you more of today: mountain or tree?
    .remember = A mountain stays put. A tree sways, and its roots hold on. You can do both.
    .talk = Is it blowing hard where you are? You don’t have to stand there alone. Find someone you trust.
    .after = I found my pencil. It was under the tree I drew.
    .did = You swayed like a tree and built a mountain.
    .staff-aim = She practises a posture that makes her feel strong and chooses what helps her to guard her boundary.
    .staff-watch = All of it works standing, sitting, lying down or in a wheelchair, with eyes open. Nobody touches her to correct her posture, and nobody pushes to test how firmly she stands. She shows her mountain only if she wants to.
    .staff-cue = If she gets restless or drifts off while noticing her body: stop together, let her look around and hold something. Don’t ask further. If she tells you something later: thank her and follow the house protocol.

mountain-and-tree-stand =
    .title = First the mountain, then the tree
    .intro = Stand or sit, whichever you like. Do everything as big or as small as you want. You can stop at any point.
    .sense-ground = Mountain: feel 2 places where something holds you up. Your feet, or your chair.
    .sense-top = Mountain: make your back tall, 1 time. That’s your peak.
    .sense-sway = Tree: sway gently from side to side, 3 times.
    .sense-branches = Tree: stretch out 5 branches. Fingers are branches too.
    .sense-wind = Wind: breathe in deeply 1 time and blow out slowly.
    .done = You swayed and you stayed up. My pencil didn’t. It keeps rolling off the table.

mountain-and-tree-mine =
    .title = What’s on your mountain?
    .piece-may-say-no = I can say no
    .piece-counts = My boundary counts
    .piece-take-time = I take my time
    .piece-warm = Something that keeps me warm
    .piece-shelter = A place to shelter
    .piece-prickles = Prickles, just in case
    .piece-still-growing = I’m still growing
    .piece-look-well = I take a good look
    .piece-alarm = I notice my alarm
    .piece-mend = I can put things right
    .piece-leave = I can leave
    .piece-ask-help = I ask for help
    .done = This is your mountain. Tomorrow you can add something, or take something off. Mine has a chip stand on it now. For the view, of course.
