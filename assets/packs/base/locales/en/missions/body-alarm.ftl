# My body alarm (Fien, module 3)

body-alarm =
    .title = My body alarm
    .brief = There’s a lamp flashing on my page. My smoke alarm doesn’t beep, you see. My body has an alarm too. It goes off when something isn’t okay. Even when someone steals my chips. Will you draw with me?
    .facts = Your body is often the first to notice that something isn’t okay. It feels different for everyone. There is no wrong spot.
    .closing = What does your alarm do when it goes off?
    .remember = Alarm going off? You can stop, walk away or get someone.
    .talk = Does your alarm go off a lot? Tell or show an adult who pays attention.
    .after = Someone ate my chips while I was drawing. My alarm flashed too late.
    .did = You went looking for your body’s alarm.
    .staff-aim = She notices that her body sends signals, and that they differ from one person to the next.
    .staff-watch = Stay with the chips. Do not ask whether her alarm has gone off before. Feeling nothing is an answer too.
    .staff-cue = If she mentions a place or a person that set her alarm off: thank her, listen, and don’t ask further in the group. Talk in private and follow the house protocol.

body-alarm-map =
    .title = Stolen chips! Where do you feel that?
    .mark-tight = It feels tight
    .mark-pounding = Pounding
    .mark-warm-cold = Hot or cold
    .nothing = Feel nothing? That happens. A silent alarm is never your fault. You can go on.
    .done = So that’s your alarm today. For me it’s my hands that go tight. Awkward when you sign.

body-alarm-blow =
    .title = Blow on your chips
    .intro = The thief hands you fresh chips. Smell them: breathe in. Still too hot: blow, long and soft. Five times.
    .done = Not too hot any more. And these chips are all yours.
