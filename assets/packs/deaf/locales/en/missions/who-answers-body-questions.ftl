# Who knows about this? (Sam, module 1): a text in the place of a call

who-answers-body-questions-talk =
    .say-farid-again = Sorry, Elif. You asked me, and that’s an honour. Can I text my sister, without your name? You read along.
