# Avec des mots simples (Sam, module 5) : toutes les familles, toutes les langues, jamais un peuple

plain-words =
    .facts = Ça peut arriver à tout le monde, aux garçons aussi. Ça arrive dans toutes les familles, dans tous les quartiers. Ce n’est jamais leur faute. Ça ne parle jamais d’un seul genre de gens. Il y a de l’aide : une personne de confiance, et le 116 000. Jour et nuit, gratuit.
    .talk = Quelque chose te reste en tête ? Va voir ton éducatrice ou ton éducateur. Ou une tante, ou une grande cousine de confiance. Il n’y a personne ? Appelle le 116 000, jour et nuit.
    .staff-watch = Dites « proxénète d’ados », jamais « loverboy ». Ne faites jamais de lien avec une culture, une famille ou un quartier. Ne demandez pas qui connaît cela. Elle demande « utilisée, comment ? » : la réponse est dans le guide. Pas juste avant de dormir. Restez tout près.

plain-words-words =
    .feedback-who-anybody = Oui, ça peut être n’importe qui, de n’importe quel quartier. Ça ne se voit pas. Beaucoup de gens sont bien. Tu sens que ça ne va pas ? Parles-en.
