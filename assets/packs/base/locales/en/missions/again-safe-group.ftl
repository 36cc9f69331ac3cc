# Lotte knocks again (Lotte, module 0, later on)

again-safe-group =
    .title = Lotte knocks again
    .brief = Hey, Lotte again. Just checking in. One face, one question, and then I’m off to training.
    .facts = Skip, pause and not today: those buttons still work.
    .closing = Who gets to know how you are today?
    .remember = You can still say no. You can still ask for help.
    .talk = Is it a heavy day? You don’t have to carry it alone. Show it to someone you trust.
    .staff-aim = She takes a moment to notice how she is, and thinks back to the stop button, listening and what goes further.
    .staff-watch = Keep it short. This is no test: every answer is fine. Do not ask why she chose a face.
    .staff-cue = Does she stay on a sad, scared or angry face? Sit with her quietly. If she is not safe, tell her first whom you will inform.

again-safe-group-face =
    .title = Which face is yours today?
    .mood-good = Good
    .reply-good = Nice. Pass a bit of it on, if you like.
    .mood-so-so = So-so
    .reply-so-so = So-so is an answer too. Not every day has to be a party.
    .mood-tired = Tired
    .reply-tired = I know that one. Yesterday I fell asleep on my sports bag. It’s okay to rest.
    .mood-sad = Sad
    .reply-sad = That’s okay here. You don’t have to smile for me. Who could you sit with later?
    .mood-scared = Scared
    .reply-scared = I’m glad you’re showing it. You don’t have to be scared alone. Find someone who stays with you.
    .mood-angry = Angry
    .reply-angry = That’s okay too. Sometimes anger has a good reason. Someone you trust can look at it with you.

again-safe-group-new-girl =
    .title = A new girl in the group
    .ask-rules = She asks: “How do things work here?” What do you say? More than one answer is right.
    .option-rules-skip = “You can always skip.”
    .feedback-rules-skip = Yes. She gets her stop button straight away. No reasons needed.
    .option-rules-secret = “Everything stays secret here.”
    .feedback-rules-secret = A lot stays here. Nobody can promise everything. If there is danger, a counsellor must help. The girl hears it first, or as soon as possible.
    .option-rules-danger = “If there’s danger, we get help.”
    .feedback-rules-danger = Yes. That isn’t snitching. This way nobody carries something heavy alone.
    .option-rules-listen = “Go on. My phone is away.”
    .feedback-rules-listen = Yes. She knows at once that she’s welcome. A superpower, like I said.
