# Scared to talk (Sam, module 4)

afraid-to-talk =
    .title = Scared to talk
    .brief = Hello. When I was twelve, I wanted to tell someone something. It took me five weeks. I wasn’t a coward. There were things in the way, and they were real. I asked some others what holds them back.
    .facts = Being scared to talk is normal, at home and in a group. A small step is a step. You can stop halfway and go on later.
    .closing = What is the smallest step you can think of?
    .remember = You don’t have to jump. There are stones in the water.
    .talk = Is something in the way? You can tell just that. “I want to say something, but I’m scared of what happens next.”
    .after = There was a note in my lunch box, from a friend. It had chocolate spread on it.
    .did = You laid a stepping stone for Amira.
    .staff-aim = She sees what makes talking hard and knows a small step for each obstacle.
    .staff-watch = Don’t brush any obstacle aside. “There’s no need to be scared” shuts the door. Don’t ask which card is hers. Know beforehand what happens in your house after a report: they will ask.
    .staff-cue = If she asks what you’ll pass on: give an honest, concrete answer. “If there’s danger I’ll get help. You’ll hear it from me first. If that really can’t be, then as soon as I can.” Give names, not “the team”.

afraid-to-talk-steps =
    .title = Which small step fits?
    .box-ask-first = Ask first what happens then
    .box-together = Take someone along
    .box-on-paper = Write it down
    .box-elsewhere = Go to someone somewhere else
    .card-whole-group = Amira: “Soon the whole group will know.”
    .feedback-whole-group = Ask first, “Who will you tell?” A good counsellor gives names. Doesn’t feel right? Go to someone outside the group.
    .card-no-words = Elif: “I haven’t got words for it.”
    .feedback-no-words = Three words on paper are enough. Or a friend who says, “She wants to tell you something.” The rest comes later.
    .card-move-away = Marie: “Maybe I’ll have to leave this place.”
    .feedback-move-away = Nobody can magic that away. Ask what might happen and who decides, before you tell it all. Take someone along who stays calm.
    .card-too-busy = Jade: “They’re always busy here.”
    .feedback-too-busy = A note waits until someone sits down. Write on it when you have time. Still quiet? There are people at school and on the lines too.
    .card-mum-sad = Yara: “Mum will be sad. Or angry.”
    .feedback-mum-sad = You can love her and still tell someone. Ask who talks to Mum, and when. You don’t have to have that talk on your own.
    .card-about-staff = Lina: “It’s about someone who works here.”
    .feedback-about-staff = Even then you can tell someone. Go to another counsellor, the head of the house, someone at school or 116 000. Take someone with you if you’d rather.
    .done = Plenty of reasons to keep quiet. And each time there was a stone in the water. Mine was a note in a lunch box. The counsellor only found it the next day. A stone with chocolate spread on, then.

afraid-to-talk-ground =
    .title = Two stones
    .intro = Put your feet flat on the floor. Breathe in and press gently with your left foot. Breathe out and press with your right. Twice.
    .done = Nice and steady. No need to go anywhere else for now.
