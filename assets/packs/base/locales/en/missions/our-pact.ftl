# Our pact (Lotte, module 0)

our-pact =
    .title = Our pact
    .brief = Yo. There are thirty rules on our fridge. Twenty are about the washing-up, and not one is about making fun of people. We can do better. Which ones would you hang up?
    .facts = People who work with groups often make a list too. “I talk about me” and “you can think differently” are on a well-known one.
    .closing = Which rule matters most to you?
    .remember = Did a rule get broken? It isn’t gone. You can mend it.
    .after = The washing-up rules are still there. This pact hangs above them now. Griet has read it twice.
    .did = With you it was about people, not the washing-up.
    .talk = Don’t feel safe in the group? Tell a counsellor when the others have left. It’s easier to talk with just the two of you.
    .staff-aim = She helps choose what is okay in the group, and hears honestly what a counsellor cannot keep quiet.
    .staff-watch = Put the pact on the wall and keep to it yourself. Never promise that everything stays secret. A girl who chooses nothing belongs all the same. Is she playing alone? Then this is her pact, for later in the group. Source: group rules for professionals (stopproxenetes-ados.be, after Sensoa).
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
    .rule-i = I talk about me, not about someone else.
    .rule-opinion = You can think differently.
    .own = Anything missing? Add one rule of your own, without names.
    .done = That’s the pact. Two things always count, even if you didn’t choose them. You can skip. And if there is danger, a counsellor must help.

our-pact-slip =
    .title = Oops, that went wrong
    .ask-giggle = Jade was reading us her poem and forgot the last line. Then I started laughing. Yes, me. What helps now? There’s more than one good answer.
    .option-giggle-sorry = Saying sorry
    .feedback-giggle-sorry = Short and sincere. I said it, and Jade read on. It was a really good poem.
    .option-giggle-joke = Making another joke about it
    .feedback-giggle-joke = I tried that first. Jade didn’t laugh. Now it hurt twice.
    .option-giggle-point = Calmly pointing at the pact
    .feedback-giggle-point = Elif just pointed at the page. I went quiet at once. Nobody had to shout.
    .option-giggle-nothing = Pretending it didn’t happen
    .feedback-giggle-nothing = Then it’s quiet, but it isn’t over. Jade looked at her shoes all evening.
    .ask-bus = Lina told the group something. Now the whole bus knows. What helps?
    .option-bus-griet = Going to Griet, the counsellor
    .feedback-bus-griet = Griet helps Lina think, and they decide together. That isn’t snitching.
    .option-bus-talk = Talking about it together
    .feedback-bus-talk = Only if Lina wants to. The first evening she didn’t. A week later she did.
    .option-bus-find-out = Finding out who passed it on
    .feedback-bus-find-out = Then there’s a hunt, and her story goes round once more. Look after Lina first.
