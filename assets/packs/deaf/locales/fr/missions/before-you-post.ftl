# Avant de publier (Noor, module 1) : écrire au lieu d’appeler

before-you-post-talk =
    .say-calling-first = Un jour, tu m’as dit que je pouvais t’écrire. Me revoilà, juste avant d’appuyer sur « partager ».

before-you-post =
    .talk = Il y a quelque chose de toi en ligne et tu veux l’enlever ? Demande à un adulte de chercher avec toi comment faire. Tu peux aussi écrire à 116000@childfocus.org.
