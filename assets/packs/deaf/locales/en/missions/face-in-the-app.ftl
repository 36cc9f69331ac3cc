# The face in the app (Imani, module 2): help without a voice

face-in-the-app =
    .talk = Does your own face on a screen make you sad? Write it just like that, in those words, to a counsellor or in a helpline chat.
