# Mon corps change (Zita, module 1) : l’écoute sans la voix

my-body-changes-who-knows =
    .answer-awel = Écoute-Enfants, par chat
