# Avec des mots simples (Sam, module 5) : de l’aide sans la voix

plain-words =
    .note = Ça parle d’un mot difficile : proxénète d’ados. Pas d’histoires ici, juste une explication. Tu peux arrêter quand tu veux. Joue avec une éducatrice près de toi. Il n’y a personne ? Choisis « pas aujourd’hui ».
    .brief = Bonjour, je suis Sam. Devant certains mots, tout le monde détourne les yeux. En voici un : proxénète d’ados. Je te l’explique comme j’aurais aimé qu’on me l’explique. Calmement.
    .facts = Ça peut arriver à tout le monde, aux garçons aussi. Dans toutes les familles. Ce n’est jamais leur faute. Il y a de l’aide : une personne de confiance, et Child Focus. Écris à 116000@childfocus.org. Ou demande à quelqu’un d’appeler le 116 000.
    .talk = Quelque chose te reste en tête ? Va voir ton éducatrice, en signes, sur papier ou par message. Elle n’est pas là ? Demande à quelqu’un d’appeler le 116 000, jour et nuit.
    .staff-watch = Dites « proxénète d’ados », jamais « loverboy ». Parlez avant des mots difficiles avec l’interprète, et demandez à la fille quelle interprète elle veut. Pas d’exemples du quartier : le monde des sourds est petit. Elle demande « utilisée, comment ? » : la réponse est dans le guide. Pas juste avant de dormir. Restez tout près.

plain-words-words =
    .feedback-fault-true = Certaines personnes le pensent. Ce n’est pas vrai. C’est la faute de la personne qui se sert d’elle. Entièrement.
    .feedback-fault-false = Exact, ce n’est pas vrai. C’est la faute de la personne qui se sert d’elle. Entièrement.
    .feedback-out-true = Oui. C’est possible, avec de l’aide et souvent à petits pas. Child Focus cherche avec toi, aussi par mail.
    .feedback-out-false = Si. Des gens s’en sortent, avec de l’aide et à petits pas. Child Focus cherche avec toi, aussi par mail.

plain-words-now =
    .reply-questions = Très bien. Pose-les à ton éducatrice, ou écris-les. Ici, il n’y a pas de question bête.
    .reply-sad = Tu peux être triste. Tu n’as pas à rester seule avec ça. Montre-le à une personne de confiance.
