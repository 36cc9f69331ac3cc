# Dear Jade (Noor, module 1)

letter-to-jade =
    .title = Dear Jade
    .brief = Hey! Can you be so happy that you walk into a lamppost? And did I see it happen? Of course, I filmed it. So yes, Jade can. She’s in love with Mila. Only, she hardly sees her friends any more. Will you write to her?
    .facts = You can fall in love with a girl, with a boy or with nobody. The first time comes early for one girl and late for another. For some people it never comes, and that’s normal too.
    .closing = What do you want to keep doing, even when you’re in love?
    .remember = Love is an extra. You can keep your friends and your hobbies.
    .after = Jade still dances, and Mila comes to watch. Lina sent a second potato.
    .did = Jade knew somebody was thinking of her.
    .talk = Do you have questions about being in love? They don’t have to sound nice. You can ask a counsellor, a teacher or the CLB or PMS centre.
    .staff-aim = She knows that being in love is different for everyone, and that her own friends and hobbies still matter.
    .staff-watch = Do not ask whom she is in love with, and do not assume a boy. Read her letter only if she wants you to.
    .staff-cue = Does she say that somebody decides whom she may see? Stay calm, pass no judgement on that person and talk to her alone.

letter-to-jade-quiz =
    .title = Butterflies and stuff
    .ask-same = “One girl gets butterflies, another a stomach ache.” Is that so?
    .feedback-same-true = Quite right. And some feel almost nothing. Jade walked into a lamppost.
    .feedback-same-false = It is, though. Butterflies, a stomach ache or almost nothing: it differs from person to person.
    .ask-everyone = “Everyone your age is in love.” Is that so?
    .feedback-everyone-true = Just ask Lina. She’s in love with nobody, and she has more time for baking. That’s just as okay.
    .feedback-everyone-false = Not everyone, then. Jade is in love with a girl. Yara with the boy on the bus. Lina with nobody. All three of them are okay.
    .ask-hobby = Jade has danced for years. Mila plays football. What works when you’re in love?
    .option-hobby-own = Jade dances and Mila plays football
    .feedback-hobby-own = Two people, two hobbies. And lots to tell each other in the evening.
    .option-hobby-visit = Jade comes to watch a match sometimes
    .feedback-hobby-visit = Nice, if she feels like it. And Mila comes to watch the dancing.
    .option-hobby-glued = Doing everything together, every minute
    .feedback-hobby-glued = Being together is nice. But every minute? Everyone needs some time of their own, too.
    .option-hobby-quit = Jade stops dancing for Mila
    .feedback-hobby-quit = Jade can stop if she wants to herself. Someone who loves her wants her to keep dancing.

letter-to-jade-letter =
    .title = A letter for Jade
    .task = Jade says: “I miss Lina and Yara. Lina sleeps three doors down, and I don’t dare to knock.” What do you write to her? This letter goes to nobody. If you don’t keep it, it will be gone.
    .part-hello = Start with something sweet
    .starter-hello-nice = How lovely that you’ve got butterflies!
    .starter-hello-thanks = Thank you for telling me this.
    .starter-hello-missing = Missing your friends hurts. I know that.
    .part-advice = Give your advice
    .starter-advice-message = Send Lina a little message. “I miss you” is enough.
    .starter-advice-room-for-all = You don’t have to choose. There’s room for Mila and for your friends.
    .starter-advice-dance = Keep dancing. It makes you happy.
    .part-end = And the ending
    .starter-end-thinking = I’m thinking of you.
    .starter-end-rosa = Ask aunt Rosa what she thinks. She was in love once, too.
    .starter-end-fries = And after that we’ll have chips together.
    .done = Thank you for your letter! Somebody was thinking of me. So I dared to write to Lina. She sent eleven hearts and a potato. We used to be that silly, too.

letter-to-jade-after =
    .title = And how are you?
    .mood-warm = Warm inside
    .reply-warm = Nice. Hold on to that warmth for a bit.
    .mood-proud = Proud
    .reply-proud = Yes! I’m still practising being proud of myself.
    .mood-tired = Tired
    .reply-tired = Writing is work. Get something to drink and do nothing at all for a while.
    .mood-mixed = A bit of everything
    .reply-mixed = Feelings rarely come alone. You don’t have to sort them.
    .mood-sad = A little sad
    .reply-sad = That’s okay for now. You don’t have to stay alone with it. Have a look under Help.

letter-to-jade-ground =
    .title = Counting hearts
    .intro = Lina sent eleven hearts. Breathe in. Breathe out and count one heart. Two times.
    .done = Two out of eleven. I’m keeping the other nine for tomorrow. And the potato.
