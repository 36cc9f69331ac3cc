# Three clips without an ending (Noor, refresher for module 1, day 3)

again-friends =
    .title = Three clips without an ending
    .brief = Hey! How many clips did I make this week? And how many turned out well? Three. The rest show my thumb. But those three still need an ending. Can you find it?
    .facts = Good friends say no sometimes too. Afterwards it can be fun again.
    .closing = What’s a good ending after a no, for you?
    .remember = A good friendship can take a no.
    .talk = Has something gone wrong with a friend? “We had a fight” is a good first sentence to say to an adult.
    .did = Three of Noor’s clips have an ending now.
    .staff-aim = She recalls three things: a no is fine, you ask before you share a photo, you check an unknown person with someone.
    .staff-watch = Don’t ask whether she has an unknown contact. Pick one of the three endings and tell how it was for you back then.
    .staff-cue = Did she choose the silent film, or say she has no friends? Do something with her today, ten minutes, without aiming for a talk.

again-friends-film =
    .title = What film is your day?
    .mood-funny = Funny: happy
    .reply-funny = Yes! Don’t drop your popcorn.
    .mood-slow = Slow: calm
    .reply-slow = I like slow films. Until I snore.
    .mood-butterflies = Butterflies: in love
    .reply-butterflies = Ooh, nice! This time I’m not filming.
    .mood-loud = Noisy: angry
    .reply-loud = Step outside and breathe out slowly. It’s easier to tell someone after that.
    .mood-silent = No sound: alone
    .reply-silent = I know that one, even in my big family. Sitting next to someone is a start.
    .mood-scary = Scary: frightened
    .reply-scary = Don’t watch this one alone. Find someone with a big blanket.

again-friends-endings =
    .title = Find the ending
    .ask-sleepover = Lina wants to sleep over. Amira says no.
    .feedback-sleepover = Lina sighs. She’s still her friend.
    .ask-silly-photo = Yara has a silly photo of Elif.
    .feedback-silly-photo = It’s Elif’s face, so Elif chooses.
    .ask-unknown = Someone Marie doesn’t know writes to her.
    .feedback-unknown = Asking beats guessing.
    .answer-may-i = “Can I show it?”
    .answer-ask-somebody = “I’ll ask someone I know in real life.”
    .answer-another-time = “Okay, another time.”
    .almost = That makes a strange film. Try a swap.
    .done = Done! And my thumb is in it only once.
