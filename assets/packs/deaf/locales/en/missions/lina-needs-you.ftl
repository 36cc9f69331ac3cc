# Twelve cupcakes (Lotte, module 0): texting in the place of calling

lina-needs-you =
    .brief = Yo. A minute ago Lina was waving a wooden spoon around. Now she’s standing still, and she’s asking for you.
    .kept-call-tonight = You told Lina, “Text me tonight.”

lina-needs-you-talk =
    .say-train = But there are no trains. He just sent me a message.
    .answer-then-ring = Turn the oven off. Video call your dad.
    .answer-call-tonight = Text me tonight.
    .say-impression = I’ll send you a video at eight. I’m doing a train that isn’t running. You won’t see a thing move.
    .say-till-eight = Eight o’clock, then. You’d better text back!
