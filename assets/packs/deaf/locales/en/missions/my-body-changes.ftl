# My body is changing (Zita, module 1): a helpline without a voice

my-body-changes-who-knows =
    .answer-awel = A helpline with a chat
