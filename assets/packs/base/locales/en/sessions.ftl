# Group sessions: plans and breaks

# Plans, for the counsellor
plan-first-meeting = A first time together
    .about = You choose a pact and everyone makes a sticker. For a group that doesn’t know each other yet.
plan-room-to-stop = Room to stop
    .about = The pact, a stop button, and honest words about what stays in the group and what doesn’t.
plan-who-we-are = Who are we?
    .about = A gentle first session with time to settle in: the pact, feelings, listening and a stop button.

plan-good-friends = Good friends
    .about = What a friend does. An easy one to begin with, with time to talk.
plan-in-the-chat = In the chat
    .about = Rules for a good chat, and what to do when everyone joins in.
plan-close-and-free = Close and still free
    .about = Jealousy, unknown accounts and a letter to Jade. Leave time to talk.

plan-what-i-can = What I can do
    .about = Choosing strengths, with time to talk. Nothing about looks.
plan-real-pictures = Real pictures
    .about = Filters, comparing, and what is better scrolled past. Keep remarks about bodies out of it.
plan-kind-to-me = Kind to myself
    .about = Finding out what you need. From harsh thoughts to kind ones, with a shower of compliments.

plan-my-stop-sign = My stop sign
    .about = Feeling where the body says stop, and making a stop sentence of your own.
plan-light-and-heavy = Light and heavy
    .about = Teasing or bullying, light secrets and heavy ones. Something may come up: have two adults there.
plan-no-is-no = No means no
    .about = Pressure in a chat, and freezing when you’re scared. One heavier mission, with calm after it.

plan-my-people = My people
    .about = Who is around me? A circle and a help card. Empty places are fine.
plan-first-call = A first call
    .about = What happens when you call, chat or text. The help card is for another time.
plan-keep-telling = Keep telling
    .about = Snitching or helping, and what to do if the first person doesn’t listen. One heavier mission, with calm after it.

plan-in-plain-words = In plain words
    .about = Talking about teen pimps for the first time, in plain words.
plan-how-it-feels = How does it feel?
    .about = When something seems too good: what do your feelings say, and who can you go to?
plan-around-lina = Who is there for Lina?
    .about = Lina ends up alone. The girls look for who is still there, then draw a circle of their own.
plan-no-strings = No strings
    .about = A gift is a gift. After that: who listens, and who else?
plan-three-steps = Three steps
    .about = Stop, leave it there, tell, and then everyone’s help card.
plan-letter-and-calm = A letter to Amira
    .about = First the people around us, then the letter, then calm and everyone’s own net. The heaviest session: choose a quiet day, with two counsellors.

# Breaks: .how is said to the girls, .staff is for you
break-wave-breath = Breathing like a wave
    .how = Put a hand on your belly, if you like. Breathe in as my hand goes up. Breathe out slowly as it comes down.
    .staff = Make five waves with your hand, so everyone can follow. Eyes open is fine. Watching is joining in too.
break-five-things = Five things
    .how = Find five things you can see. Then feel four things, like your chair or your sleeve. Point at them, or keep them to yourself.
    .staff = Join in and take your time. Nobody has to say anything.
break-squeeze = Squeeze and let go
    .how = Squeeze your fists. Count to three and let go. Twice more, and now your shoulders join in.
    .staff = Firm is enough, it shouldn’t hurt. Count on your fingers, so everyone can follow.
break-tree-stretch = Stretch like a tree
    .how = Put your feet down firmly, like roots. Stretch out your arms like branches. Let them sink and shake out your hands.
    .staff = Standing or sitting, each in her own spot. Say nothing about how anyone moves or looks.
break-hello-ways = Six ways to say hello
    .how = Say hello with your hand. Now with your elbow, your eyebrows, your shoulders. Let’s make up two more together.
    .staff = Show each greeting, from a distance. Everyone at once, nobody out in front. It works sitting down too.
break-rainstorm = The rain shower
    .how = Let’s make rain together. Rub your hands, tap the table, drum. Then let the shower drift away.
    .staff = Show each step with your hands. A girl who can’t hear sees the shower and feels it in the table. Too loud? Fingertips only.
break-mirror = The mirror
    .how = Stand or sit face to face, in twos. One moves slowly, the other is the mirror. Swap after a minute.
    .staff = No words and no touching. Make the pairs yourself, so nobody is left over. An odd number? Join in.
break-balloon-up = Balloon in the air
    .how = Keep the balloon in the air together. Tap it gently. Does it fall? Then we just start again.
    .staff = Bring a balloon. Is someone scared of a bang? Use a scarf or a soft ball. Sitting works too. Don’t keep count.

# Questions that lie ready for the question box.

question-may-i-pass = May I skip a question?
question-what-stays-here = What stays here, and what does not?
question-shy = I hardly dare to speak in the group. What can I do?
question-laughed-at = What if someone laughs at what I say?
question-real-friend = How do you know if someone is a real friend?
question-in-love = How do you know you are in love?
question-body-changes = Is it normal that my body changes?
question-say-later = How do you say “not yet” without a fight?
question-compare = Why do I always compare myself with others?
question-proud-of = How do you find something to be proud of?
question-mean-voice = What can you do about a harsh voice in your head?
question-photo-online = What do you do with photos that are too perfect?
question-froze = I said nothing when something felt wrong. Is that strange?
question-no-to-friend = How do you say no to someone you like?
question-heavy-secret = May you tell a heavy secret?
question-crossed-line = What do you do when you crossed a line yourself?
question-who-to-tell = How do you choose someone to tell?
question-what-if-angry = What if that person gets angry?
question-call-a-line = What happens when you call a helpline?
question-friend-told-me = A friend told me something. What now?
question-too-nice = Can someone be too nice?
question-whose-fault = If someone uses you, is it your fault?
question-friend-alone = My friend sees nobody any more. What can I do?
question-way-back = Can you always still ask for help?
