# C’est qui, ce compte ? (Noor, module 1) : le 116 000 sans la voix

who-is-this-account-talk =
    .answer-call = Au 116 000. On peut aussi écrire un mail.
    .say-voice = J’ai écrit un mail : « Quelqu’un connaît mon école, et je ne connais pas cette personne. » La réponse était très calme.
