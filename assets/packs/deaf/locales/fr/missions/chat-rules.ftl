# Les règles de notre groupe (Zita, module 1) : imiter un visage au lieu d’une voix

chat-rules-photo =
    .say-very-quiet = C’est fait. J’ai écrit : « C’était moi. J’arrête. » Après, plus personne n’a rien écrit.
    .say-called = Ce soir, elle était à ma porte. Elle a imité mon visage, très méchamment et très bien. Ce n’est pas encore comme avant.
