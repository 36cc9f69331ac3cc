# Who is this account? (Noor, module 1)

who-is-this-account =
    .title = Who is this account?
    .brief = Noor here! My gran finally has her own channel. And suddenly there are two grans online. Marie wants to follow mine. But which one is real? Want to look with us?
    .facts = Online you find friends, jokes and talented grans. But anyone can fill in a profile. So: check, check, double check.
    .closing = What do you do when an account feels odd?
    .remember = Do I know this person in real life? Do picture and story fit? I ask somebody.
    .talk = A weird account or message? Leave it there and show it to someone you trust. You did nothing wrong.
    .staff-aim = She looks calmly at a profile, listens to her feeling and knows the order: don’t answer, leave it there, tell, then block and report.
    .staff-watch = Do not ask about her own accounts and do not look at her phone. Being online is fun too: do not turn this into a ban.
    .staff-cue = Does she say that a stranger writes to her or wants something from her? Stay calm, thank her, make sure nothing is deleted. Talk more after the group.

who-is-this-account-first =
    .title = The first gran
    .from = gran.and.her.plants
    .item-plants = I film my plants. And sometimes my thumb.
    .feedback-plants = Funny! But anyone can write that. It tells us nothing yet.
    .item-asks = Are you in my film? Then I’ll ask you first.
    .feedback-asks = To me this feels good. It’s her film, but it’s your face.
    .item-free = You don’t have to answer. My plants never do.
    .feedback-free = I like that. You’re free, and she stays friendly.
    .item-ask-noor = Is it really me? Just ask Noor.
    .feedback-ask-noor = I like that too. You can check with someone you really know.
    .done = Marie asked me in the playground. Yes, this is my gran! Now the other one.

who-is-this-account-second =
    .title = The second gran
    .from = the.real.gran.and.her.plants
    .item-photo = Photo: exactly the same plants.
    .feedback-photo = Odd. That photo is my gran’s. Anyone can copy it. So a photo proves nothing.
    .item-cookies = I really like biscuits.
    .feedback-cookies = Who doesn’t? Nothing special here. It tells us nothing.
    .item-test = I’m 71. Maths test tomorrow. Ugh!
    .feedback-test = Odd. My gran hasn’t had a test in ages. Two things don’t match? Then look again.
    .item-street = What’s your street called? And your school?
    .feedback-street = Does this feel odd? That’s fine. Where you live is private. An account doesn’t need to know.
    .item-hurry = Answer now! Or I’ll be angry!
    .feedback-hurry = This is pushy. My gran simply waits. With tea.
    .done = This isn’t my gran. Then who is it? You don’t have to find out. One odd feeling is enough to stop.

who-is-this-account-quiz =
    .title = What can Marie do?
    .ask-now = Marie gets a message from the second gran. What can she do?
    .option-now-ask = Ask Noor, face to face
    .feedback-now-ask = Yes! I rang my gran. She has one account. And fourteen plants.
    .option-now-block = Not answering, and showing it to someone
    .feedback-now-block = Yes. Then block and report. It isn’t rude, and it helps other people too.
    .option-now-accept = Say yes first, look later
    .feedback-now-accept = It happens. Marie can still stop and tell someone. Asking first is calmer.
    .ask-told = Marie has already sent the name of her school. Now her stomach hurts. What helps?
    .option-told-hide = Say nothing
    .feedback-told-hide = I get that feeling. But Marie did nothing wrong. She can tell someone, even tomorrow.
    .option-told-griet = Go to Griet
    .feedback-told-griet = Yes. Griet didn’t get angry. Together they looked at what to do. Marie’s stomach already hurt less.
    .option-told-keep = Stopping, leaving it there and telling
    .feedback-told-keep = Yes. Then she can show it to someone she trusts. After that they block and report together.

who-is-this-account-ground =
    .title = Breathing with a plant
    .intro = My gran breathes along with her plants. Really. The leaf goes up: breathe in. It sinks: breathe out. Two times.
    .done = Fourteen plants, all of them calm. Me too. Almost.
