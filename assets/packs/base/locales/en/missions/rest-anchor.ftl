# My anchor (Lotte, module 4)

rest-anchor =
    .title = My anchor
    .brief = After a heavy talk I’m as empty as our biscuit tin. Then I do this. It takes one minute and nobody can see it. It even works on a full bus.
    .facts = After something heavy, your body can stay on alert for a while. Breathing out slowly helps it come down. Even if your head is still talking.
    .closing = Where would your anchor come in handy: bed, the bus, class?
    .remember = Hand on hand. That’s all an anchor is.
    .talk = Not calming down? Go and sit next to someone you trust. You can talk, but you don’t have to.
    .after = The biscuit tin is full again. I don’t know for how long.
    .did = For a minute, your hands were an anchor.
    .staff-aim = She has one exercise she can do herself after a heavy talk, without anyone noticing.
    .staff-watch = Not everyone likes to close her eyes or follow her breath. Laying one hand on the other is enough. Don’t go straight back to the talk.
    .staff-cue = If she picks a heavy colour, or breathing makes her restless: just stop, and get some water together or go for a walk. Stay near her and come back to it later that day.

rest-anchor-anchor =
    .title = Hand on hand
    .intro = Put one hand on your knee and the other one on top. Breathe in: the top hand goes light. Breathe out: it sinks, heavy as an anchor. Six times.
    .done = Your hands are still where they were. And the sea is a bit less wild.

rest-anchor-weight =
    .title = What colour is it now?
    .mood-lighter = Lighter
    .reply-lighter = Nice. Stay like that for a bit.
    .mood-same = Same as before
    .reply-same = That happens. An anchor doesn’t solve anything. It just keeps you in place.
    .mood-empty = Empty
    .reply-empty = Like the biscuit tin, then. Have some water, eat something. The rest comes later.
    .mood-full = Still full
    .reply-full = There’s a lot in there still. Write it down as it comes, or draw it. After that the paper can go.
    .mood-restless = Restless
    .reply-restless = Your body wants to move. Go up and down some stairs, or shake your arms out. You can ask someone to walk with you.
    .mood-too-heavy = Too heavy
    .reply-too-heavy = That’s honest. You don’t have to carry that alone. Someone close by can come and sit with you now.
