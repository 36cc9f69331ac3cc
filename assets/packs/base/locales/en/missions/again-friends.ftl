# Noor writes again (Noor, booster of module 1)

again-friends =
    .title = Noor writes again
    .brief = Hey, it’s me again, Noor! I just wanted to know how you are. My gran is asking too. Got two minutes?
    .facts = In a good friendship you can say no. Does it feel heavy? Then you don’t have to work it out alone.
    .closing = Who would you like to laugh with this week?
    .remember = A good friend can take a no. And asking for help is always okay.
    .talk = Is something going wrong with friends? Tell someone you trust.
    .staff-aim = She remembers one sign of a good friendship and one person who helps.
    .staff-watch = This is short and light. Do not turn it into a test. Every face is fine.
    .staff-cue = Does she choose angry or alone and want to talk? Make time, follow her pace, do not ask why.

again-friends-mood =
    .title = Which face is yours today?
    .mood-laugh = I feel like laughing
    .reply-laugh = Yes! Laugh once for me too. Loud is fine.
    .mood-fine = Just okay
    .reply-fine = Just okay is great. Not every day has to be a film.
    .mood-love = Butterflies
    .reply-love = Ooh, nice! I’m saying nothing. I’m filming nothing. Promise.
    .mood-tired = Tired
    .reply-tired = Then I’ll talk softly. Put your feet up somewhere.
    .mood-angry = Angry
    .reply-angry = Being angry is okay. Stamp your foot three times. After that, I bet someone will want to listen.
    .mood-alone = A bit alone
    .reply-alone = I feel that too sometimes, even in my big family. Maybe someone can sit next to you now.

again-friends-match =
    .title = What goes together?
    .ask-friend = How I know a good friend
    .feedback-friend = A good friend asks, and you choose. After that you’re still friends.
    .ask-photo = A funny photo of someone
    .feedback-photo = Ask first. The person in the photo chooses. Even if it’s very, very funny.
    .ask-account = An account that feels odd
    .feedback-account = Check, check, double check. Don’t answer, ask, tell. You can block after that.
    .ask-heavy = Something feels heavy
    .feedback-heavy = Go to someone you trust. The first one doesn’t really listen? Try a second one.
    .answer-check = Check, check, double check
    .answer-trusted = Go to someone I trust
    .answer-ask-first = Ask first
    .answer-takes-a-no = Can take a no
    .almost = Does it fit there? Or somewhere else? You can swap.
    .done = That’s what goes together. Remember just one pair, and I’m happy. See you soon!
