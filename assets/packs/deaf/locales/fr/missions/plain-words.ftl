# Avec des mots simples (Sam, module 5) : de l’aide sans la voix

plain-words =
    .brief = Salut. Devant certains mots, tout le monde détourne les yeux. En voici un : proxénète d’ados. Je te l’explique comme j’aurais aimé qu’on me l’explique. Calmement.
    .facts = Ça peut arriver à tout le monde, aux garçons aussi, dans toutes les familles. Ce n’est jamais leur faute. Il y a de l’aide : une personne de confiance, et Child Focus. Écris à 116000@childfocus.org, ou demande à quelqu’un d’appeler le 116 000.
    .talk = Quelque chose te reste en tête ? Va voir ton éducatrice ou ton éducateur, en signes, sur papier ou par message. Il n’y a personne ? Écris à 116000@childfocus.org, ou fais appeler le 116 000.
    .staff-watch = Dites « proxénète d’ados », jamais « loverboy ». Parlez avant des mots difficiles avec l’interprète, et demandez à la fille quelle interprète elle veut. Pas d’exemples du quartier : le monde des sourds est petit. Elle demande « utilisée, comment ? » : la réponse est dans le guide. Pas juste avant de dormir. Restez tout près.

plain-words-words =
    .feedback-fault-true = Certaines personnes le pensent. Ce n’est pas vrai. C’est la faute de la personne qui se sert d’elle. Entièrement.
    .feedback-out-true = Oui. C’est possible, avec de l’aide et souvent à petits pas. Child Focus cherche avec toi, aussi par mail.
    .feedback-out-false = Si. Des gens s’en sortent, avec de l’aide et à petits pas. Child Focus cherche avec toi, aussi par mail.

plain-words-now =
    .reply-questions = Très bien. Pose-les à une éducatrice ou un éducateur, ou écris-les. Tu peux aussi écrire à Child Focus. Ici, il n’y a pas de question bête.
    .reply-sad = Tu peux être triste. Ne garde pas ça pour toi seule. Montre-le à une personne de confiance.
