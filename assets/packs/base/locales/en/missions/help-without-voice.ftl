# Help without a voice (Fien, module 4)

help-without-voice =
    .title = Help without a voice
    .brief = (Fien raises her hand.) I’m deaf. “Just call” is a joke to me. But girls who can hear lose their voice sometimes too. From nerves, or because of a thin wall. Will you help six girls find a way?
    .facts = You can ask for help with your hands or on paper. A chat or an email works too. The chats are on awel.be (Dutch) and 103ecoute.be (French). You can email Child Focus: 116000@childfocus.org.
    .closing = How can you show without a single word that you want help?
    .remember = Asking for help doesn’t have to make a sound.
    .talk = Can’t get the words out? Give this screen, a note or a drawing to someone you trust. Pointing is telling too.
    .after = The six hands hang over my desk. One of them is holding a goat.
    .did = Six girls found a quiet way, with you.
    .staff-aim = She knows at least two ways to get help without a voice, and what the 112 BE app is for.
    .staff-watch = Deaf girls: get a real interpreter, never a friend or family. With any girl who can’t call, put the 112 BE app on her phone together. It works in Belgium only. Anyone who can call, calls.
    .staff-cue = If she slides a note across to you: read it calmly, sit down, write back if she likes. Don’t read it out. Keep her words as they stand.

help-without-voice-ways =
    .title = Six girls, six ways
    .ask-stuck-words = Elif wants to say something. The words get stuck in her throat.
    .feedback-stuck-words = Paper, her hands or a screen: all of them are good. Griet can read as well.
    .ask-thin-wall = Yara sleeps next to a thin wall. She doesn’t want anyone to listen in.
    .feedback-thin-wall = Nobody hears you type, write or sign. If she wants to chat, she checks first when it’s open.
    .ask-think-first = Marie wants to think about every word first.
    .feedback-think-first = An email or a letter waits patiently. The answer comes later, maybe the next day. If it’s urgent, pick something faster.
    .ask-smoke = There’s smoke in the hallway. And I can’t call.
    .feedback-smoke = First I get outside. Then I open the 112 BE app. It has a chat for people who can’t call. It tells them where I am, too. In Belgium only. If you can call, call 112.
    .ask-shared-phone = Lina called a listening line. Soon her sister will have the same phone.
    .feedback-shared-phone = Open the call list, hold your finger on the number, and delete it. With a chat, close the window. Not sure how? Ask someone you trust.
    .ask-deaf = A girl in my class signs. Her new counsellor doesn’t know any signs.
    .feedback-deaf = She can ask for an interpreter. Until then, paper or a chat will do. And that counsellor can learn!
    .answer-chat = A chat with a listening line
    .answer-paper = Writing or drawing on paper
    .answer-signs = Signing, pointing, a gesture
    .answer-mail = An email
    .answer-app = The 112 BE app
    .answer-wipe = Deleting the number
    .almost = That way doesn’t fit so well here. Try another. I’ll draw a snail meanwhile.
    .done = Six girls, and nobody had to shout. I’m drawing them all, with six different hands.

help-without-voice-ground =
    .title = Draw with your breath
    .intro = Hold out a finger like a pencil. Breathe in and draw a mountain going up. Breathe out and draw the valley, nice and long. Twice.
    .done = Lovely view. There’s room for a goat on it.
