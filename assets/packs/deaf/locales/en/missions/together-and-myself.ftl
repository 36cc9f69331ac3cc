# Together, and still me (Fien, module 1): a video chat in the place of a phone call

together-and-myself =
    .talk = Keep one thing in your week for yourself: a practice, or a video chat. Ask an adult to remind you.
