# Noor écrit encore (Noor, rappel du module 1)

again-friends =
    .title = Noor écrit encore
    .brief = Hé, c’est de nouveau moi, Noor ! Je voulais savoir comment tu vas. Ma mamie aussi. Tu as deux minutes ?
    .facts = Dans une bonne amitié, on peut dire non. Elle te pèse ? Pas besoin de chercher une solution toute seule.
    .closing = Avec qui veux-tu rire un peu cette semaine ?
    .remember = De bons amis acceptent que tu dises non. Et tu peux toujours demander de l’aide.
    .talk = Quelque chose est difficile avec tes amis ? Parles-en à une personne de confiance.
    .staff-aim = Elle se rappelle un signe d’une bonne amitié et une personne qui peut aider.
    .staff-watch = C’est court et léger. N’en faites pas un contrôle. Tous les visages sont permis.
    .staff-cue = Elle choisit la colère ou la solitude et veut parler ? Prenez le temps, suivez son rythme, ne demandez pas pourquoi.

again-friends-mood =
    .title = Tu fais quelle tête aujourd’hui ?
    .mood-laugh = J’ai envie de rire
    .reply-laugh = Super ! Ris une fois pour moi aussi. Très fort, si tu veux.
    .mood-fine = Ça va, sans plus
    .reply-fine = Ça va, c’est déjà bien. Pas besoin d’un film tous les jours.
    .mood-love = Des papillons
    .reply-love = Oh, chouette ! Je ne dis rien. Je ne filme rien. Promis.
    .mood-tired = Fatiguée
    .reply-tired = Alors je parle tout bas. Allonge tes jambes quelque part.
    .mood-angry = En colère
    .reply-angry = Tu peux être fâchée. Tape trois fois du pied. Après, quelqu’un voudra sûrement t’écouter.
    .mood-alone = Un peu seule
    .reply-alone = Moi aussi, parfois, même dans ma grande famille. Peut-être que quelqu’un peut s’asseoir près de toi.

again-friends-match =
    .title = Qu’est-ce qui va ensemble ?
    .ask-friend = Comment je reconnais de bons amis
    .feedback-friend = De bons amis demandent, et toi, tu choisis. Après, vous êtes toujours amis.
    .ask-photo = Une photo drôle de quelqu’un
    .feedback-photo = On demande d’abord. La personne sur la photo choisit. Même si c’est très, très drôle.
    .ask-account = Un compte qui semble bizarre
    .feedback-account = Vérifie, vérifie, vérifie encore. Ne réponds pas, demande, parles-en. Bloquer, c’est après.
    .ask-heavy = Quelque chose me pèse
    .feedback-heavy = Va voir une personne de confiance. La première n’écoute pas vraiment ? Va en voir une autre.
    .answer-check = Vérifier, et vérifier encore
    .answer-trusted = Aller voir une personne de confiance
    .answer-ask-first = Demander d’abord
    .answer-takes-a-no = Ils acceptent que je dise non
    .almost = Ça va là ? Ou plutôt ailleurs ? Tu peux changer.
    .done = Voilà ce qui va ensemble. Retiens juste une paire. Je serai déjà contente. À bientôt !
