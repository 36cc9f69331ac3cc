# Stop – leave it – tell (Sam, module 5)

stop-save-tell =
    .title = Stop – leave it there – tell
    .note = Elif is getting messages that don’t feel right. You won’t read what they say. We only make a plan. You can stop or skip any time.
    .brief = Hi. Three things once helped me: stop, leave it there, tell someone. I didn’t know them. Someone taught me. Now Elif can use them. Will you make her plan?
    .facts = You can always tell someone, first of all or much later. Already replied, or deleted something? That’s not your fault, and you can still get help.
    .closing = Which first sentence is easiest to remember?
    .remember = Stop. Leave it there. Tell someone. Then block and report, together with someone.
    .talk = You can practise a first sentence with someone you trust. Danger now? The numbers are under Help.
    .after = Elif slept last night. She told me so herself.
    .did = A plan of yours hangs in Elif’s cupboard.
    .staff-aim = She knows three steps: stop, leave it there, tell someone. Blocking and reporting come after. She practises one first sentence and knows that Child Focus (116 000) is there to help, day and night.
    .staff-watch = The plan is for Elif. Don’t ask about her own messages and don’t go through her phone. Telling first is fine: no order is wrong. Don’t promise secrecy or a happy ending.
    .staff-cue = Does the exercise become real? Thank her, believe her, let her choose how much. Don’t let anything be deleted and don’t confront that person. Tell her first who you will talk to, or as soon as you can. Follow the house protocol the same day.

stop-save-tell-plan =
    .title = A plan for Elif
    .card-stop = Stop replying
    .card-save = Leave it all there, delete nothing
    .card-tell = Tell someone she trusts
    .card-call = Call 116 000 together, or look under Help
    .card-pace = Rest, and go at her own pace
    .card-block = Block and report, once she’s told someone
    .done = There’s the plan. Elif starts where she dares. Telling first is always right, and blocking comes after. 116 000 is free, day and night. The plan hangs in her cupboard, with a magnet shaped like a chip.

stop-save-tell-sentence =
    .title = The first sentence
    .situation = Griet is folding the washing. Elif wants to tell her and is looking for a first sentence.
    .part-words = The words
    .option-words-minute = Have you got a minute? There’s something.
    .reply-minute = Yes, the washing can wait. Thank you for coming. You choose how much you tell. If I have to get help, you’ll hear it first. If that really can’t be, then as soon as I can.
    .option-words-messages = I’m getting messages that don’t feel right.
    .reply-messages = Thank you for telling me. I believe you. This is not your fault. I’m going to ask for advice. I’ll tell you first who I ask.
    .option-words-stuck = I don’t know how to begin.
    .reply-stuck = You’ve already begun, thank you. Being quiet is fine too. I don’t know yet how it will turn out. We’ll look for the next step together.
    .part-tone = How does it sound?
    .option-tone-soft = Very softly
    .note-tone-soft = Soft is clear too. Griet just comes a bit closer.
    .option-tone-slow = Slowly, with pauses
    .note-tone-slow = Small bits are fine. Griet still has lots of socks to fold.
    .option-tone-fast = Fast, all in one go
    .note-tone-fast = Then it’s out. After that Elif can breathe.
    .part-sign = What does Elif do?
    .option-sign-hand = Puts up a hand
    .note-sign-hand = A hand says: there’s something. It works without a voice, too.
    .option-sign-paper = Hands over a note
    .note-sign-paper = Writing counts just as much. Then she doesn’t have to say it out loud.
    .option-sign-beside = Sits down next to her
    .note-sign-beside = Talking side by side is sometimes easier. No need to look.
    .done = Elif has her first sentence. Trying another is fine. They all work.

stop-save-tell-settle =
    .title = Slow as a tortoise
    .intro = A tortoise is never in a hurry. Breathe in slowly. Breathe out even more slowly. Four times.
    .done = There. A plan can go slowly, just like this tortoise. Get yourself something warm later, if you like.
