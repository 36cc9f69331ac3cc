# Mixed feelings (Sam, module 5)

mixed-feelings =
    .title = Mixed feelings
    .note = Someone was kind to Amira and treated her badly, too. You won’t hear what happened. You don’t have to say anything about yourself. You can stop whenever you need to.
    .brief = Hi. Sometimes people ask me if I hate somebody from back then. To be honest, it changes from day to day. For a long time I thought something was wrong with me. So today we talk about days like that, together with Amira.
    .facts = You can miss someone who treated you badly. That doesn’t make what happened any smaller. And you don’t have to be sure before you tell someone.
    .closing = Which two feelings do you think can fit in one stomach?
    .remember = You can miss someone and be angry with them. You can feel both and still tell someone.
    .talk = Is something inside pulling two ways? You don’t have to choose first. Say it just like that to someone you trust, or to 116 000.
    .after = Amira and I watched the rain. Nobody was in a hurry.
    .did = With you, Amira could go on talking.
    .staff-aim = She hears that you can love someone and still feel bad with them. Nobody has to choose first before they can tell.
    .staff-watch = Every place on the line is right. “She has to get away” is not the answer here: don’t praise it, don’t correct it. Don’t say anything bad about someone who is loved. Don’t ask who knows this.
    .staff-cue = If she defends someone hotly, or goes very quiet: say, “It’s okay to feel both.” Find her afterwards, just the two of you. If she tells you something: thank her, believe her, don’t dig. Say first what you will do. Follow the house protocol.

mixed-feelings-line =
    .title = Where on the line are you?
    .thesis = The nice bits from back then still count.
    .argument-laughed = For me they do. I really laughed back then. That laugh was mine.
    .argument-no-eraser = Being nice doesn’t rub things out. What hurt still hurt.
    .argument-lovely-words = I once got really lovely words. Sometimes I miss them. I’m not ashamed of that any more.
    .argument-to-get = People can be nice to get something. That is never the fault of the person who believed it.
    .moved = You moved. Feelings do that, too: they shift.
    .stayed = You stayed where you were. Now you also know how it sounds from the other side.
    .done = Nobody wins here. Amira can miss the nice bits and hate the rest. What happened is not her fault. And she can talk while she’s still not sure.

mixed-feelings-answer =
    .title = An answer for Amira
    .situation = Amira says, “I miss that person. Is something wrong with me?”
    .part-words = Your words for Amira
    .option-words-both-fit = No. You can miss someone and be angry too.
    .reply-both-fit = Really? Then I don’t have to pretend any more.
    .option-words-what-miss = What do you miss most?
    .reply-what-miss = The jokes. And somebody asking how my day was.
    .option-words-forget = Try to forget that person.
    .reply-forget = I’m trying already. But it keeps coming back. Can I do something else, too?
    .part-then = What do you add?
    .option-then-griet = Would you like to tell Griet, too?
    .note-then-griet = An adult can help carry it. Amira can say yes, no or later.
    .option-then-stay = I’ll stay with you for a bit.
    .note-then-stay = Some days that is enough. And you can go to someone as well.
    .option-then-number = At 116 000 it’s fine to be unsure.
    .note-then-number = Yes. You can call before you know anything or choose anything.
    .done = You didn’t tell Amira what to feel. That’s why she can go on talking.

mixed-feelings-ground =
    .title = Sun and rain
    .intro = Sometimes it rains while the sun is out. Breathe in: the sun. Breathe out: the rain, very soft. Twice.
    .done = Maybe there’s a rainbow somewhere. Stretch your arms as wide as it is.
