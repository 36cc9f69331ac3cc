# Encore un moment ensemble (Sam, rappel du module 5)

again-together =
    .title = Encore un moment ensemble
    .brief = Salut, c’est encore Sam. Ce n’est pas un test, promis. Une question sur toi et une sur une amie. Tu auras fini avant que ton thé soit froid.
    .facts = Une tête, ça oublie. La mienne aussi. On peut toujours parler, même bien plus tard.
    .closing = Qui veux-tu garder en tête si tu as besoin d’aide ?
    .remember = Un signal suffit. Une personne qui aide, c’est un bon début.
    .talk = Quelque chose te reste en tête ? Dis-le à une personne de confiance. Ou regarde la page d’aide.
    .staff-aim = Elle reconnaît à nouveau un signal, un secret qui pèse, et sait à qui on peut le dire.
    .staff-watch = Ce n’est pas un test. Ne demandez pas ce qu’elle a retenu. Restez tout près, même si c’est court.
    .staff-cue = Elle choisit la pluie ou l’orage ? Asseyez-vous près d’elle, sans questions. Elle raconte ? Remerciez-la, croyez-la, dites-lui d’abord ce que vous ferez. Suivez le protocole.

again-together-now =
    .title = Quelle est ta météo aujourd’hui ?
    .mood-sun = Soleil
    .reply-sun = Chouette. Tourne ton visage vers lui un instant.
    .mood-cloud = Soleil et nuages
    .reply-cloud = Une journée normale, donc. La plupart sont comme ça.
    .mood-fog = Brouillard
    .reply-fog = Là, tu ne vois pas très loin. Ça arrive. Prendre son temps, ça aide.
    .mood-rain = Pluie
    .reply-rain = C’est bien de le dire. Il y a de la place sous un autre parapluie. Va voir une personne de confiance.
    .mood-storm = Orage
    .reply-storm = C’est beaucoup. Tu n’as pas à rester seule là-dedans. Va chercher quelqu’un, même tout de suite.

again-together-one-question =
    .title = Une question
    .ask-friend = Marie dit : « Je ne peux le dire à personne. Ça pèse. » Tu lui dis quoi ?
    .option-friend-griet = « On va voir Griet ensemble. »
    .feedback-friend-griet = Oui. Un secret qui pèse, on peut toujours le raconter. À deux, c’est plus facile.
    .option-friend-help-page = « On regarde la page d’aide ensemble. »
    .feedback-friend-help-page = Oui. Il y a là des gens qui écoutent. Pas besoin de dire son nom.
    .option-friend-sure = « Attends d’être sûre. »
    .feedback-friend-sure = Pas besoin d’être sûre. Si ça pèse, c’est déjà un signal. Allez voir Griet ensemble, ou la page d’aide.

again-together-ground =
    .title = Sous le parapluie
    .intro = Le parapluie s’ouvre : inspire. Les gouttes glissent : souffle. Deux fois.
    .done = On est au sec. C’était bien que tu sois là.
