# Difficult moments. For counsellors only: one sentence to say, what not to say, and then.

moment-my-boyfriend =
    .when = “That’s my boyfriend, he isn’t like that.”
    .say = “You’re allowed to love him. I’m here, also if something ever feels heavy.”
    .not = “Open your eyes.” No bad word about him.
    .then = Talk to her later, on her own. Not about him: about her. Call your contact person today.

moment-real-stories =
    .when = “Do you know one, miss?”
    .say = “I don’t tell stories about real people. What would you like to know?”
    .not = A story from round here or from the news.
    .then = Go back to the girl in the game.

moment-used-how =
    .when = “Used? How?”
    .say = “Someone wants you to do sexual things with others, and gains from it. That is never allowed. You are not to blame.”
    .not = How it happens, where, with whom, for how much.
    .then = Ask, “Who can help?” This sentence still has to be agreed with Child Focus.

moment-laughing =
    .when = Laughter at the words “teen pimp”
    .say = “It’s a strange word. Have a good laugh first. We don’t laugh at each other.”
    .not = “This is serious, be quiet.”
    .then = Do the rain shower together. Then go on.

moment-brings-others =
    .when = A girl brings others along to that person
    .say = On her own: “I’m worried about you. You don’t have to tell me now who asks you to do this.”
    .not = “You’re a pimp yourself.” She may be a victim herself.
    .then = Don’t put her in the same group. Decide with a second person today. Advice: Payoke, PAG-ASA, Sürya or 116 000.

moment-give-back =
    .when = She wants to give back the jumper, the money or the phone
    .say = “You don’t have to give anything back. We’ll put it aside.”
    .not = “I’ll sort it out with him.”
    .then = Don’t answer, leave the messages there, and call 116 000.

moment-nasty-word =
    .when = A nasty word about a girl
    .say = “Stop. We don’t use that word here. It’s the fault of whoever uses someone or passes things on.”
    .not = “Why do you say that?”
    .then = Breathe together. Talk to each of them later, one at a time.

moment-me-too =
    .when = Someone says in front of everyone, “That happened to me too.”
    .say = “Thank you. I believe you. We’ll talk later, just the two of us.”
    .not = A question. Not even a small one.
    .then = Breathe with the group. A colleague takes over. Take the card.

moment-slip =
    .when = A slip without a name that says something serious
    .say = To everyone: “There was something important in the box. I don’t know who wrote it. You can come to me later. 116 000 listens too.”
    .not = Reading it out, or looking for who it was.
    .then = Copy it word for word. Only then can it go. Drop in on every girl that evening.

moment-photo-goes-round =
    .when = A photo is going round right now
    .say = “All phones down. Nobody looks, nobody passes it on. If you got it and say so, you’re doing the right thing.”
    .not = “Show me.”
    .then = A colleague sits with her, you stay with the group. Delete nothing, copy nothing. Call 116 000 and the police. Take It Down works on her own device.

moment-shows-screen =
    .when = A girl shows you her screen
    .say = “Put it down for a moment. Tell me in words.”
    .not = Reading along, or taking a photo yourself.
    .then = Leave everything there. Take the card.

moment-panic =
    .when = Panic, or a girl who is far away
    .say = “You’re here, with me. Feel your feet. Can you see something blue?”
    .not = Touching her, or “What are you thinking?”
    .then = Quiet and water. Stay beside her. If it doesn’t pass, or she’s hurt: 112.

moment-walks-out =
    .when = She walks out of the house
    .say = “I’m not going to grab you. I want you to be safe.”
    .not = “Suit yourself.”
    .then = Has she gone? Call the police at once, and 116 000. Don’t wait. Under 13 always counts as worrying. Don’t go looking on your own.

moment-never-again =
    .when = “If you report it, I’ll never say anything again.”
    .say = “I understand you’re scared. I can’t stay silent. Where I can, I’ll let you choose how.”
    .not = “You have no choice.” Don’t give in, either.
    .then = Name one person you will call. Tell her each step first.

moment-colleague =
    .when = It’s about a colleague
    .say = “Thank you for telling me. I’m taking this seriously.”
    .not = “They mean well.”
    .then = Write it down word for word. Is it serious? Tell that colleague nothing and ring the director yourself. Give her 0800 20 808 and 0800 900 33, or dgde.cfwb.be in French.

moment-drunk =
    .when = She’s drunk, ill or confused from a vape
    .say = “You’re not in trouble now. I’m staying with you.”
    .not = “What did you take, and who from?” as the first question.
    .then = Is she drowsy, confused or hard to wake? 112. Tell them what you see.

moment-alone =
    .when = You’re on your own
    .say = “We’re doing something quiet tonight.”
    .not = Opening “Strong together”.
    .then = Take a plan from the first three modules. Does someone tell you something? Put on something quiet, sit with her at a table in view of the group, and ring whoever is on call.

moment-boys =
    .when = There are boys in the group
    .say = “This can happen to anyone, boys too. And anyone can help.”
    .not = Looking at the boys when you talk about who does it.
    .then = Girls may have a group of their own.

moment-cannot-read =
    .when = Someone can’t read
    .say = “I’ll read it out. Pointing is fine.”
    .not = “Your turn to read.”
    .then = Turn the sound on and use the pictures. Work in pairs, without anyone having to read aloud.

moment-three-languages =
    .when = Three languages in one group
    .say = “Choose your own language on your phone.”
    .not = “Translate for her, will you?”
    .then = For something heavy: a professional interpreter. In the evening there isn’t always one. Danger now? Call 112, without waiting for an interpreter.
