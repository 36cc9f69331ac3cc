# Our pact (Lotte, module 0)

our-pact =
    .title = Our pact
    .brief = Hey, Lotte here. There are thirty rules on our fridge. Twenty are about the dishes. Not one is about making fun of people. We can do better. Will you help me choose?
    .facts = A group works better when everyone knows what’s okay. A rule isn’t working? You can change it, together.
    .closing = Who would you like to make a pact like this with?
    .remember = Did a rule get broken? You can say so. Then you look for what helps, together.
    .talk = Don’t feel safe in the group? Tell someone you trust.
    .staff-aim = She helps choose what is okay in the group, and hears honestly what a counsellor cannot keep quiet.
    .staff-watch = Put the pact on the wall and keep to it yourself. Never promise that everything stays secret. A girl who chooses nothing belongs all the same.
    .staff-cue = Does she say she is not safe, here or elsewhere? Thank her, believe her and tell her first whom you will inform. Follow your house’s agreements.

our-pact-pact =
    .title = Which rules do you choose?
    .rule-skip = You can skip. No reasons needed.
    .rule-laugh = We laugh together. We don’t laugh at anyone.
    .rule-turns = We take turns, in words or in signs.
    .rule-phones-away = We put our phones away for a while.
    .rule-phones-quiet = Phones can stay, on silent. No filming.
    .rule-stays = What you tell us, I don’t pass on.
    .rule-danger = Is there danger? Then we get an adult.
    .rule-bad-day = You belong. On a bad day too.
    .own = Anything missing? Add one rule of your own, without names.
    .done = We have a pact. Two things always count, even if you didn’t choose them. You can skip. And if there is danger, a counsellor must help. You’ll hear it first, or as soon as it can be.

our-pact-slip =
    .title = Oops, that went wrong
    .ask-giggle = Elif was reading us her poem. Then I started laughing. Yes, me. What helps now?
    .option-giggle-sorry = Saying sorry
    .feedback-giggle-sorry = Yes. Short and sincere. I said it, and Elif read on. It was a really good poem.
    .option-giggle-out = Throwing Lotte out for ever
    .feedback-giggle-out = For ever is long. Putting it right works better. And Elif can say that it hurt.
    .option-giggle-point = Calmly pointing at the pact
    .feedback-giggle-point = Yes. Jade just pointed at the page. I went quiet at once. Nobody had to shout.
    .ask-bus = Marie told the group something. Now the whole bus knows. What helps?
    .option-bus-griet = Going to Griet, the counsellor
    .feedback-bus-griet = Yes. Griet helps Marie think, and they decide together. That isn’t snitching.
    .option-bus-talk = Talking about it together
    .feedback-bus-talk = Yes, if Marie wants that. Whoever passed it on can say sorry. And the bus can go back to talking about football.
    .option-bus-silent = Never telling anything again
    .feedback-bus-silent = I get that. Staying quiet for a bit is fine. But Marie did nothing wrong. She doesn’t have to fix this alone.
