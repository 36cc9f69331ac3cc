# Room four (Lotte, refresher for module 0, day 10)

again-safe-group-2 =
    .title = Room four
    .brief = Yo. Since Monday Marie has shared her room with a new girl. That girl gets up at five, and nobody asked her to. Now Marie has a question for you.
    .facts = People who ask a question don’t always know it’s a heavy one.
    .closing = How do you show that you’re skipping a question?
    .remember = You can like someone and still tell them nothing.
    .talk = Is something wrong with your room or your sleep? Tell a counsellor. There’s more time in the daytime. At night it’s fine too.
    .did = Marie didn’t have to tell the whole story.
    .staff-aim = She remembers that she can skip a question, even with someone kind, and that somebody is up at night.
    .staff-watch = A shared room is often a real worry. Ask this week how she sleeps, and do something with the answer.
    .staff-cue = If she says that she is afraid to sleep because of somebody in her room: thank her, find her another place this very night, and follow the house protocol.

again-safe-group-2-room =
    .title = Which room are you in today?
    .mood-kitchen = Kitchen: cheerful
    .reply-kitchen = There’s always someone tasting. Squeeze in.
    .mood-sofa = Sofa: calm
    .reply-sofa = The good corner, I hope.
    .mood-bed = Bed: tired
    .reply-bed = Then I’ll keep it short.
    .mood-bathroom = Bathroom: angry
    .reply-bathroom = Shut the door and count to ten. Then tell someone what’s wrong.
    .mood-window = At the window: sad
    .reply-window = Someone can come and stand with you. No questions.
    .mood-stairs = Dark stairs: scared
    .reply-stairs = Go where the light is on. There’s often someone there.

again-safe-group-2-talk =
    .title = Marie writes to you
    .say-asks-a-lot = My new roommate asks why I live here.
    .say-but-kind = I don’t want to tell her. She is nice, though.
    .answer-skip-it = Say, “I’m skipping that.”
    .answer-small-bit = Tell her one little bit.
    .say-she-nodded = Done. She just nodded. Then she asked for my favourite word.
    .say-wants-the-rest = Done. Now she wants the rest. And I can’t sleep.
    .answer-stop-halfway = You can stop halfway.
    .answer-who-is-up = Who’s still up in your house?
    .say-told-her-so = I said, “That’s it for now.” She looked startled, then she said sorry.
    .say-on-the-stairs = The night counsellor. We sat on the stairs and she asked nothing.
    .say-two-words = My favourite word is “dusk”. Hers is “pudding”.
