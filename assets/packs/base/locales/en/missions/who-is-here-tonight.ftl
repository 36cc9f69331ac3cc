# Who’s here tonight? (Lotte, module 0)

who-is-here-tonight =
    .title = Who’s here tonight?
    .brief = Yo. We have a board that says who’s working. Last week it said “Jan”, and nobody knew a Jan. So I went to have a look. Do you know who’s with you tonight?
    .facts = In a living group, who’s working changes almost every day. Even counsellors check the schedule to find out.
    .closing = At what time of day do you like to have someone close by?
    .remember = One name for tonight is enough. Don’t have one? Then that’s your question for your counsellor.
    .talk = Drop in on whoever is working and ask, “What time are you here till?”
    .after = Jan works here every Tuesday now. He still calls me Lizzie.
    .did = You thought ahead about tonight, for yourself.
    .staff-aim = She looks for one adult close by, for tonight or for tomorrow at school. If she finds none, that becomes her question for you.
    .staff-watch = First put up who is working today and tonight, with a photo or a drawing. “Nobody” is a full answer: don’t ask who is missing, and don’t fill in her circle for her.
    .staff-cue = If she asks who is there for her tonight: answer with one name and one time, not with “all of us”. If somebody who is there tonight scares her: thank her, don’t probe, and sort it out today by the house protocol.

who-is-here-tonight-places =
    .title = One adult close by
    .ring-near = Here, tonight
    .ring-middle = Tomorrow, at school
    .ring-far = Not here, but I can reach them
    .figure-tonight = Whoever is working this evening
    .figure-night = Whoever is working the night
    .figure-kitchen = Whoever cooks or cleans here
    .figure-parent = Mum or Dad
    .figure-foster = Foster parent
    .figure-grandparent = Gran or Grandad
    .figure-teacher = Teacher
    .figure-school-care = Support teacher
    .figure-coach = Coach or trainer
    .figure-other = Someone else
    .trust = Who could you drop in on, tonight or tomorrow? Pick anyone you like. Picking nobody is fine too.
    .nobody = Nobody today? Then you have a good question for your counsellor: “Who’s here for me tonight?” The searching is their job, not yours.
    .ask = How do you start? Choose a sentence.
    .ask-till-when = “What time are you here till?”
    .reply-till-when = You don’t have to tell anything, and you already know something. Jan said, “Until seven in the morning.” He’d brought a very thick book.
    .ask-five-minutes = “Do you have five minutes for me later?”
    .reply-five-minutes = Add a time. In our house “later” can take ages. “After dinner” works better.
    .ask-your-name = “I don’t know you yet. What’s your name?”
    .reply-your-name = That’s how I started with Jan. He was glad. He didn’t know anyone here either.
    .done = Is there someone in your circle? Then you know where to knock. Is a place empty? Leave it empty, and take your question with you.

who-is-here-tonight-awake =
    .title = Eleven o’clock, and you’re awake
    .card-breathe = Breathe out slowly ten times
    .card-knock = Knock on the night counsellor’s door
    .card-note = Write a note for tomorrow
    .card-light = Put the light on and sit up
    .first-breathe = You start by breathing. That won’t wake anyone. If it doesn’t help, there’s more on your list.
    .first-knock = You knock first. That’s why someone works at night. You’re not bothering anyone, even at eleven.
    .first-note = You write it down first. Then it isn’t only in your head any more. Put the note by your shoes, so you won’t forget it.
    .first-light = You put the light on first. Then you can see the room is still the same. My roommate once thought it was morning. She was already in the shower.
    .done = This is your order. Does it feel heavy? Then knocking can always come first.

who-is-here-tonight-lamp =
    .title = A little lamp that joins in
    .intro = Think of a little lamp. Breathe in: the light gets bigger. Breathe out: it goes soft. Twice.
    .done = You can leave the lamp on a bit longer.
