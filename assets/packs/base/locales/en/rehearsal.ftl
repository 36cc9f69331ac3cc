# The rehearsal for counsellors. All the girls are invented.

rehearsal = Rehearse a session
    .intro = You lead six girls, with your colleague Griet. Each time, choose what you would do. There are no points. You can always go back and try another way. Everyone is invented.
    .done = That was a whole session. What would you like to take to your own group? One thing is enough. Talk it over with a colleague.

rehearsal-start = Nobody wants to begin
    .scene = The cards for the pact are on the table. Jade sighs, “Do we have to?” Elif looks away. Nobody takes a card.
    .choice-pass = “You can always pass. Shall I choose the first one?”
    .follows-pass = You put one down: we don’t laugh at each other. Elif slowly slides a card next to it. “This one too, then,” says Jade.
    .choice-pairs = “Choose one card in pairs. On your own or passing is fine too.”
    .follows-pairs = Yara and Marie bend over a card. Lina would rather choose alone. After a minute there are four on the table.
    .choice-round = “Let’s go round the circle. Elif, will you start?”
    .follows-round = Elif shakes her head. It goes quiet. “You can pass too,” you add. She breathes out, and Lina puts down a card.
    .tip = Go first yourself: it makes it easier. Say straight away that passing and stopping is fine. Say honestly what you can’t keep to yourself.

rehearsal-silence = Silence after your question
    .scene = “What makes someone a good friend?” you ask. Nobody answers. Marie fiddles with her sleeve. Somewhere the fridge is humming.
    .choice-wait = You count calmly to ten and look round with a friendly face.
    .follows-wait = At eight Yara says softly, “Someone who rings when you’re ill.” Amira nods and adds something.
    .choice-cards = “Pointing is fine too. Which card fits for you?”
    .follows-cards = Elif points to the ear. Marie points to the same card. They look at each other and smile a little.
    .choice-answer = You give an answer yourself and carry on.
    .follows-answer = The girls listen politely. Jade asks how much longer it takes. You leave more time after the next question.
    .tip = Being quiet can be thinking. Ten seconds feels long: count them anyway. Pointing, drawing or signing is an answer too.

rehearsal-giggling = Giggling
    .scene = You’re talking about being in love. Lina whispers something to Jade. They giggle behind their hands.
    .choice-laugh-along = “There are the butterflies. Have a good laugh first.”
    .follows-laugh-along = Lina and Jade burst out laughing. So does Elif. Then it calms down, and Lina asks a real question.
    .choice-rain = “First let’s do the rain shower together.”
    .follows-rain = All hands are drumming on the table. The shower drifts off. Everyone relaxes a little, and you go on.
    .choice-serious = “This is serious. Quiet now, please.”
    .follows-serious = They bite their lips. It’s quiet, but no more questions come. “It can be funny too,” you say. Yara grins.
    .tip = Giggling can be tension. Give it a moment. Are they laughing at someone in the group? Then you do step in.

rehearsal-joke = A joke about someone
    .scene = Yara is telling you about a friend. “You? You don’t have any friends,” says Jade. Lina laughs loudly. Yara looks at her hands.
    .choice-pact = “Hold on. Our pact says we don’t laugh at each other.”
    .follows-pact = Jade looks at the card. “Okay, sorry,” she mumbles. Yara nods. Later you ask her, just the two of you, how she is.
    .choice-ask-yara = “Stop for a second. Yara, it’s up to you: go on, or not right now.”
    .follows-ask-yara = “Not right now,” says Yara. That’s fine. Lina puts a card in front of her: sorry. A bit later Jade says it too.
    .choice-pass-over = You calmly move on to the next question.
    .follows-pass-over = Yara says nothing more. Elif looks at you. A little later you come back to it: “That joke wasn’t okay.” Yara looks up.
    .tip = One short sentence about the joke is enough, nothing about Jade as a person. Let Yara choose. Talk calmly with each of them later.

