# Snitching or helping? (Lotte, module 4)

telling-or-snitching =
    .title = Snitching or helping?
    .brief = Yo. In my group nobody wants to be a snitch. Me neither. But sometimes keeping quiet weighs even more. Where would you stand? After that, Yara needs you.
    .facts = Snitching and helping look alike. Either way you tell someone something. The difference is what you want to happen.
    .closing = How can you tell snitching from helping?
    .remember = Snitching gets someone into trouble. Helping gets someone out of it.
    .talk = Are you worried about a friend? Say so to an adult today. You don’t have to fix it.
    .after = Yara put a new skin on Elif’s darbuka. We can all hear it.
    .did = With Yara, you read what weighs on Elif.
    .staff-aim = She says in her own words how snitching and helping differ. She notices when a friend needs an adult.
    .staff-watch = A girl who says “yes, that’s snitching” is often very loyal. That is a strength. Nobody has to defend her place. Don’t ask for real secrets and don’t let anyone guess what is going on with Elif.
    .staff-cue = If she starts talking about a friend, it might be about herself. Thank her, believe her and don’t promise secrecy. Carry on talking in private. Tell her first who you are going to tell.

telling-or-snitching-line =
    .title = Which side of the line?
    .thesis = If you pass on what a friend told you, you’re a snitch.
    .argument-whole-class = I told one friend something. The next day my whole class knew. That hurt.
    .argument-team = When a player is in pain, her team calls me. Nobody says that’s snitching.
    .argument-decide = I’m afraid other people will then decide everything for me. So I’d rather say nothing.
    .argument-angry = My friend told Griet. I was angry for three days. Now I’m glad she did it.
    .moved = You moved. That’s what people do when they really listen.
    .stayed = You stayed put. That’s fine. You did hear every side.
    .done = You snitch to get someone into trouble. You help to get someone out of it. Tell a person who can help, not the whole class. If it’s safe, tell your friend first.

telling-or-snitching-chat =
    .title = Does Elif need help?
    .from = Yara’s chat with Elif
    .item-fries = Chips tonight! I’m saving you a chair.
    .feedback-fries = Just kind. A free chair says: you belong here.
    .item-mayo = Coming! With extra mayo. No, with extra extra.
    .feedback-mayo = Just Elif. Mayo is never an alarm.
    .item-awake = I’ve hardly slept for three nights.
    .feedback-awake = Everybody has a bad night sometimes. Three in a row is a lot. Griet can sit with her for a while in the evening.
    .item-french = 4 out of 20 in French. A new record.
    .feedback-french = A bad mark is annoying. Still, she can laugh about it. If she wants help, Mr Diallo explains everything three times.
    .item-school = I haven’t been to school for a week. Don’t tell Griet.
    .feedback-school = Something isn’t going well, or it scares her. Elif doesn’t have to hide that. Mr Diallo or Griet can help her find a way.
    .item-secret = I have to keep quiet about something. It feels as heavy as a stone.
    .feedback-secret = You can always tell someone a heavy secret. Even if someone says you can’t. Griet, Aunt Rosa or a listening line.
    .item-may-i = I believe you. Can I get someone to help?
    .feedback-may-i = This is helping: first believe, then ask. If Elif says no, Yara can still look for help.
    .done = Yara doesn’t have to show the whole chat. One sentence is enough: “I’m worried about Elif.” She told Elif first, then Griet. Griet listened, with tea for three. If Griet hadn’t listened, Yara would have gone to Mr Diallo. You can do that too.

telling-or-snitching-ground =
    .title = Backpack off
    .intro = Pretend you’re wearing a backpack. Breathe in: shoulders up. Breathe out: let it slide off. Twice.
    .done = There it is, on the floor. You can leave it for a while.
