# The rehearsal for “Strong together”. All the girls are invented.

rehearsal-together = Rehearse “Strong together”
    .intro = Six girls, you and Griet, early in the evening. Nothing bad happens in view. Choose what you would do. There are no points, and you can always try again.
    .done = That was the heaviest module, in small. Which sentence do you really want to be able to say? Say it out loud once, to a colleague.

rehearsal-together-the-word = The word
    .scene = You say “teen pimp” for the first time. Jade snorts. Lina repeats it in a silly voice.
    .choice-laugh-first = “It’s a strange word. Have a good laugh first.”
    .follows-laugh-first = They laugh it out. Then Lina asks, in her own voice, “What is it, though?”
    .choice-definition = You explain it straight away.
    .follows-definition = Jade is still laughing over it. After the rain shower you say it again. This time she listens.
    .choice-strict = “There’s nothing to laugh about.”
    .follows-strict = It goes stiff and quiet. “Laughing is fine,” you say after that. Elif dares to look up again.
    .tip = Laughing can be tension. Give it some air first. Then say one plain sentence.

rehearsal-together-used-how = Used, how?
    .scene = “Used? How?” asks Amira. Everyone looks at you.
    .choice-plain = “Someone wants you to do sexual things with others, and gains from it. That is never allowed.”
    .follows-plain = Amira nods slowly. “And then it isn’t her fault?” “Never.”
    .choice-later = “I’ll come back to that.”
    .follows-later = Amira shrugs. At the next card you say the sentence after all. She looks up.
    .choice-story = You tell them about something in the paper.
    .follows-story = Yara turns pale. Maybe someone knows the story. “Sorry, no real stories,” you say. You breathe together.
    .tip = One honest sentence, without details. Add straight away that it isn’t her fault. And ask who can help.

rehearsal-together-not-like-that = He isn’t like that
    .scene = Marie folds her arms. “My boyfriend is kind. He isn’t like that.” Nobody had said anything about him.
    .choice-may-love = “You’re allowed to love someone. Here we’re talking about the girl in the game.”
    .follows-may-love = Marie sighs. Her arms loosen a little. After the group you ask, “Tea?”
    .choice-ask-him = “Who is he, then? How old?”
    .follows-ask-him = Marie says nothing more. The group is watching. “You don’t have to say that here,” you say quickly.
    .choice-let-be = You nod and go on.
    .follows-let-be = Marie half listens. In the break you go and stand beside her, without a question.
    .tip = Don’t argue with her and don’t speak badly of him. Go to her later. Call your contact person today.

rehearsal-together-screen = A screen
    .scene = In the corridor Elif holds her phone in front of your face. “See for yourself what he sends.”
    .choice-put-down = “Put it down for a moment. Tell me in words. Leave everything there.”
    .follows-put-down = Elif breathes out. She tells you one thing. That is enough to call 116 000.
    .choice-look = You take the phone and look.
    .follows-look = You see something you don’t want to see and mustn’t see. You put it down. “I shouldn’t have done that. Leave everything there. I’ll ask for advice.”
    .choice-delete = “Delete it and block him.”
    .follows-delete = Elif deletes something. “Was that right?” “I was too quick. Don’t delete any more. You can still tell.”
    .tip = Don’t look, don’t copy, don’t delete. Her words are enough. 116 000 and the police know what comes next.

rehearsal-together-bedtime = Afterwards
    .scene = The girls are drinking hot chocolate. The night shift comes in.
    .choice-hand-over = “We played ‘Strong together’. Stay in the corridor a little longer tonight.”
    .follows-hand-over = At ten Lina is sitting on the stairs. Someone is there.
    .choice-nothing = You say nothing and go home.
    .follows-nothing = On the way you ring after all. Now the night shift knows.
    .choice-names = In the corridor you tell them who said what.
    .follows-names = Marie hears her name through the door. Tomorrow you’ll put it right: “That was yours.”
    .tip = The night shift knows that you played, not who said what. Telling often comes later.
