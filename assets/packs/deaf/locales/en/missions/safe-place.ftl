# A safe place (Imani as a guest, module 0): the evening of the texts

safe-place-chair =
    .say-that-evening = Hi! I sort of know you already, since our messages that evening.
