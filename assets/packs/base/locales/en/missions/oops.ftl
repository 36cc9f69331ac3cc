# Oops, I crossed a line (Lotte as a guest, module 3)

oops =
    .title = Oops, I crossed a line
    .brief = Yo. Everybody crosses a line sometimes. I once read a message that wasn’t for me. Now it’s Amira. On Saturday she came to eat with us. At dinner she read out Lina’s notebook, in a silly voice. Lina has eaten in her room ever since. Will you write back to Amira?
    .facts = Doing something wrong doesn’t make you a bad person. Adults have to say sorry sometimes too. A real sorry takes practice.
    .closing = What makes it easier to say sorry?
    .remember = Say what you did. Say sorry. Do something. The rest is up to the other person.
    .talk = Don’t know how to put something right? You can ask for help with that too. Did somebody cross your line? Then you have nothing to put right.
    .after = I needed another sorry yesterday. I got it right the second time.
    .did = You and Amira found out how a whole sorry sounds.
    .staff-aim = She knows what putting right means: saying what you did, a sorry without “but”, doing something, and leaving the other free to forgive or not.
    .staff-watch = Don’t ask who has something to put right here, and don’t bring anybody together against her will. A girl who was hurt owes nobody anything. A child who was abused or forced never has anything to put right. Read her letter only if she wants. Did you ever go too far yourself? This is a good moment to say so.
    .staff-cue = If she says that she has been hurting somebody, or that somebody made her do something: stay calm and thank her. Don’t call her an offender. Don’t ask further in the group. Talk in private and follow the house protocol.

oops-letter =
    .title = A letter for Amira
    .task = Amira writes: “I thought it was funny, until Lina got up. Now I’m scared to come back to the group.” What do you write to her?
    .part-hello = Start honest and warm
    .starter-hello-brave = You wrote it down yourself. That takes courage.
    .starter-hello-not-wrong = It wasn’t okay. You still are.
    .starter-hello-knot = I’d have a knot in my stomach too.
    .part-do = What can she do?
    .starter-do-name-it = Tell Lina what you did, without a “but”.
    .starter-do-ask = Ask what Lina needs. Wait for her answer.
    .starter-do-table = Say it at dinner too: “I shouldn’t have read that out.”
    .part-free = And after that?
    .starter-free-time = Give her time. She doesn’t have to forgive you.
    .starter-free-not-daily = Don’t ask every day if it’s all right yet.
    .starter-free-griet = Can’t do it alone? Ask Griet to sit with you.
    .done = Thanks, I went back and I said sorry. At dinner too. Guess who went red? Griet. She’d laughed along at first, and now she said sorry as well. Lina just nodded. She keeps her notebook locked up now. But she pushed the chips over to my side.

oops-whole =
    .title = A whole sorry, or half a sorry?
    .box-whole = A whole sorry
    .box-half = Half a sorry
    .card-but = “Sorry, but you left that notebook lying around.”
    .feedback-but = Half. After that “but” it’s suddenly Lina’s fault.
    .card-named = “I read from your notebook. I had no right to. Sorry.”
    .feedback-named = Whole. Lina hears that Amira knows what she did.
    .card-if = “Sorry if you were upset.”
    .feedback-if = Half. Lina got up and left. So that “if” can go.
    .card-present = A chocolate bar outside Lina’s door, without a note.
    .feedback-present = Half, but kind. It’s just that Lina doesn’t know what the bar is for. She did eat it.
    .card-stops-here = “Sorry. And I’ll tell the others it stops now.”
    .feedback-stops-here = Whole. There’s some doing in it. That counts the most.
    .card-laugh = “I said sorry, didn’t I? Just be normal again!”
    .feedback-laugh = Half. A sorry isn’t a trade. Lina can still be angry.
    .card-stay-angry = “Sorry. It’s fine if you stay angry. I’ll leave your notebook alone.”
    .feedback-stay-angry = Whole. Amira promises something and asks for nothing in return.
    .done = You can always turn half a sorry into a whole one. I once needed three halves.

oops-ground =
    .title = Rolling shoulders
    .intro = Breathe in and roll your shoulders up. Breathe out and roll them back, until they drop. As slow as a tired ball. Twice.
    .done = The ball is still now. Let it lie there.
