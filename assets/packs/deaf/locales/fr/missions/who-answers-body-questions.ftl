# Qui en sait quelque chose ? (Sam, module 1) : un message au lieu d’un coup de fil

who-answers-body-questions-talk =
    .say-farid-again = Pardon, Elif. C’est à moi que tu l’as demandé, et c’est un honneur. Je peux écrire à ma sœur, sans dire ton nom ? Tu lis avec moi.
