# Lotte repasse te voir (Lotte, module 0, plus tard)

again-safe-group =
    .title = Lotte repasse te voir
    .brief = Salut, c’est encore Lotte. Je passe juste voir si ça va. Un visage, une question, et je file à l’entraînement.
    .facts = Passer, pause et pas aujourd’hui : ces boutons marchent toujours.
    .closing = Qui peut savoir aujourd’hui comment tu vas ?
    .remember = Tu peux toujours dire non. Et toujours demander de l’aide.
    .talk = La journée est lourde ? Pas besoin de la porter seule. Montre-le à une personne de confiance.
    .staff-aim = Elle prend un instant pour sentir comment elle va, et repense au bouton stop, à l’écoute et à ce qui va plus loin.
    .staff-watch = Faites court. Ce n’est pas un test : chaque réponse est permise. Ne demandez pas pourquoi elle a choisi un visage.
    .staff-cue = Elle reste sur un visage triste, inquiet ou fâché ? Asseyez-vous calmement près d’elle. Si elle n’est pas en sécurité, dites-lui d’abord qui vous allez prévenir.

again-safe-group-face =
    .title = Tu fais quelle tête aujourd’hui ?
    .mood-good = Bien
    .reply-good = Super. Partages-en un peu, si tu veux.
    .mood-so-so = Bof
    .reply-so-so = Bof, c’est déjà une réponse. Pas besoin de faire la fête tous les jours.
    .mood-tired = Fatiguée
    .reply-tired = Je connais ça. Hier, je me suis endormie sur mon sac de sport. Tu peux te reposer.
    .mood-sad = Triste
    .reply-sad = Ici, tu peux être triste. Pas besoin de sourire pour moi. Près de qui peux-tu t’asseoir tantôt ?
    .mood-scared = J’ai peur
    .reply-scared = C’est bien que tu le montres. La peur est moins lourde à deux. Cherche quelqu’un qui reste avec toi.
    .mood-angry = En colère
    .reply-angry = Ça arrive aussi. Parfois, la colère a une bonne raison. Une personne de confiance peut y réfléchir avec toi.

again-safe-group-new-girl =
    .title = Une nouvelle dans le groupe
    .ask-rules = Elle demande : « Ça se passe comment, ici ? » Tu dis quoi ? Il y a plusieurs bonnes réponses.
    .option-rules-skip = « Tu peux toujours passer. »
    .feedback-rules-skip = Oui. Elle reçoit tout de suite son bouton stop. Pas besoin d’expliquer.
    .option-rules-secret = « Ici, tout reste secret. »
    .feedback-rules-secret = Beaucoup de choses restent ici. Tout, personne ne peut le promettre. S’il y a du danger, une éducatrice doit aider. La fille le sait en premier, ou dès que possible.
    .option-rules-danger = « S’il y a du danger, on cherche de l’aide. »
    .feedback-rules-danger = Oui. Ce n’est pas rapporter. Comme ça, personne ne porte seule quelque chose de lourd.
    .option-rules-listen = « Raconte. J’ai rangé mon GSM. »
    .feedback-rules-listen = Oui. Elle sait tout de suite qu’elle est la bienvenue. Un superpouvoir, je te l’avais dit.
