# My strengths (Imani, module 2): the two cards that the changed step adds need their words in every language

my-strengths-cards =
    .piece-languages = I know more than one language
    .piece-small-ones = Small children trust me
