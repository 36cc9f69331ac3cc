# Dans le jeu, sur le jeu (Zita, module 1) : Child Focus sans la voix

in-the-game-talk =
    .answer-to-line = Écris un mail à Child Focus et demande ce qu’ils en pensent.
    .answer-now-line = Demande à quelqu’un d’appeler le 116 000 maintenant. Toi, tu écris ce que tu veux dire.
    .say-not-laughed = J’ai écrit : « C’est à cause d’une chèvre. » Personne n’a ri. On m’a demandé ce qui était écrit, et si je me sentais en sécurité.
