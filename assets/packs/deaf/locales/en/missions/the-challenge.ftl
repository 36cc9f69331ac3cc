# The challenge (Zita, module 1): 112 without a voice

the-challenge =
    .talk = Is somebody about to do something dangerous? Get an adult right away, that isn’t snitching. Is somebody hurt? Have somebody call 112, or chat with the 112 BE app.
