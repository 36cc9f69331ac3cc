# Stays here or goes further? (Sam, module 0)

stays-or-goes =
    .title = Stays here or goes further?
    .note = There are some heavy cards, about other girls. Nothing is shown. You can always skip or stop.
    .brief = Hi, I’m Sam. In a group we tell each other things. A lot of it stays with us. For some things an adult has to come in. I’ll explain how that works, including the part that is less nice.
    .facts = What you choose here is not kept. Do you tell a counsellor that you are in danger? Then she must get help. She tells you first. If that really cannot be, as soon as it can.
    .closing = What makes it easier to tell someone something hard?
    .remember = Someone else’s story is not yours to pass on. Is there danger? Bring in an adult.
    .after = Marie has told her story, in two parts. In between she slept.
    .talk = Are you carrying something heavy? You can always tell someone. You choose who.
    .staff-aim = She knows what stays in the group, what she can keep to herself, and when an adult must help.
    .staff-watch = Never promise that everything stays secret. Say beforehand who does what in your house. Don’t ask for examples from her own life. Does she choose “I keep it to myself”? Let it be. Stay around for a while after this mission.
    .staff-cue = Does she say she is not safe? Thank her, believe her, do not ask why. Tell her first whom you will inform, and if that cannot be, as soon as it can. Follow your house’s agreements.

stays-or-goes-sort =
    .title = Where does this go?
    .box-stays = Stays in the group
    .box-goes = Goes to an adult
    .box-self = I keep it to myself
    .card-crush = Elif is in love. She goes red every time.
    .feedback-crush = This is Elif’s news, and nobody is in danger. She chooses who hears it.
    .card-giggles = Marie laughed so hard she nearly wet herself.
    .feedback-giggles = Funny, yes. But Marie chooses who else gets to hear it.
    .card-afraid = Yara is scared. Somebody is hurting her.
    .feedback-afraid = This goes to an adult, so that somebody can help Yara. She is doing nothing wrong.
    .card-leaving = Amira wants to run away tonight.
    .feedback-leaving = This goes to an adult now. You are not betraying Amira. You are helping to look after her.
    .card-photo = Somebody is threatening to send a photo of Lina round.
    .feedback-photo = An adult should know this. Whoever threatens is in the wrong, not Lina. She doesn’t answer and doesn’t pay.
    .card-unsure = You hear something and wonder: is this serious?
    .feedback-unsure = Not sure? Ask an adult, who can think it through with you.
    .card-mine = Your own story
    .feedback-mine = All three are possible. You choose who hears your story, and when. Are you in danger? Then an adult has to come in.
    .done = Those were the cards. You never have to decide such things alone. You can always ask.

stays-or-goes-quiz =
    .title = Being honest about secrets
    .ask-promise = “A counsellor can promise that everything stays secret.” Is that so?
    .feedback-promise-true = Some people do say it. But she can’t honestly promise that. If there is danger, she must get help.
    .feedback-promise-false = No, that isn’t so. If there is danger, she must get help. Better an honest counsellor than a nice promise.
    .ask-half = “You can stop in the middle of your story.” Is that so?
    .feedback-half-true = You can. Half a story is a start. The rest can come later, or with someone else.
    .feedback-half-false = You can, though. Nobody can force you to go on telling. The rest can come later, or with someone else.
    .ask-next = Marie wants to tell Griet something heavy. Griet looks at her watch: “Later, okay?” What can Marie do? More than one answer fits.
    .option-next-another = Go to someone else
    .feedback-next-another = Farid did have time. Sometimes it only works with the second or third person. That is not Marie’s fault.
    .option-next-together = Go together with a friend
    .feedback-next-together = With two of you it’s easier to be brave. A friend can also just sit next to you.
    .option-next-say-now = Say “this can’t wait”
    .feedback-next-say-now = Griet was startled, and she sat down. She said sorry about the watch.
    .option-next-wait = Wait until it passes
    .feedback-next-wait = Resting is fine, of course. But something heavy rarely goes away by itself. Tomorrow she can try again.

stays-or-goes-ground =
    .title = A door that moves softly
    .intro = The door opens: breathe in. It closes again, softly: breathe out. Two times.
    .done = There. The door isn’t locked. You can always come back.
