# How near is okay? (Zita as a guest, module 3)

how-near =
    .title = How near is okay?
    .brief = Hello. There’s a line in front of my goal. If somebody crosses it, I notice at once. You have a line around you too, only nobody can see it. How close can people come?
    .facts = How close is okay depends on the person and on the day. You can be fond of someone and still not want a hug. Your private zones are always inside your line.
    .closing = How can somebody tell that you’d like more space?
    .remember = Your circle moves along with you. You say how close.
    .talk = Is somebody coming too close, or does it feel wrong? Tell someone you trust. Even if you’re fond of that person.
    .after = I measured our bathroom door. Three brothers don’t fit through it together.
    .did = You made room for yourself, as wide as a goal.
    .staff-aim = She notices which distance is okay for her, sees that it depends on the person and the day, and picks a way to make space.
    .staff-watch = Best in a small group, or just the two of you. Nobody has to show her circle. Don’t ask why somebody is far away, not even if it is you. An empty inner ring is a good answer too. If you act it out, use chairs or rope, and no touching.
    .staff-cue = If she says that somebody comes closer than she wants, or that she doesn’t dare to stop someone: thank her and believe her. Don’t ask further in the group. Talk in private and follow the house protocol.

how-near-rings =
    .title = Who can come close?
    .ring-near = A hug is okay
    .ring-middle = Next to me is okay
    .ring-far = A wave will do
    .figure-friend = Friend
    .figure-sibling = Brother or sister
    .figure-aunt = Visiting family
    .figure-counsellor = Counsellor
    .figure-new-girl = A new girl in the group
    .figure-teacher = Teacher
    .figure-bus = A stranger on the bus
    .figure-online = Someone I only know online
    .figure-dog = The neighbours’ dog
    .figure-other = Someone else
    .trust = Imagine somebody comes too close. Who would you dare to tell? Choose as many as you like. Choosing nobody is fine too.
    .nobody = Nobody right now? That happens, and it isn’t your fault. The people on the Help page listen to things like this.
    .ask = How do you make more space? Pick what suits you.
    .ask-bag = Put my bag between us
    .reply-bag = A bag is a line that everybody can see. It works very well on the bus.
    .ask-say = “Could you give me a bit more space, please?”
    .reply-say = Clear and friendly. You don’t have to add a reason.
    .ask-move = Get up and sit somewhere else
    .reply-move = Tested on three brothers. Two got it. The third followed me, so I had to say something too.
    .done = These are your lines today. Tomorrow you can move them, even for people who are close now. You never have to hug anyone, not even family. And somebody else’s line may be further out than yours. So you ask.

how-near-ground =
    .title = As wide as a goal
    .intro = Breathe in and open your arms as wide as a goal. Breathe out and put your hands on your shoulders. Twice.
    .done = That’s how wide your space is. Measured by a goalkeeper.