rehearsal-slip = A slip from the box
    .scene = You read the slips first, on your own. One says, “I’m afraid to go home.” There is no name on it. The group is waiting.
    .choice-copy = You copy the words exactly and keep the slip. Then you show another question.
    .follows-copy = “There was something important in the box too,” you tell everyone. “You can come to me or Griet later. 116 000 listens too, day and night.” Nobody looks round.
    .choice-put-away = You put it in your pocket and go on with another question.
    .follows-put-away = The group notices nothing. Nor does whoever wrote it. Before the end you tell everyone after all: “There was something important in the box. You can come to me.”
    .choice-read-out = You read it out: “Who wrote this? You can say so.”
    .follows-read-out = All eyes go searching. Amira looks at her shoes, and so does Elif. “Nobody has to say anything,” you put it right. “Griet and I will be in the kitchen later.”
    .tip = Copy it word for word before the slip may go. Don’t read it out and don’t look for who it was. Tell everyone where help is, and drop in on every girl that evening.

rehearsal-leaving = Amira wants to leave
    .scene = Amira suddenly stands up. “I can’t do this. I’m off.” Her hand is already on the door handle. Everyone looks at you.
    .choice-may-go = “That’s fine. You don’t have to explain anything. Griet will walk with you.”
    .follows-may-go = Griet takes her to a colleague in the kitchen and comes back. “So you really can,” says Elif.
    .choice-her-choice = “Do you want to stop, or sit by the window for a bit? You choose.”
    .follows-her-choice = Amira sits down by the window, her back to the circle. Griet sits nearby. After a while the chair turns back a little.
    .choice-go-after = Griet stays with the group. You go after Amira.
    .follows-go-after = Amira is standing in the corridor. Behind you Lina asks, “Is she angry with us?” Griet answers calmly, “She’s taking a break.”
    .tip = Stopping is fine, with no reason and no consequence. Agree beforehand who goes along. One of you always stays with the group.

rehearsal-corridor = In the corridor
    .scene = Amira leans against the wall. “I don’t want to talk,” she says. Inside, the group is waiting with Griet.
    .choice-who-stays = “You don’t have to. Do you want me here, or rather Griet?”
    .follows-who-stays = “Griet,” she says. You swap. Griet takes her to a colleague in the kitchen and comes back.
    .choice-what-helps = “What would help now? Water, air, a quiet spot?”
    .follows-what-helps = “Air,” she says. A colleague goes out to the garden with her. You step back into the circle. Elif pulls up your chair.
    .choice-come-back = “Will you come back in? It won’t be long now.”
    .follows-come-back = Amira follows slowly, her coat on. At the door you say, “You can still stop.” She chooses the kitchen, with a colleague.
    .tip = Give her a choice and don’t ask for the reason. Tell the group only that she is taking a break.

rehearsal-half-sentence = Half a sentence
    .scene = You’re talking about people you can go to. Marie says softly, “With me, at home… no, never mind.” Everyone heard it.
    .choice-thank = “Thank you, Marie. This matters. Let’s talk together afterwards, if you want.”
    .follows-thank = Marie nods, barely. Griet breathes calmly with the group. Marie breathes along. Then the two of you get up.
    .choice-ask = “What’s happening at home, Marie?”
    .follows-ask = Every face turns to her. She goes red. “Nothing,” she says. You notice that the circle is too big for this.
    .choice-go-on = You nod to her and take the next card.
    .follows-go-on = Marie stares at the table. Lina looks at her and then at you. You know: I’ll come back to this.
    .tip = Thank her, protect her, talk apart. Don’t let her explain anything in front of the group. Close the round with something calm. Griet stays with the group.

rehearsal-second-chance = Another chance
    .scene = Marie pulls her sleeves over her hands. Elif says nothing. There is still time to come back to it.
    .choice-beside-her = At the drinks break you go and stand by her: “I heard you. Shall we talk for a bit, you and me?”
    .follows-beside-her = “Maybe,” says Marie. That’s enough. Griet keeps the group busy. You each take a cup of tea along.
    .choice-breathe-first = “Let’s breathe together first.” Then you quietly go over to her.
    .follows-breathe-first = All shoulders drop, hers too. “Would you rather talk to me or to Griet?” you ask. “To you,” she whispers.
    .choice-note = You put a note in front of her: I’m here later, if you want.
    .follows-note = She reads it and slips it into her sleeve. When the others get up, she stays. Griet takes over the group.
    .tip = Nobody always gets it right first time. You can come back to it. Telling often goes in small pieces, over more than one talk.

