# Deux fois seize heures (Noor, rappel du module 1, jour 10) : écrire au lieu d’appeler

again-friends-2-talk =
    .answer-call-both = Écris aux deux et dis la vérité.
    .say-small-okay = Mila a envoyé un sourire. Lina a écrit « OK », sans aucun cœur. C’était un petit OK.
