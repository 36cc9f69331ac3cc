# Never pay (Zita as a guest, module 3)

never-pay =
    .title = Never pay
    .note = This is about somebody who threatens to show something. You never see what it is. Marie gets help. You can stop or skip at every question.
    .brief = Hello. I like counting, and today I’m counting for Marie. Somebody has something of hers. The threat: pay, or everybody sees it. We don’t need to know what it is. I made a table. Will you put it in order?
    .facts = Threatening people is against the law. The one who threatens is in the wrong, whatever it is. You can ask for help any time, even after keeping quiet for ages.
    .closing = What else would you put in Zita’s table?
    .remember = Stop paying. Leave it all there. Tell someone. Only then block and report.
    .talk = Is somebody threatening to show something? You never have to say what it is. Say that you’re being threatened, or call 116 000, day and night.
    .after = Marie drew a map of the stairs. Griet is on it, and so am I.
    .did = Marie asked five things, and you answered.
    .staff-aim = She knows that paying doesn’t stop the threats, that the other person is to blame, and that there is always help, even after paying.
    .staff-watch = Never ask what it is or what she paid. Don’t pay in her place, don’t reply and don’t negotiate. Don’t look at, copy or delete any images. Panic can rise fast: don’t leave her alone that evening and watch for thoughts of not wanting to be here any more. It happens to boys too. Source: Child Focus campaign; Europol “Say no!” (2017).
    .staff-cue = If she says that somebody is blackmailing or threatening her, say: “I’m glad you told me. I believe you. You are not in the wrong.” Leave everything on her device. Call 116 000, and 112 in immediate danger. Follow the house protocol.

never-pay-table =
    .title = Zita’s table
    .card-threat = “Pay, or I’ll show it to everybody.”
    .card-pays = Marie pays.
    .card-quiet = It’s quiet for one day.
    .card-double = “Now I want twice as much.”
    .card-again = “And now the same again.”
    .feedback-threat = This is where it starts. It’s called a threat. Whoever makes it is in the wrong.
    .feedback-pays = I understand Marie. She just wanted some peace. She did nothing wrong.
    .feedback-quiet = Twenty-four hours. I counted.
    .feedback-double = That person learnt: it works with Marie. So here comes a new demand.
    .feedback-again = More and more, and no end yet. I looked for proof that paying helps. I didn’t find any.
    .almost = Not quite yet. What came first? Look again, or ask to be shown.
    .done = There’s my table. After paying comes a new demand. There’s no end in the table. So we look for another way.

never-pay-answers =
    .title = Marie asks, you answer
    .ask-once-more = “Shall I pay just once more?”
    .feedback-once-more = She can still stop now. Even if Marie had promised something.
    .ask-messages = “What do I do with the messages?”
    .feedback-messages = Exactly. Then whoever helps can read them. Already deleted? Her word counts too.
    .ask-already-paid = “I’ve already paid. Is it too late now?”
    .feedback-already-paid = At first my eldest brother said, “Just pay.” Then he saw my table. Now he says, “Tell someone, even now.”
    .ask-whose = “If everybody sees it, who is in the wrong?”
    .feedback-whose = That’s it. Even if Marie once sent it herself. I’ll defend that all through extra time.
    .ask-who-helps = “Who can help me with this?”
    .feedback-who-helps = Yes, and they’ll work out together what can be done. The police can help too.
    .answer-not-even-once = No, no more. Not even once.
    .answer-leave = Don’t reply, and leave it all there.
    .answer-always = It’s never too late for help.
    .answer-who-threatens = Whoever threatens and whoever shows it. Not you.
    .answer-trusted = Someone you trust, and 116 000.
    .almost = Not everything fits yet. Read Marie’s question again. Try another answer.
    .done = Marie sat on the stairs, Griet next to her, and they called. After that they blocked and reported. Will anything be shown? Nobody knows. But Marie knows who will be beside her. I’m one of them.

never-pay-ground =
    .title = The post stands firm
    .intro = Put your palms together. Breathe in and push, like a goalkeeper against her post. Breathe out and let go. Twice.
    .done = The post is still there. Your hands are warm. That’s physics.
