# Who’s in the squad? (Lotte, module 0)

squad-sticker =
    .title = Who’s in the squad?
    .brief = Hey, Lotte here. My sticker: a hedgehog, a ball and a portion of chips. That’s all you need to know. Your turn. No real name, no school, no photo.
    .facts = You can show a lot about yourself without your name, school or address. You choose what others see.
    .closing = Who gets to see your sticker?
    .remember = You choose what you show. Tomorrow it can be something else.
    .talk = Don’t feel at home in the group yet? Tell someone you trust.
    .staff-aim = She shows something of herself without giving real details, and notices that everyone needs something different.
    .staff-watch = Show your own sticker first. Nobody has to show or explain hers. No jokes about her choice.
    .staff-cue = Does she say she belongs nowhere, or that someone in the group hurts her? Listen, thank her and talk more with her after the group.

squad-sticker-sticker =
    .title = Make your squad sticker
    .piece-hedgehog = Spikes first
    .piece-fries = Team chips
    .piece-ball = Always a ball
    .piece-mixed-weather = Sun and rain
    .piece-cat = Bit of a cat
    .piece-paint = Paint everywhere
    .piece-pancakes = Team pancake
    .piece-owl = Awake at night
    .piece-colours = All the colours
    .piece-music = Music on
    .piece-lion = Big roar
    .piece-watermelon = Team watermelon
    .piece-thunder = Sometimes thunder
    .piece-sloth = Nice and slow
    .done = Nice to meet you. I don’t know your name, but I already know you a little. Welcome to the squad.

squad-sticker-animals =
    .title = What helps which animal?
    .ask-hedgehog = Hedgehog: shows her spikes first
    .feedback-hedgehog = That was me, my first month in my group. Nobody pushed. That helped.
    .ask-lion = Lion: roars when she’s hungry
    .feedback-lion = Everyone roars on an empty stomach. After the sandwich it’s not so bad.
    .ask-owl = Owl: says nothing before ten
    .feedback-owl = A wave is a “good morning” too. Talking can wait.
    .ask-cat = Cat: wants a hug. Or not?
    .feedback-cat = Sometimes yes, sometimes no. You only know when you ask.
    .answer-wave = Just a little wave
    .answer-question = Asking first
    .answer-time = Waiting patiently
    .answer-sandwich = A sandwich
    .almost = Hm. One animal is looking at you funny. You can swap.
    .done = Four animals, and each needs something different. So do people. You can say what helps you.
