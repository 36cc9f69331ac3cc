# Ten tickling fingers (Fien, refresher for module 3, day 10)

again-boundaries-2 =
    .title = Ten tickling fingers
    .brief = Ten fingers, all far too long, and a boy of six. That’s how I draw him. It’s Amira’s little brother. She said stop. He thought it was part of the game.
    .facts = When you’re tickled your body laughs by itself, even when it isn’t fun.
    .closing = How do you say stop to someone smaller?
    .remember = Laughing isn’t a yes.
    .talk = “My stop didn’t work.” With those four words an adult can do something.
    .did = Amira’s little brother learned stop, and you helped.
    .staff-aim = She knows that stop counts, even when people laugh, even with someone she loves, and that her own hands stop too.
    .staff-watch = Never tickle or wrestle without asking, and stop at the first stop. Does she look after a brother or sister? Ask whether that is light or heavy today. Source of the fact: Harris and Alvarado 2005.
    .staff-cue = If she says that someone bigger does not stop: thank her, believe her, don’t probe. See that she isn’t alone with that person today, and follow the house protocol.

again-boundaries-2-bubble =
    .title = What does your speech bubble look like?
    .mood-round = Big and round: happy
    .reply-round = It hardly fits in the frame.
    .mood-cloud = A little cloud: calm
    .reply-cloud = My favourite to draw. No rush.
    .mood-empty = Empty: tired
    .reply-empty = Then I’ll leave it white. It saves ink.
    .mood-spiky = Spiky: angry
    .reply-spiky = Draw it very big. Then show it to someone.
    .mood-rainy = With rain in it: sad
    .reply-rainy = I’ll draw someone next to it. She gets wet too, and she stays.
    .mood-tiny = Very small: scared
    .reply-tiny = You can show small letters too. Find someone who comes close to read.

again-boundaries-2-talk =
    .title = Amira and her little brother
    .say-he-tickles = My little brother’s tickling me. I said stop.
    .say-he-laughs = I was laughing, so he keeps going.
    .answer-stand-up = Stand up and say it again, with your hand.
    .answer-too-little = He’s only little. Let him.
    .say-big-eyes = I held my hand out. His eyes went big. “Can I do it again?” he asked. I said no, and he stopped.
    .say-now-cross = Now I’ve got a bump, and I’m angry with a six-year-old.
    .answer-yours-counts = Your stop counts, with him too.
    .answer-who-can-help = Who can help him learn it?
    .say-statue-game = We practised. I say stop and he turns into a statue with his tongue out.
    .say-stop-or-go = Our foster mum. She plays “stop or go” with him at the table now.
    .say-he-said-it = Today he said stop to me. I stopped at once. He was so proud!

again-boundaries-2-ground =
    .title = Sleeping fingers
    .intro = Open your ten fingers and breathe in. Let them fall asleep and breathe out. Twice.
    .done = Ten fingers asleep, and nobody’s tickling.
