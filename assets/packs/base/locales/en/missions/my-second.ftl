# My second person (Lotte, module 4)

my-second =
    .title = My second person
    .brief = What if your person is ill? Mine was in bed with flu for two weeks. I was cross with a virus, and that really doesn’t help. Now I’ve got a second person. Shall we look for yours?
    .facts = Nobody is always there. Even a good counsellor sleeps, gets ill or changes jobs. Choosing a second person isn’t letting the first one down.
    .closing = When in the week would a second person help you most?
    .remember = Even the best first person isn’t always there. That’s what a second one is for.
    .talk = No second one yet? A listening line can fill that place. And a counsellor will look with you, no rush.
    .staff-aim = She thinks about who else she can turn to when her first adult isn’t there. Two adults is the aim, and none is an answer too.
    .staff-watch = The rings say how soon someone can be reached, not how fond of them she is. Don’t ask who is missing. Put up the team’s hours where she can see them, nights included.
    .staff-cue = If she says there is nobody at night: tell her who is on tonight and how to wake them. If someone in her circle scares her: thank her, don’t probe, and talk in private the same day.

my-second-when =
    .title = Who is there when?
    .ring-near = Today
    .ring-middle = This week
    .ring-far = Now and then
    .figure-counsellor = Counsellor in the daytime
    .figure-night = Counsellor at night
    .figure-other-group = Counsellor from another group
    .figure-teacher = Teacher
    .figure-school-help = Support person at school
    .figure-doctor = Doctor
    .figure-coach = Coach
    .figure-aunt = Aunt
    .figure-foster = Foster parent
    .figure-friends-mum = A friend’s mum
    .figure-line = Listening line
    .figure-other = Someone else
    .trust = Imagine your first person isn’t there. Whose door do you knock on? Pick as many as you like. Picking nobody is fine too.
    .nobody = No second one yet? That happens. Under Help you’ll find 116 000, day and night. It can hold that place until you find someone.
    .ask = How do you set it up? Pick a sentence.
    .ask-day-off = “Who can I go to when you’re off?”
    .reply-day-off = This one is for your first person. They know the hours, and they know who else listens.
    .ask-evening = “Can I tell you things in the evening too?”
    .reply-evening = Good, now they know when. Sometimes the answer is “till nine o’clock”. Then you look for someone for after nine.
    .ask-reach = “What’s the best way to reach you?”
    .reply-reach = Handy to know beforehand. Mine said, “Knock hard. I sing in the shower.”
    .done = This is your week. With two adults in it, one is usually awake. Is a place still empty? It isn’t a failure. It’s free.

my-second-two =
    .title = Two of everything
    .intro = Leave people out of it for a moment. Look for two things each time.
    .sense-see = Find 2 things that were here yesterday too.
    .sense-touch = Feel 2 things that hold you up. The chair? The floor?
    .sense-breathe = Breathe in 2 times, and out 2 times, very slowly.
    .done = It’s all still there. That ugly lamp too, sadly.
