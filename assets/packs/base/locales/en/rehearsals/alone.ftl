# A rehearsal for anyone who is alone on shift. All the girls are invented.

rehearsal-alone = Alone on shift
    .intro = Griet is ill. Tonight it’s just you and six girls. Choose what you would do. There are no points.
    .done = That was an evening on your own. Who is on call in your house, and where do you keep that number? Look it up now.

rehearsal-alone-what-tonight = What shall we do?
    .scene = It’s seven o’clock. “Are we doing ‘Strong together’ today?” asks Jade. Six faces look at you.
    .choice-quiet = “Something quiet tonight. We do ‘Strong together’ with two of us.”
    .follows-quiet = “Boring,” says Jade. Five minutes later she puts down a card about something she’s good at.
    .choice-nothing = “No game tonight.”
    .follows-nothing = Someone sighs. After dinner you play one short mission about friends after all. That works.
    .choice-open-it = You open “Strong together” anyway.
    .follows-open-it = After one page you feel it: not on your own. “We’re stopping here. Next time with two of us,” you say. They choose something else.
    .tip = On your own? Take a plan from the first three modules. Ring whoever is on call beforehand, so that they know you’re alone.

rehearsal-alone-can-i-say = Can I say something?
    .scene = Marie comes and stands beside you. “Can I say something?” The other five are throwing cushions.
    .choice-table = “Yes. I’ll put on something quiet. Then we’ll sit at that table.”
    .follows-table = The five watch a film about otters. You sit at the table with Marie, and you can see everyone.
    .choice-when-asleep = “Later, when they’re asleep.”
    .follows-when-asleep = Marie nods and walks off. You call her back. “No, wait. Now, at the table.”
    .choice-other-room = You take her to the room next door.
    .follows-other-room = After a minute there’s a scream. “Come on, let’s sit at the table,” you say. “From there I can see everyone.” Marie comes along.
    .tip = Don’t make her wait until everyone is asleep. Choose a spot where you can see the group and nobody overhears.

rehearsal-alone-serious = It’s serious
    .scene = Marie says one sentence. You hear at once that it’s serious. Behind her someone laughs at an otter.
    .choice-ring = “I’m glad you told me. I believe you. I’m ringing whoever is on call, and you stay with me.”
    .follows-ring = You make the call without leaving. Marie holds her tea with both hands. Soon there’ll be someone else too.
    .choice-tomorrow = “Thank you. We’ll look for help tomorrow.”
    .follows-tomorrow = She nods. Then you ask, “Are you safe tonight?” She isn’t sure. You ring now.
    .choice-everything = “Tell me everything.”
    .follows-everything = Marie talks fast. You let her rest a moment. “I want to listen properly, and I can’t do that alone. I’m ringing someone.”
    .tip = You don’t have to solve it. Ring whoever is on call, in the evening too. Danger now: 112. Afterwards, write down her exact words.

rehearsal-alone-night = The night shift
    .scene = Everyone is in bed. Your colleague for the night hangs up his coat. You’re tired.
    .choice-hand-over = “Marie told me something. Whoever is on call knows. Drop in on everyone later.”
    .follows-hand-over = At eleven Marie is in the corridor. Someone is there.
    .choice-straight-home = You take your coat and go.
    .follows-straight-home = At your bike you turn round. Just two minutes. Now the night shift knows too.
    .choice-in-the-corridor = In the corridor you tell your colleague what Marie said.
    .follows-in-the-corridor = A door is ajar. You stop. “Come into the office.” There you say only what the night shift needs to know.
    .tip = Say what the night shift has to do, not the whole story. And you? Ring a colleague tomorrow. Within two days.
