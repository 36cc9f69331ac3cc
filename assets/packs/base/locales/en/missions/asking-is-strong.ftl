# Strong or weak? (Lotte, module 4)

asking-is-strong =
    .title = Strong or weak?
    .brief = One sofa, three floors, and just me. No basketball for a week after that. Was it strong, or was it daft? Pick a place on the line. There’s no wrong answer.
    .facts = Trying it yourself and asking for help go well together. Lots of people who look strong often ask for advice. They just don’t always say so.
    .closing = What would make it easier to ask for something, even something small?
    .remember = Asking is something you do yourself, too.
    .talk = Is something too heavy for one person? You can share it with someone you trust.
    .after = The sofa is downstairs. On the way we lost one cushion and one shoe.
    .did = You let six voices stand beside your own.
    .staff-aim = She hears that managing on your own is a strength, and that asking for help is one as well.
    .staff-watch = Girls who had to do everything themselves early on are often proud of it. Don’t take that away. Nobody has to explain where she stands. Feel free to say when you last asked for help.
    .staff-cue = If she says that asking never got her anything: don’t argue. “I believe that. Thank you for telling me.” Ask her later, one to one, whether there is something you can help with now.

asking-is-strong-line =
    .title = Where on the line are you?
    .thesis = If you’re really strong, you sort it out yourself.
    .argument-wall = I practised against a wall for two years. Alone. Now I save nearly everything. I’ve got the numbers.
    .argument-harder-to-ask = I asked for help with my class talk. Asking was scarier than the talk.
    .argument-took-over = I asked for help once and someone did the whole thing for me. I felt smaller than before.
    .argument-every-week = I ask my colleagues for advice every week. Last time it was about your washing-up. I couldn’t sleep over it.
    .argument-three-moves = I moved groups three times. I learned to manage on my own. I’m proud of that.
    .argument-too-heavy = I once carried something that was too heavy for one person. I wasn’t weak. It was just too heavy.
    .moved = You’re somewhere else now. Which sentence moved you? Keep that one.
    .stayed = Same place as before. Now you know the others’ reasons as well.
    .done = Trying it yourself is strong. So is asking, and you can say how: “Help me, but let me do it.” Is something too heavy, or not safe? No girl has to carry that alone. That sofa is still up there, by the way. Four of us are carrying it down.
