# Four o’clock, twice (Noor, refresher for module 1, day 10)

again-friends-2 =
    .title = Four o’clock, twice
    .brief = Hey! What did Jade forget this time? And what did I forget today? My key. Jade forgot that she already had plans.
    .facts = A sorry works best when you say what you did. Researchers tested it.
    .closing = How can you tell that a sorry is real?
    .remember = You can forget. You can also be honest.
    .talk = Has someone let you down? Talk about it on a walk with an adult. It’s often easier.
    .did = Jade was honest, and they’re baking on Saturday.
    .staff-aim = She sees that a friend can be disappointed and stay a friend, and that next to a girlfriend there is room for friends.
    .staff-watch = Don’t ask whom she let down. Have you forgotten something you promised her? Say what you did, without a “but”. Source of the fact: Lewicki et al. 2016.
    .staff-cue = If she says her boyfriend or girlfriend won’t let her see friends: thank her, don’t judge that person and meet her alone this week.

again-friends-2-song =
    .title = Which song is playing in you?
    .mood-party = Party song: happy
    .reply-party = Do one dance for me!
    .mood-soft = Soft song: calm
    .reply-soft = Then I’ll type quietly.
    .mood-quiet = No sound: tired
    .reply-quiet = Put your legs up on something soft.
    .mood-repeat = Same one again: worried
    .reply-repeat = Hum it to someone. Then it isn’t only in your head.
    .mood-drums = Loud drums: angry
    .reply-drums = Anger has a beat. Walk to it, and talk when it slows down.
    .mood-blue = Sad song: sad
    .reply-blue = There’s room for someone to listen with you.

again-friends-2-talk =
    .title = Jade looks at her hand
    .say-four-o-clock = I promised Mila I’d come and watch her play at four. And Lina’s waiting for me. Also at four.
    .answer-call-both = Call them both and be honest.
    .answer-pick-one = Pick one and keep quiet.
    .say-small-okay = Mila laughed. Lina said “okay”, but it was a small okay.
    .say-bus-shelter = I went to Mila’s match. Lina stood in the bus shelter for half an hour.
    .answer-say-what = Say sorry, and say what for.
    .answer-leave-her = Let her cool down first.
    .say-potato = Done. She’s still cross. She did send me a potato.
    .say-was-waiting = A day later I did write sorry. “Finally,” she wrote.
    .say-on-my-hand = On Saturday the three of us are baking. I wrote it on my hand. On both.
