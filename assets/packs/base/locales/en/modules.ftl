# The six stops

module-safe-group = Safe group
    .about = Who are you here, what do we agree on, and where is your stop button?
module-friends = Friends and love
    .about = Friends, butterflies and class chats. With Noor, who films everything.
module-self-image = Who am I?
    .about = Take a softer look at yourself. Imani is holding the camera.
module-boundaries = My boundaries
    .about = Yes, no, later or stop: your line counts. Fien draws it for you.
module-help = Help and trust
    .about = Nobody has to carry everything alone. Who walks along with you?
module-together = Strong together
    .about = All you have learned comes together. Sam comes along. Play it with a counsellor.
