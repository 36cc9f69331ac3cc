# Ne jamais payer (Zita en invitée, module 3)

never-pay =
    .title = Ne jamais payer
    .note = Ici, quelqu’un menace de montrer quelque chose. Ce que c’est, tu ne le vois jamais. Marie reçoit de l’aide. À chaque question, tu peux arrêter ou passer.
    .brief = Bonjour. J’aime compter, et aujourd’hui je compte pour Marie. Quelqu’un a quelque chose d’elle. Et menace : tu paies, ou tout le monde le voit. Ce que c’est, on n’a pas besoin de le savoir. J’ai fait un tableau. Tu le mets dans l’ordre ?
    .facts = Menacer, c’est interdit. La personne qui menace est en faute, quoi qu’elle puisse montrer. On peut demander de l’aide à tout moment, même après un long silence.
    .closing = Tu ajouterais quoi au tableau de Zita ?
    .remember = Arrête de payer. Laisse tout là. Parles-en. Bloque et signale seulement après.
    .talk = Quelqu’un menace de montrer quelque chose ? Tu n’es jamais obligée de dire ce que c’est. Dis qu’on te menace, ou appelle le 116 000, jour et nuit.
    .after = Marie a dessiné une carte de l’escalier. Griet y est, et moi aussi.
    .did = Marie a posé cinq questions, et tu as répondu.
    .staff-aim = Elle sait que payer n’arrête pas les menaces, que c’est l’autre qui est en faute, et qu’il y a toujours de l’aide, même après avoir payé.
    .staff-watch = Ne demandez jamais ce que c’est ni ce qu’elle a payé. Ne payez pas à sa place, ne répondez pas, ne négociez pas. Ne regardez, ne copiez et n’effacez aucune image. La peur peut monter vite : ne la laissez pas seule ce soir-là et faites attention à toute idée de ne plus être là. Cela arrive aussi à des garçons. Source : campagne de Child Focus ; Europol « Say no ! » (2017).
    .staff-cue = Elle dit qu’on la fait chanter ou qu’on la menace ? Dites : « Tu fais bien de le dire. Je te crois. Tu n’es pas en faute. » Laissez tout sur son appareil. Appelez le 116 000, et le 112 en cas de danger immédiat. Suivez le protocole du service.

never-pay-table =
    .title = Le tableau de Zita
    .card-threat = « Paie, ou je le montre à tout le monde. »
    .card-pays = Marie paie.
    .card-quiet = Un jour de calme.
    .card-double = « Maintenant, je veux le double. »
    .card-again = « Et maintenant, encore autant. »
    .feedback-threat = C’est ici que ça commence. Ça s’appelle une menace. C’est la personne qui menace qui est en faute.
    .feedback-pays = Je comprends Marie. Elle voulait juste la paix. Ce n’est pas une faute.
    .feedback-quiet = Vingt-quatre heures. J’ai compté.
    .feedback-double = Cette personne a appris : avec Marie, ça marche. Alors elle demande encore.
    .feedback-again = Toujours plus, et toujours pas de fin. J’ai cherché une preuve que payer aide. Je n’en ai pas trouvé.
    .almost = Pas encore tout à fait. Qu’est-ce qui vient d’abord ? Regarde encore, ou demande qu’on te montre.
    .done = Voilà mon tableau. Après chaque paiement, on redemande. La fin n’y est nulle part. Alors, on cherche un autre chemin.

never-pay-answers =
    .title = Marie demande, tu réponds
    .ask-once-more = « Je paie encore une seule fois ? »
    .feedback-once-more = On peut toujours arrêter. Même si Marie avait promis quelque chose.
    .ask-messages = « Ces messages, j’en fais quoi ? »
    .feedback-messages = Voilà. La personne qui aide pourra les lire. Déjà effacés ? Sa parole compte aussi.
    .ask-already-paid = « J’ai déjà payé. C’est trop tard ? »
    .feedback-already-paid = Mon grand frère disait d’abord : « Paie, c’est tout. » Puis il a vu mon tableau. Maintenant, il dit : « Parles-en, même maintenant. »
    .ask-whose = « Si tout le monde le voit, qui est en faute ? »
    .feedback-whose = C’est ça. Même si Marie l’a envoyé elle-même un jour. Je défends ça jusqu’aux prolongations.
    .ask-who-helps = « Qui peut m’aider ? »
    .feedback-who-helps = Oui, et ensemble, on regarde ce qui est possible. La police peut aider aussi.
    .answer-not-even-once = Non, plus jamais. Même pas une fois.
    .answer-leave = Ne pas répondre, et tout laisser là.
    .answer-always = Il n’est jamais trop tard pour demander de l’aide.
    .answer-who-threatens = La personne qui menace ou qui montre. Pas toi.
    .answer-trusted = Une personne de confiance, et le 116 000.
    .almost = Tout ne va pas encore ensemble. Relis la question de Marie. Essaie une autre réponse.
    .done = Marie s’est assise dans l’escalier, à côté de Griet, et elles ont appelé. Après, elles ont bloqué et signalé. Est-ce que quelque chose sera montré ? Personne ne le sait. Mais Marie sait qui sera près d’elle. Moi, par exemple.

never-pay-ground =
    .title = Le poteau tient bon
    .intro = Mets tes paumes l’une contre l’autre. Inspire et pousse, comme une gardienne contre son poteau. Souffle et relâche. Deux fois.
    .done = Le poteau est toujours là. Tes mains sont chaudes. C’est de la physique.