rehearsal-apart = Alone with Marie for a moment
    .scene = Griet does something calm with the group. You’re with Marie in the room next door. “It’s at home,” she says. “But you can’t tell anyone.”
    .choice-tell-more = “I’m glad you told me. I believe you. Tell me a bit more, if you want.”
    .follows-tell-more = She is about to start. You stop her gently: “Wait. Something honest first: if you’re not safe, I’ll get help. You’ll hear first who from.” She thinks. Then she tells you a small piece.
    .choice-honest = “I can’t promise that. If you’re not safe, I’ll get help. I’ll tell you first who I talk to, and why.”
    .follows-honest = Marie is startled. “You’ll really tell me first?” You nod. “This is not your fault,” you say. Then she tells you a small piece.
    .choice-promise = “All right. I won’t tell anyone.”
    .follows-promise = Marie starts talking fast. You listen, and something in you tightens. This is more than you can carry alone.
    .tip = Stay calm, follow her pace, use her words. Be honest before she tells. Don’t ask why and don’t question her. Don’t promise secrecy, or how it will end.

rehearsal-promised = A promise too big
    .scene = Marie stops talking. “You really won’t tell anyone, will you?” She looks you straight in the eye.
    .choice-take-back = “Sorry, I promised too much. If you’re not safe, I’ll get help. You’ll hear first who from.”
    .follows-take-back = Marie is silent. “Who from, then?” she asks. You name one person. You ask if she wants to be there. “Maybe,” she says.
    .choice-who-together = “The two of us can’t carry this alone. Shall we work out together who can help us?”
    .follows-who-together = She draws circles on the table. “Griet can know,” she says. If anyone else is needed, she’ll hear it first. You say that too.
    .choice-later = “I’ll come back to that later. Let’s have some tea first.”
    .follows-later = She nods, her shoulders high. Before you get up you say it after all: “I’ll get help if you’re not safe. You’ll know first.”
    .tip = You can take a promise back, best straight away. Say who you will talk to and why. Let her choose wherever that’s possible.

rehearsal-closing = Closing the group
    .scene = Five minutes to go. Marie is back in the circle, close to Griet. Lina whispers, “What’s the matter with her?” Everyone is waiting for you.
    .choice-breathe = “I’m taking care of it. That’s all I’ll say. Now let’s breathe together.”
    .follows-breathe = Five times in, five times slowly out. “You won’t tell people about me either?” asks Elif. “No. If there’s danger, I get help. You hear it first.”
    .choice-one-word = “Choose one word or one sign to finish. You can pass.”
    .follows-one-word = “Tired,” says Jade. Yara gives a thumbs up. Marie passes. Lina looks at her for a moment, and lets it be.
    .choice-let-go = You thank the group and let them go early.
    .follows-let-go = In the corridor Lina and Jade start whispering. Griet walks along: “Her story is hers.” Then she asks who’s hungry.
    .tip = End softly: breathing, something light, and saying who they can go to. Never discuss one girl’s story in the group.

rehearsal-afterwards = Afterwards
    .scene = The chairs are empty. Marie is with a counsellor she knows. Your head is full. “What do we do first?” asks Griet.
    .choice-write = “I’ll write down what Marie said, in her words.”
    .follows-write = Date, time, place, who was there. What you think stands apart. It goes in the care file, not in the game. Then you call your contact person.
    .choice-call = “We call our contact person now. I don’t decide this alone.”
    .follows-call = Together you look at whether Marie is safe tonight. You choose who can advise you. Marie hears every step first. Then you write it all down.
    .choice-home = “I’m worn out. Can this wait till tomorrow?”
    .follows-home = Griet makes tea. “Just a bit longer, together.” She calls the contact person today, you write down Marie’s words. Then you go home.
    .tip = Danger right now? Police or ambulance first. A VK (in Flanders) or an SOS Enfants team can advise you. Look after yourself too: talk it over with a colleague within two days.
