# Call, chat, text (Lotte, module 4)

call-chat-app =
    .title = Call, chat, text
    .brief = Yo. Calling scares me. Texting Griet works fine. There is more than one door to help. Which one fits when? And how do you start?
    .facts = You can call a listening line, and sometimes chat. They don’t need your name. Engaged, or at night? 116 000 is always there. The lines are under Help.
    .closing = What suits you best: calling, chatting, texting or dropping in on someone?
    .remember = There is more than one door. You choose where to start.
    .talk = Is the first sentence hard? Try it out on someone you trust.
    .after = I made a call myself this week. I ate the biscuit afterwards.
    .did = You found a door for Lina, Yara and Jade.
    .staff-aim = She knows which help fits which worry and makes her own start for a conversation.
    .staff-watch = Don’t make her really call just to practise. Don’t call any first step wrong: every step towards help counts. Is she deaf or hard of hearing? Work out together beforehand which way needs no voice.
    .staff-cue = If she goes quiet at the photo or at running away: don’t press. Say she can come to you later. Is someone really missing? The police and 116 000 at once. If she tells you something: thank her, believe her and offer to call together.

call-chat-app-who =
    .title = Who helps with what?
    .ask-pass = Lina’s bus pass is gone. The bus is coming in ten minutes.
    .feedback-pass = Someone close by is quickest. Check yesterday’s coat together too.
    .ask-awake = A worry keeps Yara awake. She wants to talk without giving her name.
    .feedback-awake = A listening line is made for that. She doesn’t have to say her name. Would she rather have someone close by? That’s good too.
    .ask-photo = Someone keeps asking Jade for a photo. She already said no.
    .feedback-photo = Asking again and again after a no is pressure. That’s not Jade’s fault. Jade doesn’t have to answer. Child Focus knows what to do, day and night. Someone close by can sit next to her.
    .ask-gone = Marie has run away. Her friends don’t know where she is.
    .feedback-gone = Tell an adult right away. They call the police and 116 000 at once. You can call too. You’re not betraying Marie.
    .ask-fallen = A cyclist has fallen. He isn’t answering.
    .feedback-fallen = This can’t wait. The emergency number is under Help. Can’t call? Get someone who can.
    .answer-danger = Emergency: call at once
    .answer-near = Someone close by: say it or text it
    .answer-child-focus = Child Focus: call, day and night
    .answer-listen = Listening line: call, sometimes chat
    .almost = That door doesn’t fit so well here. There is another one. You can swap.
    .done = Five worries, four doors. Not sure? Take the door that’s easiest for you. Whoever listens there will help you find the next step.

call-chat-app-start =
    .title = My own way to start
    .card-next = I ask: “What happens now?”
    .card-breathe = I take one very slow breath.
    .card-sentence = I say one sentence: “Something’s bothering me.”
    .card-name = I say who I am. Or I don’t.
    .card-seat = I find a quiet place.
    .done = This is your start, and it’s a good one. You can go quiet for a bit. The other person will wait. I like to start with a biscuit. But then nobody understands me.

call-chat-app-ground =
    .title = As long as a biscuit
    .intro = Hold a biscuit, real or made up. Smell it: breathe in. Blow the crumbs away: breathe out. Twice.
    .done = No more crumbs. People can understand me again.
