# Will you be my MAX? (Lotte, module 4)

ask-my-max =
    .title = Will you be my MAX?
    .brief = Lina has been in the kitchen for an hour. Around her lie four torn-up notes. She wants to ask Farid to be her MAX. A MAX is an adult you choose yourself to listen to you. Will you help her with note number five?
    .facts = Asking someone to listen to you is no small thing. They can say yes, no, or “let me think”. A no can be about time, or about work. It doesn’t mean that you’re too much.
    .closing = What should an adult promise you before you tell them something?
    .remember = You can ask. If the first person says no, there are others.
    .talk = Want to ask someone but scared to? A counsellor can hand over the note with you.
    .after = Note number five hangs on Farid’s wall, next to his whistle.
    .staff-aim = She has an invitation in her own words, and knows that a no isn’t a verdict on her.
    .staff-watch = Don’t ask who she would choose, and don’t expect her to do it. MAX is an idea by Child Focus. Has she asked you? Say honestly when you are there and when you aren’t. Don’t promise secrecy.
    .staff-cue = If she says there is nobody to ask: thank her, and don’t jump in with a name. Say, “That’s heavy. I’d like to look with you, if you want that too.” Come back to it this week.

ask-my-max-invitation =
    .title = Note number five
    .task = Lina says, “I want Farid to know why I’m asking him.” Will you write it with her? You choose: keep it or bin it.
    .part-begin = To start
    .starter-begin-training = On Tuesdays I run with you. It’s the best hour of my week.
    .starter-begin-nervous = I’m writing this because I can’t say it out loud.
    .starter-begin-noticed = You notice when I’m having a bad day. And you don’t make a fuss about it.
    .part-question = The question
    .starter-question-be-my-max = Will you be my MAX?
    .starter-question-may-i-come = Can I come to you when something’s up?
    .starter-question-just-listen = Will you listen first, and give advice after?
    .part-freedom = And one more thing
    .starter-freedom-think-about-it = You don’t have to answer right away.
    .starter-freedom-no-is-okay = You can say no as well. I won’t be angry.
    .starter-freedom-when = Tell me when you can’t, too.
    .done = Thank you, Lina. Yes, I’d like that. I’m there on Tuesdays and Thursdays. At night I sleep, and I snore. Will you pick someone for the evenings as well? And if you’re ever in danger, I’ll get help. You’ll hear it from me first. If that really can’t be, then as soon as I can.

ask-my-max-no =
    .title = Jade asked someone too
    .say-asked-too = I did it too! I asked my dance teacher. With a little card and everything.
    .say-she-said-no = She said no. Very nicely. But no.
    .answer-stings = Ouch. That stings, even when it’s nice.
    .answer-what-she-said = Did she say anything else?
    .answer-ask-nobody = Then I wouldn’t ask anyone ever again.
    .say-thought-it-was-me = Nice to hear. I spent an hour working out what’s wrong with me. Nothing, it turns out.
    .say-her-words = She said, “I’ve got too many worries at home right now. You deserve someone with time.” That’s honest, really.
    .say-folded = Okay. I’ve folded my second card up small. Very small.
    .answer-one-no = One person said no. The others don’t know about it yet.
    .answer-keep-note = Don’t throw it out yet. You might need it later.
    .say-under-mattress = It’s under my mattress now. I sleep a tiny bit higher.
    .say-second-one = If I ask again, who would you start with?
    .answer-try-griet = With Griet. She sees you every day.
    .answer-try-diallo = With Mr Diallo. He never forgets a name.
    .answer-not-today = With nobody today. Get your breath back first.
    .say-griet-honest = Griet said yes. She works shifts, she told me. So now we’re looking for someone for the other days.
    .say-diallo-yes = He wanted to sleep on it. This morning he stood nodding at the school gate. Before I’d said a word!
    .say-later-this-week = Good plan. Thursday, maybe. It’s in my diary, in pencil.
    .say-you-heard-me = And thanks for saying “ouch”. People always tell me straight away it isn’t that bad.
    .say-still-odd = It’s still odd that she said no. But I feel like dancing again.

ask-my-max-ground =
    .title = Fold a note
    .intro = Hold your hands open like a sheet of paper. Breathe in. Breathe out and fold them slowly shut. Twice.
    .done = Neatly folded. There’s nothing written on it. That’s nice for once.
