# What a girl learns in this module. For counsellors and for whoever writes content; no girl reads this.

objectives-comics =
    .looks-twice = She sees the difference between what happens and what she thinks of it.
    .tells-in-pictures = She can tell in pictures what happened, even without words.
