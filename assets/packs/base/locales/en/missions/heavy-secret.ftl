# A secret that weighs a lot (Sam, module 5)

heavy-secret =
    .title = A secret that weighs you down
    .note = An adult wants Jade to keep quiet about something, and threatens her. You won’t read what it’s about. You can stop as soon as you want, or skip this mission.
    .brief = Hi. I once carried a secret for months. Somebody had told me what would happen if I talked. Jade knows what that’s like. Will you help her find what makes it lighter?
    .facts = Threatening someone is against the law. A threat is a reason to get help. Is Jade afraid it isn’t safe? She can say that too. An adult will think it through with her. Don’t reply, leave it all there, tell someone. Block and report after that. Danger now? 112 or 101.
    .closing = What can make a secret lighter?
    .remember = You can break a promise you made out of fear. It’s never too late to tell someone.
    .talk = Is there something you’re not allowed to say? Then say just that: “There’s something I’m not allowed to say.” That is enough to begin. 116 000 listens day and night.
    .after = Jade danced for ten minutes today. Her door was open.
    .did = Jade sat on the stairs, and you were there.
    .staff-aim = She knows she can tell someone a secret that comes with a threat, even after a promise and even after a long time. She knows a first sentence.
    .staff-watch = Don’t ask who has a secret. Don’t say a threat is “probably not real”: you can’t know that. Safety first, then the rest. Don’t promise secrecy or a happy ending.
    .staff-cue = If she says “there’s something I’m not allowed to say”: thank her and believe her. Ask only whether she is safe now; the rest can wait. Don’t confront anyone. Tell her first who you will talk to, or as soon as you can. Follow the house protocol the same day. Advice: 116 000.

heavy-secret-thoughts =
    .title = What keeps Jade quiet? What makes it lighter?
    .box-quiet = Keeps her quiet
    .box-lighter = Makes it lighter
    .card-promise = “I promised not to say anything.”
    .feedback-promise = That holds her back. But she promised because she was scared. She can break that promise.
    .card-one-line = Jade writes one sentence on a piece of paper.
    .feedback-one-line = One sentence is a start. Jade decides who gets to read it.
    .card-threat = “If I talk, something bad will happen.”
    .feedback-threat = That would keep anyone quiet. Jade doesn’t have to find out if it’s true. An adult helps her work out what is safe.
    .card-no-name = At 116 000 she doesn’t have to give her name.
    .feedback-no-name = That helps. She can even stay quiet for a while on the line.
    .card-spread = “Then somebody will send something round about me.”
    .feedback-spread = No wonder that scares her. Sending things round like that is not allowed. 116 000 knows what can be done.
    .card-like = “I’m fond of that person, too.”
    .feedback-like = That makes talking harder. She can still do it. And she can still be fond of them.
    .card-you-begin = Mr Diallo says, “Start wherever you like.”
    .feedback-you-begin = That way Jade sets the pace. She could even start at the end.
    .card-long-ago = “It’s been going on for so long.”
    .feedback-long-ago = It feels too late, but it isn’t. An old secret can come out too.
    .done = It’s easy to understand everything that keeps Jade quiet. But none of it means she has to stay quiet.

heavy-secret-stairs =
    .title = On the steps
    .panel-bag = I used to have a stone in my bag, too. Shall I sit with you for a bit?
    .thought-bag = She doesn’t ask what’s in it. That’s nice.
    .panel-hurry = All right, Jade? Great! See you tomorrow.
    .thought-hurry = He didn’t wait for my answer. So I won’t say anything.
    .panel-back = I asked you something and walked straight on. That wasn’t right. I have time now.
    .thought-back = He came back. I’ll stay here a bit longer, then.
    .way-beside = I sit down on her other side and wait.
    .follows-beside = It takes a long time. Then Jade says, “There’s something I’m not allowed to say.” Mr Diallo nods. “That’s a lot already,” he says.
    .way-paper = I give her a pen and some paper.
    .follows-paper = She writes one sentence and folds it in four. Mr Diallo reads it. “I believe you,” he says.
    .way-somewhere-quiet = I ask if there’s somewhere quieter.
    .follows-somewhere-quiet = The heating is on in his classroom. Jade asks if Griet can come, too. She can.

heavy-secret-ground =
    .title = A hand that opens
    .intro = Make a fist, as if there’s a stone in it. Breathe in and squeeze. Breathe out and open your hand. Twice.
    .done = That hand is empty. Rest it on your knee for a moment. It’s warm.
