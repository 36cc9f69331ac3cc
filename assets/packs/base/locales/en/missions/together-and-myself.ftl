# Together, and still me (Fien, module 1)

together-and-myself =
    .title = Together, and still me
    .brief = I drew two dots, Amira and Wout. They’ve been together for four weeks. At first the dots were side by side. On my last page I see only one, with four feet. They both asked me to read their chat. Do you see what I see?
    .facts = With a new boyfriend or girlfriend, you sometimes see your friends less. Researchers in Oxford counted it with adults. Those with a partner had, on average, two fewer people who were really close.
    .closing = How can you tell that you’re still yourself with someone else?
    .remember = Being together takes two whole people. Not one, cut in half.
    .talk = Keep one thing in your week for yourself: a practice, or a phone call. Ask an adult to remind you.
    .after = Wout played his trumpet at the finish line. Amira came second, and she couldn’t hear a word from her coach.
    .staff-aim = She sees in an ordinary chat what is good and what feels off, on both sides, and chooses what she herself wants to keep.
    .staff-watch = Amira and Wout are both decent: make an offender of neither. The order has no right answer. Source: Burton-Chellew and Dunbar, 2015 (a relationship and the circle of closest friends and family; adults, questionnaire).
    .staff-cue = If she tells you that somebody decides whom she sees or what she wears, say that you are glad she tells you, say nothing bad about that person and plan a quiet moment with the two of you.

together-and-myself-chat =
    .title = Amira and Wout’s chat
    .from = Amira and Wout, together for four weeks
    .item-cheer = Your race is on Sunday! Shall I come and cheer? With my trumpet, if you like.
    .feedback-cheer = He asks, and he is happy about something of hers. I draw a trumpet with a ribbon on it.
    .item-stop-running = I’m not going on Sunday. I’ll stop running, then I’ll have more time for you.
    .feedback-stop-running = Nobody asked for this. Still, a bit of Amira disappears. She can run less if she’s tired of it. But that isn’t what she writes.
    .item-since-eight = But you’ve been running since you were eight. I’m not going anywhere, am I?
    .feedback-since-eight = He wants all of her, running shoes included. One sentence is enough to see that.
    .item-wet-dog = It’s raining here. The dog is lying on my sheet music.
    .feedback-wet-dog = Just a wet dog. Not every sentence is a sign.
    .item-send-photo = Who are you with in the park? Send me a photo.
    .feedback-send-photo = This feels off. Asking where somebody is can be sweet. Asking for proof is something else.
    .item-tell-tomorrow = With Marie and Jade. I’m not sending a photo. I’ll tell you tomorrow.
    .feedback-tell-tomorrow = She answers, and she keeps something to herself. Both fit in three sentences.
    .item-not-with-fleur = And you don’t talk to Fleur any more, okay? Or I’ll be angry.
    .feedback-not-with-fleur = Now it’s Amira. Being scared of losing him is very common. Choosing who he talks to still feels off.
    .item-sounded-like = The thing with the photo was controlling. Sorry. I’ll keep talking to Fleur, though. She sits next to me in the brass band.
    .feedback-sounded-like = He takes something back, and he says where he stands. Amira was quiet for an evening. Then she wrote, “Okay. I was controlling you too.”
    .done = Three sentences felt off, and they didn’t come from one side. There are two dots on my new page again. Between them I draw air.

together-and-myself-keep =
    .title = What do you keep, even when you’re in love?
    .card-hobby = Something I like doing
    .first-hobby = Something you like doing is on top. That gives you something to tell in the evening, too. Amira had it second.
    .card-friends = My friends
    .first-friends = Friends are on top for you. Haven’t you talked for a long time? One sentence can be enough: “I’m still here.”
    .card-alone = Time alone
    .first-alone = Time alone is on top. A closed door says nothing bad about love. I’m drawing a towel next to it.
    .card-phone = My phone and my codes
    .first-phone = Your phone and your codes are on top. Somebody who loves you can sit next to a locked screen.
    .card-opinion = My own opinion
    .first-opinion = Your opinion is on top. Then you can be together and still say, “I don’t like that film.”
    .done = Keep this list somewhere in your head. What’s at the bottom still counts as well.
