# Our chat rules (Zita, module 1)

chat-rules =
    .title = Our chat rules
    .brief = Hi, Zita here. Football has rules. Our chat had none. Yesterday: 214 messages about one banana. At midnight! So now we’re making rules. Will you choose with us?
    .facts = A chat with friends is often just fun. With a few rules it stays that way for everyone.
    .closing = Who would you like to choose rules like these with?
    .remember = A photo of someone else? Ask first. Did it go wrong? Tell someone: there’s a lot you can still do.
    .talk = Is something going wrong in a chat? Tell someone you trust. You don’t have to show a photo. That isn’t snitching.
    .staff-aim = She chooses rules for a pleasant chat and knows what she can do when a photo goes round.
    .staff-watch = Do not ask who ever passed something on and let nobody show real photos. In the group, everyone who wants to helps choose.
    .staff-cue = Do you hear that a photo of her is going round? Stay calm and say it is not her fault. Don’t ask to see it, and don’t copy it or pass it on. Call 116 000 and follow the house protocol.

chat-rules-pact =
    .title = Choose your rules
    .rule-ask-first = A photo of someone? Ask first.
    .rule-no-sending = We don’t forward what’s in here.
    .rule-no-hurry = Nobody has to answer straight away.
    .rule-leave = You can leave the chat. No reasons needed.
    .rule-night = At night the chat sleeps too.
    .rule-laugh = We laugh together, not at anyone.
    .rule-sorry = Wrong message? You can always say sorry.
    .rule-tell = Not okay? Then we get help.
    .own = Is a rule missing? Write your own, without names.
    .done = These are your rules. One thing always counts, whatever you choose. Is something not okay? Then you can tell someone you trust.

chat-rules-quiz =
    .title = Elif’s photo
    .ask-photo = A photo pops up in the chat. Elif is asleep on the bus, mouth open. “Pass it on!” it says. What can Lina do?
    .option-photo-stop = Not pass the photo on
    .feedback-photo-stop = What a save! The photo stops with Lina. Trust me, I’m a goalkeeper.
    .option-photo-say = Write: “Wait, let’s ask Elif first”
    .feedback-photo-say = Strong. Often others think the same. Someone has to say it first.
    .option-photo-one = Send it to one friend
    .feedback-photo-one = One soon turns into ten. Already done? Lina can ask to have the photo deleted.
    .option-photo-diallo = Go to Mr Diallo
    .feedback-photo-diallo = Yes. An adult can help so the photo stops going round. That isn’t snitching.
    .ask-late = “Lina has already passed the photo on. Now there’s nothing she can do.” Is that true?
    .feedback-late-true = Luckily not. She can say sorry and ask everyone to delete it. She can get help too.
    .feedback-late-false = Right! She can say sorry and ask everyone to delete it. She can get help too.
    .ask-elif = Elif feels ashamed. What would you say to her?
    .option-elif-not-you = “You were just asleep. You did nothing wrong.”
    .feedback-elif-not-you = Yes. Sleeping on the bus is fine. Sharing a photo without asking isn’t.
    .option-elif-beside = “I’ll come and sit next to you.”
    .feedback-elif-beside = Yes. Sometimes that’s all someone needs. On a bus it works very well.
    .option-elif-laugh = “Come on, just laugh about it!”
    .feedback-elif-laugh = You mean well. But Elif doesn’t find it funny. Listening for a bit helps her more.

chat-rules-ground =
    .title = The chat is asleep
    .intro = Count along. Breathe in: up to four. Breathe out: up to six. Two times, that makes twenty.
    .done = Twenty counts without a message. Proof: it can be done.
