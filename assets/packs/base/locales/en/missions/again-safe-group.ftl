# Marie’s map (Lotte, refresher for module 0, day 3)

again-safe-group =
    .title = Marie’s map
    .brief = Yo. Marie drew a map of our living group. My room is called Snore City. Three roads still go nowhere. Will you finish them?
    .facts = Skip, pause and “not today” work in every message, this one too.
    .closing = Which place on your map is quiet?
    .remember = You can get off anywhere. You can knock anywhere too.
    .talk = Check which adult is there tonight. Then you know where the light is on.
    .did = Thanks to you, Marie can colour in her roads.
    .staff-aim = She recalls three ways out: stopping, breathing out slowly, and the adult who is there tonight.
    .staff-watch = A road that first ends somewhere else is no mistake. Rather than asking her, put up a note saying who is on duty tonight.
    .staff-cue = Did she choose the bowling ball, the rugby ball or the black one? Drop by with something small to do, and stay if she begins.

again-safe-group-ball =
    .title = Which ball are you today?
    .mood-volleyball = Volleyball: happy
    .reply-volleyball = Keep it up in the air a bit longer.
    .mood-football = Football: calm
    .reply-football = It rolls by itself. Good.
    .mood-ping-pong = Ping-pong ball: restless
    .reply-ping-pong = That’s me before every match. Breathing out slowly helps me.
    .mood-bowling = Bowling ball: sad
    .reply-bowling = That’s heavy for one hand. Someone can help you lift it.
    .mood-rugby = Rugby ball: angry
    .reply-rugby = It bounces all over. Walk a lap, then find someone who listens.
    .mood-black = Black ball: scared
    .reply-black = I’m glad you picked it. Sit with someone who is calm.

again-safe-group-map =
    .title = Where does that road go?
    .ask-no-talk = I don’t want to talk about this
    .feedback-no-talk = You get off. No reasons needed.
    .ask-full = My head is too full
    .feedback-full = Three long breaths out. I’m better at shouting, but this helps more.
    .ask-heavy = Something is heavy
    .feedback-heavy = Just knock. In our house someone’s awake in there.
    .answer-lit-room = The room with the light on
    .answer-stop = The bus stop called Skip
    .answer-lake = Lake Slow Breath
    .almost = This road stops here. You can turn round.
    .done = Marie will colour in the three roads tonight.
