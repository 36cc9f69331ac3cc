# Yara’s shelf (Imani, refresher for module 2, day 10)

again-self-image-2 =
    .title = Yara’s shelf
    .brief = Hello, you. Yara built a shelf for Aunt Rosa. It leans, like a tree in the wind. She wrote me three things. How do they sound to you?
    .facts = When you make a mistake, your brain pays extra attention. That’s how it learns.
    .closing = What can you do now that you couldn’t do before?
    .remember = Built crooked is still built.
    .talk = Show someone one thing you made yourself.
    .did = You stopped to look at Yara’s leaning shelf.
    .staff-aim = She recognises a harsh line after a mistake, sees a strength, and sees that asking for help is part of learning.
    .staff-watch = Praise what she does, not what she is. Name something you saw her learn, and on which day. Source of the fact: Moser et al. 2011.
    .staff-cue = If she says “I can’t do anything” about herself: don’t argue with a list. Ask what happened today, and come back tomorrow with one thing you saw.

again-self-image-2-plant =
    .title = Which plant are you today?
    .mood-sunflower = Sunflower: happy
    .reply-sunflower = Turn along with the light.
    .mood-pot = Plant on a cupboard: calm
    .reply-pot = Growing quietly is growing too.
    .mood-thirsty = Thirsty plant: tired
    .reply-thirsty = Drink a glass of water and sit in the shade.
    .mood-cactus = Cactus: angry
    .reply-cactus = Spikes guard something soft. Tell someone what it is.
    .mood-leaf = Fallen leaf: sad
    .reply-leaf = A leaf can rest in someone’s hand. Find a warm hand.
    .mood-seedling = Tiny plant: scared
    .reply-seedling = Small plants get a stick to lean on. Who or what could be yours?

again-self-image-2-shelf =
    .title = How does this sentence feel?
    .from = Yara, about her shelf
    .item-crooked = It’s crooked. I can’t do anything.
    .feedback-crooked = A crooked shelf is one shelf. “Anything” is far too big.
    .item-third-board = The third board is straight. I learned how.
    .feedback-third-board = That’s kind, and it’s true too: she measured it.
    .item-measure = Tomorrow I’ll ask Mr Diallo to measure with me.
    .feedback-measure = Four hands hold a board still.
    .done = Aunt Rosa puts her ugliest vases on it. They roll off by themselves.
