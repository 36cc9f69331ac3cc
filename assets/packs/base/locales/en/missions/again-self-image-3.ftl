# A day without a joke (Imani, refresher for module 2, day 30)

again-self-image-3 =
    .title = A day without a joke
    .brief = Hello, you. I took a photo of Elif today. No funny face, just two hands on her darbuka. Ask her what happened.
    .facts = Rest, fun and belonging: everyone needs them, just like food.
    .closing = What do you need a little more of today?
    .remember = You’re still you when you’re not the funny one.
    .talk = Say it out loud once: “I need some rest.” Or some fun. An adult can help you find it.
    .did = For a while Elif didn’t have to be funny.
    .staff-aim = She sees that a need is normal, that a role can be tiring, and that somebody can notice.
    .staff-watch = Which role does she have in your group: the funny one, the strong one, the carer? Give her one moment without it this week.
    .staff-cue = If she says nobody sees her when she is quiet: say what you did see, and when. Come back to it yourself tomorrow.

again-self-image-3-water =
    .title = Which water are you today?
    .mood-fountain = Fountain: happy
    .reply-fountain = Go on, splash somebody.
    .mood-lake = Still lake: calm
    .reply-lake = You can see the sky twice there.
    .mood-tap = Slow tap: tired
    .reply-tap = Every drop is enough today.
    .mood-wave = High wave: angry
    .reply-wave = A wave always comes down. Then say what made it so high.
    .mood-puddle = Puddle: sad
    .reply-puddle = Even a puddle holds the moon. Find someone to stand there with you.
    .mood-deep = Deep water: scared
    .reply-deep = In deep water you swim in twos. Call someone.

again-self-image-3-talk =
    .title = Elif’s quiet day
    .say-not-funny = I wasn’t funny all day today. On purpose.
    .say-am-i-ill = Three people asked if I was ill.
    .answer-what-need = What did you need?
    .answer-a-joke = Quick, tell a joke, then they’ll stop.
    .say-somebody-sees = Quiet. And one person who could see it wasn’t flu.
    .say-more-tired = Did it. Everyone laughed. I was even more tired.
    .answer-not-for-me = You don’t have to be funny for me.
    .answer-tell-whom = Who could you tell that you’re tired?
    .say-first-today = Phew. Nobody’s said that today.
    .say-to-him = Mr Diallo, maybe. He always listens right to the end.
    .say-no-show = An hour later I ran into Mr Diallo. He looked at me and said, “You don’t have to put on a show for me.”
    .say-softly = He let me sit in the empty classroom. I played very softly, for nobody.
