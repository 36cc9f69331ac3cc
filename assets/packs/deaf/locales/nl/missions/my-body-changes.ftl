# Mijn lijf verandert (Zita, module 1): Awel zonder stem

my-body-changes-who-knows =
    .answer-awel = Awel, in de chat
