# A rehearsal: a girl runs off, and comes back. All the girls are invented.

rehearsal-gone = She walks out
    .intro = Six girls, you and Griet. Yara is twelve and wants to leave. Choose what you would do. There are no points, and she does come back.
    .done = That was a long evening. Do you know which numbers to ring, and what you agreed with the police? Look it up today.

rehearsal-gone-at-the-door = At the door
    .scene = Yara already has her coat on. “I’m off. Nobody listens to me anyway.” The door is open.
    .choice-safe = “I’m not going to grab you. I want you to be safe. Shall we sit on the steps for a bit?”
    .follows-safe = Yara sits down, for five minutes. Then she gets up all the same. “You can always come back,” you say. She looks round.
    .choice-in-the-way = You stand in front of the door.
    .follows-in-the-way = Yara pushes. You step aside. “I’m not holding you. I’m worried.” She walks off down the street.
    .choice-suit-yourself = “Suit yourself.”
    .follows-suit-yourself = She pulls the door shut behind her. You open it again: “You can always come back!” She looks round once.
    .tip = One sentence about being safe, and one to say she can come back. If she goes all the same, that isn’t your fault. See which way she goes and what she’s wearing.

rehearsal-gone-round-the-corner = Round the corner
    .scene = Yara is out of sight. “Shall we wait a bit?” asks Griet. “She usually comes back.”
    .choice-call-now = “No. I’m calling the police now, and 116 000. You stay with the group.”
    .follows-call-now = You say how old she is, what she’s wearing, which way she went. Then you call 116 000, and whoever is on call.
    .choice-quarter = “A quarter of an hour. Then I’ll call.”
    .follows-quarter = After two minutes you look at the clock. “No,” you say. “She’s twelve. I’m calling now.”
    .choice-search = You go and look for her on your own.
    .follows-search = Nobody at the corner. Griet is alone with five girls. You turn back and make the call.
    .tip = Call the police at once, and 116 000. Don’t wait. Under 13 always counts as worrying. Don’t go looking on your own.

rehearsal-gone-the-others = The others
    .scene = “Can we text her?” asks Lina. Amira already has her phone in her hand.
    .choice-tell-me = “The police and the adults here will look for her. If you hear from her, come and tell me at once.”
    .follows-tell-me = “And if she says I mustn’t tell?” asks Amira. “Then you tell me anyway. That isn’t snitching.”
    .choice-send-it = “Go on, text her that she’s welcome.”
    .follows-send-it = Lina types: come back. “And if she answers?” “Then you come and tell me at once,” you add.
    .choice-who-knows = “Who knows where she is? Say it. Now.”
    .follows-who-knows = Nobody speaks. “Nobody will be punished,” you say, more softly. “I’m worried.” Amira puts up her hand.
    .tip = This isn’t theirs to carry. Say who is looking for her, and that telling is never snitching. Stay with them until they’re asleep.

rehearsal-gone-back = Back again
    .scene = Late in the evening Yara is standing in the hall. Her shoes are wet. The police officer says goodnight and goes.
    .choice-glad = “I’m glad you’re here. Are you hungry?”
    .follows-glad = Yara eats three sandwiches. “Are you cross?” she asks. “No. I was worried.”
    .choice-where = “Where were you? And who with?”
    .follows-where = She looks at the floor. “Not now,” you say quickly. “Get warm first.” You make tea.
    .choice-punish = “There’ll be consequences.”
    .follows-punish = Her face shuts. “Tomorrow we’ll see together what’s needed,” you say. “For now it’s good that you’re here.”
    .tip = First warmth, food, sleep. Don’t question her. Is she hurt, confused or very drowsy? 112. Tell everyone you called that she’s back. Tomorrow you’ll look at what she needs.
