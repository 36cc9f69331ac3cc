# Too good to be true (Sam, module 5)

too-good =
    .title = Too good to be true
    .note = Yara gets lovely messages. Some of them make her stomach go tight. There’s nothing awful in them. You can stop or skip any time.
    .brief = Hi. A lovely message is simply nice. I still have one from years ago. But sometimes there’s something in it that pushes. Will you read along with Yara?
    .facts = Anyone can get a message like that. It’s normal to like lovely words. Watch out if someone rushes you or wants a secret. If someone pushes, that person is in the wrong.
    .closing = How do you recognise a kind word that asks for nothing?
    .remember = You can take it slow. You can tell someone. Even when the words are lovely.
    .talk = Is a message pushing you? Leave it there and show it to someone you trust. Or look under Help.
    .after = Yara flew a kite with Aunt Rosa. It’s up in a tree now.
    .did = Yara read her messages with you beside her.
    .staff-aim = She can feel the difference between kind words and words that push. She knows that she can take it slow, and who she can tell.
    .staff-watch = Don’t make compliments or the internet look suspicious. Don’t ask about her own messages. What she marks is her feeling: don’t correct it. Breathe together for a moment afterwards.
    .staff-cue = If she says someone writes like that to her too: thank her, believe her, don’t dig. Don’t delete anything, don’t go through her phone. Tell her first who you will talk to. Follow the house protocol. Child Focus can advise you.

too-good-messages =
    .title = What feels good, what doesn’t?
    .from = Yara’s phone
    .item-pancakes = Aunt Rosa: “Pancakes on Saturday? No is fine too.”
    .feedback-pancakes = Yara gets to choose. A no is just as welcome here as a yes. That feels light.
    .item-joke = Elif: “That joke of yours! I’m still laughing.”
    .feedback-joke = A compliment, and that’s all. Yara doesn’t have to do anything for it.
    .item-bag = Zita: “Bring your PE kit tomorrow!”
    .feedback-bag = Just a message. Doesn’t it feel good to you? Maybe that’s about PE. Fair enough.
    .item-now = Someone: “You’re perfect. Answer right now.”
    .feedback-now = Lovely words, in a hurry. Yara doesn’t have to reply. She leaves the message there.
    .item-stomach = To Elif: “I’m happy, and my stomach feels tight.”
    .feedback-stomach = Two feelings at once: that happens. Her stomach is a signal. Yara isn’t doing anything wrong.
    .item-hush = Someone: “This stays between us, okay?”
    .feedback-hush = Yara can always tell someone a heavy secret. Even if someone doesn’t want her to.
    .item-tell = To Aunt Rosa: “Can I tell you something?”
    .feedback-tell = Yara chooses who she tells. That is strong. And Aunt Rosa really listens.
    .done = We read with our eyes and with our stomachs. Together they know a lot.

too-good-what-next =
    .title = And now?
    .ask-feel = Lovely words, no time to think, and a secret. How might that feel for Yara?
    .option-feel-nice = Nice
    .feedback-feel-nice = It might. Lovely words are nice to get. That is never Yara’s fault.
    .option-feel-tight = Tight inside
    .feedback-feel-tight = It might. A tight stomach is a signal. Yara can stop and tell someone.
    .option-feel-both = Both at once
    .feedback-feel-both = It certainly might. Both feelings can be there together. And she can tell someone about it.
    .ask-tell = Who can Yara tell?
    .option-tell-rosa = Aunt Rosa
    .feedback-tell-rosa = Yes. Aunt Rosa listens first. Then she and Yara work out who else can help.
    .option-tell-teacher = Mr Diallo, her teacher
    .feedback-tell-teacher = Yes. Yara can ask to talk to him in private. He helps her think about what comes next.
    .option-tell-help-page = Someone on the help page
    .feedback-tell-help-page = Yes. It’s free, and nobody needs her name. Someone can call with Yara, too.
    .option-tell-wait = Nobody, until she is sure
    .feedback-tell-wait = She doesn’t have to be sure. A strange feeling is enough. If the first person doesn’t help, she tells a second.

too-good-settle =
    .title = Flying a kite
    .intro = The kite goes up: breathe in. It sinks softly: breathe out. Four times, nice and easy.
    .done = Lovely. You hold the string, and you choose how high.
