# Teasing or bullying? (Fien, module 3)

teasing =
    .title = Teasing or bullying?
    .brief = I’m drawing five laughing mouths and one straight line. I don’t hear the jokes on the sports field. But I see who laughs, and who doesn’t. Today I’m watching Elif. Will you watch with me?
    .facts = With teasing everybody laughs, and stop means stop. With bullying somebody isn’t laughing, and it goes on anyway. Someone who laughs along can be hurting too. It’s never the fault of the one being bullied.
    .closing = How can you tell when a joke is no longer a joke?
    .remember = Look for the one who isn’t laughing. One person who helps changes a lot.
    .talk = Are you being bullied, or do you see it happen? Tell someone. Does someone say “just ignore it”? Then tell somebody else.
    .after = Elif still wears those shoes. Now Farid wants a pair too, size 45.
    .did = When Elif stopped laughing, you saw it.
    .staff-aim = She sees the difference between teasing and bullying, knows three ways to help and practises putting things right.
    .staff-watch = Do not ask who bullies or is bullied here. Don’t use anybody in the group as an example. A girl who was bullied has nothing to put right and nothing to forgive.
    .staff-cue = If she says that somebody is hurting, excluding or threatening her: thank her and believe her. Talk in private after the group and follow the house protocol.

teasing-shoes =
    .title = Elif’s trainers
    .panel-new = Look, my new shoes! My cousin gave me these.
    .thought-new = They’re a bit big. But I run really fast in them.
    .panel-honk = “Honk honk! Here comes the clown!” somebody shouts. The team laughs.
    .thought-honk = Once is quite funny. I even honk back.
    .panel-again = Now somebody honks at every step. Elif isn’t laughing any more.
    .thought-again = I already said stop. The honking just goes on.
    .panel-bench = Elif sits down at the side. She takes her trainers off.
    .thought-bench = Next week I’ll stay at home. Or I’ll come in my socks.
    .way-sit = I sit down next to her and ask what she wants.
    .follows-sit = “Just to run,” says Elif. You run a lap together, over to Coach Farid. He listens.
    .way-say = I say: “If Elif isn’t laughing, it stops.”
    .follows-say = It goes quiet. Someone still giggles. Then Milan from the team comes and stands next to Elif. “Leave her alone,” he says.
    .way-fetch = I go and get Coach Farid.
    .follows-fetch = Farid first asks what Elif wants. Then he talks to the team. Tomorrow somebody might honk again, but now Elif knows who helps.

teasing-oops =
    .title = Oops! How do you put it right?
    .card-sorry = Say sorry
    .card-do = Really do it
    .card-stop = Stop the joke
    .card-ask = Ask what she needs
    .card-listen = Listen to her
    .feedback-stop = First the joke stops. Saying sorry while you honk doesn’t work.
    .feedback-listen = Now you know what it did to her. I listen with my eyes. Works fine.
    .feedback-sorry = Short is good. A sorry with a “but” isn’t a sorry yet.
    .feedback-ask = Maybe she wants help. Maybe she wants some peace. You ask, she chooses.
    .feedback-do = This bit takes the longest. It’s how she can trust you again.
    .almost = Not quite yet. What comes first? Look again, or ask to be shown.
    .done = Everybody crosses a line sometimes. Putting it right can be learnt. The other girl doesn’t have to forgive. That’s her choice.

teasing-ground =
    .title = Flat on the floor
    .intro = Put your feet flat on the floor. Breathe in and lift your toes. Breathe out and put them down. Twice.
    .done = There they are. Big shoes or small socks, they hold you up.
