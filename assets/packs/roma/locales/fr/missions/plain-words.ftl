# Avec des mots simples (Sam, module 5) : toutes les familles, toutes les langues, jamais un peuple

plain-words =
    .note = Ça parle d’un mot difficile : proxénète d’ados. Pas d’histoires ici, juste une explication. Tu peux arrêter quand tu veux. Joue avec une éducatrice près de toi. Il n’y a personne ? Choisis « pas aujourd’hui ».
    .facts = Ça peut arriver à tout le monde, aux garçons aussi. Dans toutes les familles, dans tous les quartiers. Ce n’est jamais leur faute. Ça ne parle jamais d’un seul genre de gens. Il y a de l’aide : une personne de confiance et le 116 000. Jour et nuit, gratuit.
    .talk = Quelque chose te reste en tête ? Va voir ton éducatrice. Ou une tante, ou une grande cousine. Il n’y a personne ? Le 116 000, jour et nuit.
    .staff-watch = Dites « proxénète d’ados », jamais « loverboy ». Ne faites jamais de lien avec une culture, une famille ou un quartier. Ne demandez pas qui connaît cela. Elle demande « utilisée, comment ? » : la réponse est dans le guide. Pas juste avant de dormir. Restez tout près.

plain-words-words =
    .feedback-fault-true = On entend parfois ça. Ce n’est pas vrai. C’est la faute de la personne qui se sert d’elle. Entièrement.
    .feedback-fault-false = Exact, ce n’est pas vrai. C’est la faute de la personne qui se sert d’elle. Entièrement.
    .feedback-who-anybody = Oui, ça peut être n’importe qui, de n’importe quel quartier. Ça ne se voit pas. Beaucoup de gens sont bien. Tu sens que ça ne va pas ? Parles-en.

plain-words-now =
    .reply-sad = Tu peux être triste. Tu n’as pas à rester seule avec ça. Cherche une personne de confiance.
