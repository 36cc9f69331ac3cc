# Help that is always there, even where the pack cannot give it.

help-trusted = Someone you trust
    .about = Your counsellor, a teacher, an aunt. Someone close by who really listens.
    .say = “Have you got a minute? I want to tell you something and it’s hard.”
help-child-focus = Child Focus
    .about = For running away, trouble online, or when someone forces you into something.
    .say = “Hello, I need some advice. I’d rather not say my name yet.”
help-danger = Danger now
    .about = Are you or someone else in danger right now? Call at once, or get someone to call.
    .say = “I need help now. I am at this place: …”
line-missing-children = Child Focus
    .about = Every child or teen can call, without a name too. Or send an email.
    .hours = Day and night, free
line-emergency = Emergency number
    .about = Ambulance, fire brigade and police. You can always call.
    .hours = Day and night, free

# Below a help line that does not speak her language
line-speaks = They speak { $languages }
