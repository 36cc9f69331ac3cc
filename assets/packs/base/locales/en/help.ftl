# The help page: four steps, the nearest first, and their lines.

help-trusted = Someone you trust
    .about = A counsellor, a teacher, an aunt. Someone close by who really listens.
    .say = “Have you got a minute? I want to tell you something and it’s hard.”

help-listen = A listening line
    .about = For any worry, big or small. Free, and you don’t have to say your name.
    .say = “Hello. Something is bothering me and I don’t know how to start.”

help-child-focus = Child Focus
    .about = For running away, trouble online, or when someone forces you into something. Is someone missing? Call the police right away too.
    .say = “Hello, I need some advice. I’d rather not say my name yet.”

help-danger = Danger now
    .about = Are you or someone else in danger right now? Call at once, or get someone to call.
    .say = “I need help now. I am at this place: …”

line-awel = Awel
    .about = Call or chat, in Dutch. For children and teens in Flanders.
    .hours = By phone from 16:00, on Wednesdays from 14:00

line-ecoute-enfants = Écoute-Enfants
    .about = Call or chat, in French. For children and teens in French-speaking Belgium.
    .hours = Every day from 10:00 to midnight

line-child-focus = Child Focus
    .about = You can call or email, for free. No name is fine too.
    .hours = Day and night

line-ambulance = Ambulance and fire brigade
    .about = Someone is hurt or very ill, or there is a fire.
    .hours = Day and night

line-police = Police
    .about = Someone is threatening you or someone else, right now. Or someone is missing.
    .hours = Day and night

line-app-112 = 112 BE app
    .about = Without your voice, by chat. For people who cannot call: if you can call, call. It works in Belgium only. Put the app on your phone beforehand.
