# Lettre à Amira (Sam, module 5) : de l’aide sans la voix

letter-to-amira =
    .facts = Une phrase gentille peut aider. Personne ne lit ta lettre. Tu choisis : la garder ou la jeter. Besoin d’aide ? Écris à 116000@childfocus.org, ou fais appeler le 116 000.
    .talk = La tête ou le cœur est plein ? Va voir une personne de confiance. S’asseoir sans rien dire, ça va aussi. Personne ? Écris à 116000@childfocus.org. Les chats sont sous le bouton Aide.

letter-to-amira-letter =
    .starter-help-number = Tu peux écrire à 116000@childfocus.org. C’est gratuit, sans dire ton nom.
