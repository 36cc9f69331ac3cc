# Stays here or goes further? (Sam, module 0)

stays-or-goes =
    .title = Stays here or goes further?
    .brief = Hello, I’m Sam. In a group we tell each other things. A lot of it stays with us. Sometimes an adult has to help. I’ll be honest about how that works. Shall we look?
    .facts = Your answers are not kept. If you tell a counsellor you are in danger, she must help. You’ll hear it first. If that really can’t be, as soon as it can.
    .closing = What makes it easier to tell someone something hard?
    .remember = Someone else’s story is not yours to pass on. Is there danger? Bring in an adult.
    .talk = Are you carrying something heavy? You can always tell someone. You choose who.
    .staff-aim = She knows what stays in the group, when an adult must help, and that she will be told first.
    .staff-watch = Never promise that everything stays secret. Say beforehand who does what in your house. Don’t ask for examples from her own life.
    .staff-cue = Does she say she is not safe? Thank her, believe her, do not ask why. Tell her first whom you will inform. Follow your house’s agreements.

stays-or-goes-sort =
    .title = Where does this go?
    .box-stays = Stays in the group
    .box-goes = Goes to an adult
    .card-crush = Elif is in love. It makes her go red.
    .feedback-crush = This stays here. It is Elif’s news, and nobody is in danger.
    .card-giggles = Marie laughed so hard she nearly wet herself.
    .feedback-giggles = This stays here. Funny, yes. But Marie chooses who else gets to hear it.
    .card-afraid = Amira is scared. Somebody is hurting her.
    .feedback-afraid = This goes to an adult, so that somebody can help Amira. She is doing nothing wrong.
    .card-leaving = Lina wants to run away tonight.
    .feedback-leaving = This goes to an adult now. You are not betraying Lina. You are helping to look after her.
    .card-photo = Somebody threatens to send round a photo of Yara.
    .feedback-photo = An adult should know this. The one who threatens is in the wrong. Not Yara. She doesn’t answer and doesn’t pay.
    .card-unsure = You hear something and wonder: is this serious?
    .feedback-unsure = Not sure? Ask an adult, who can think it through with you.
    .card-mine = Your own story
    .feedback-mine = Both are right. You choose who hears your story. You can always ask for help.
    .done = Done. And remember: you never have to decide this alone. Asking is fine.

stays-or-goes-quiz =
    .title = Being honest about secrets
    .ask-promise = “A counsellor can promise that everything stays secret.” Is that so?
    .feedback-promise-true = No, she can’t honestly promise that. If there is danger, she must help. She tells you first.
    .feedback-promise-false = Well spotted. If there is danger, she must help. She first tells you who will know.
    .ask-first = Lina tells Griet that she is not safe. What does a good counsellor do?
    .option-first-everyone = Tell the whole group
    .feedback-first-everyone = No. Only those who need to help will hear it. And Lina knows first who that is.
    .option-first-explain = Listen and say what happens now
    .feedback-first-explain = Yes. Griet must help. Lina hears first who will know, and what for.
    .option-first-angry = Get angry with Lina
    .feedback-first-angry = No. Lina did something brave. Does somebody get angry all the same? Then she can go to another.
    .ask-next = The first adult doesn’t really listen. What can Lina do?
    .option-next-another = Look for someone else
    .feedback-next-another = Yes. Sometimes it only works with the second or third person. That is not Lina’s fault.
    .option-next-together = Go together with a friend
    .feedback-next-together = Yes. With two of you, a door feels lighter. A friend can also just sit next to you.
    .option-next-silent = Say nothing more
    .feedback-next-silent = I get that. Trying is tiring. Lina can rest, and then look for someone else.

stays-or-goes-ground =
    .title = A door that moves softly
    .intro = The door opens: breathe in. It closes again, softly: breathe out. Two times.
    .done = There. The door isn’t locked. You can always come back.
