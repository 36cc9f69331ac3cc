# Ça reste ici ou ça va plus loin ? (Sam, module 0)

stays-or-goes =
    .title = Ça reste ici ou on en parle à un adulte ?
    .brief = Bonjour, moi c’est Sam. Dans un groupe, on se raconte des choses. Beaucoup restent entre nous. Parfois, il faut un adulte. Je t’explique franchement. On regarde ?
    .facts = Tes réponses ne sont pas gardées. Si tu dis à une éducatrice que tu es en danger, elle doit t’aider. Tu le sais en premier. Si c’est vraiment impossible, dès qu’elle peut.
    .closing = Qu’est-ce qui rend plus facile de dire quelque chose de difficile ?
    .remember = L’histoire d’une autre, on ne la répète pas. Quelqu’un est en danger ? On cherche un adulte.
    .talk = Tu portes quelque chose de lourd ? Tu peux toujours le dire. Tu choisis à qui.
    .staff-aim = Elle sait ce qui reste dans le groupe, quand un adulte doit aider, et qu’on le lui dira d’abord.
    .staff-watch = Ne promettez jamais que tout restera secret. Dites avant qui fait quoi dans votre maison. Ne demandez pas d’exemples de sa propre vie.
    .staff-cue = Elle dit qu’elle n’est pas en sécurité ? Remerciez-la, croyez-la, ne demandez pas pourquoi. Dites-lui d’abord à qui vous en parlez. Suivez les règles du service.

stays-or-goes-sort =
    .title = Où va cette carte ?
    .box-stays = Reste dans le groupe
    .box-goes = À dire à un adulte
    .card-crush = Elif est amoureuse. Elle en devient toute rouge.
    .feedback-crush = Ça reste ici. C’est à Elif de l’annoncer, et personne n’est en danger.
    .card-giggles = Marie a ri si fort qu’elle a failli faire pipi.
    .feedback-giggles = Ça reste ici. C’est drôle, oui. Mais Marie choisit qui d’autre l’entendra.
    .card-afraid = Amira a peur. Quelqu’un lui fait du mal.
    .feedback-afraid = À dire à un adulte. Comme ça, quelqu’un peut aider Amira. Elle n’a rien fait de mal.
    .card-leaving = Lina veut fuguer cette nuit.
    .feedback-leaving = Il faut le dire à un adulte maintenant. Tu ne trahis pas Lina. Tu prends soin d’elle.
    .card-photo = Quelqu’un menace de faire circuler une photo de Yara.
    .feedback-photo = À dire à un adulte. C’est la personne qui menace qui est en faute. Pas Yara. Elle ne répond pas et ne paie pas.
    .card-unsure = Tu entends une chose et tu hésites : c’est grave ?
    .feedback-unsure = Tu hésites ? Demande à un adulte. Vous pouvez y réfléchir ensemble.
    .card-mine = Ta propre histoire
    .feedback-mine = Les deux sont justes. Tu choisis qui entend ton histoire. Tu peux toujours demander de l’aide.
    .done = Voilà. Et n’oublie pas : tu n’es jamais obligée de décider ça toute seule. Tu peux demander.

stays-or-goes-quiz =
    .title = Les secrets, franchement
    .ask-promise = « Une éducatrice peut promettre que tout restera secret. » C’est vrai ?
    .feedback-promise-true = Non, elle ne peut pas le promettre honnêtement. En cas de danger, elle doit aider. Elle te le dit d’abord.
    .feedback-promise-false = Bien vu. En cas de danger, elle doit aider. Elle te dit d’abord qui va le savoir.
    .ask-first = Lina dit à Griet qu’elle n’est pas en sécurité. Que fait une bonne éducatrice ?
    .option-first-everyone = Le raconter à tout le groupe
    .feedback-first-everyone = Non. Seuls ceux qui doivent aider l’apprennent. Et Lina sait d’abord qui c’est.
    .option-first-explain = Écouter et dire ce qui va se passer
    .feedback-first-explain = Oui. Griet doit aider. Lina apprend d’abord qui le saura, et pour quoi faire.
    .option-first-angry = Se fâcher sur Lina
    .feedback-first-angry = Non. Lina a fait quelque chose de courageux. Et si quelqu’un se fâche ? Elle peut aller voir une autre personne.
    .ask-next = La première personne n’écoute pas bien. Que peut faire Lina ?
    .option-next-another = Chercher quelqu’un d’autre
    .feedback-next-another = Oui. Parfois, ça marche seulement avec la deuxième ou la troisième personne. Ce n’est pas la faute de Lina.
    .option-next-together = Y aller avec une amie
    .feedback-next-together = Oui. À deux, une porte semble moins lourde. Une amie peut aussi juste s’asseoir à côté.
    .option-next-silent = Ne plus rien dire
    .feedback-next-silent = Je comprends. Essayer, ça fatigue. Lina peut se reposer, puis chercher quelqu’un d’autre.

stays-or-goes-ground =
    .title = Une porte toute douce
    .intro = La porte s’ouvre : inspire. Elle se referme doucement : souffle. Deux fois.
    .done = Voilà. La porte n’est pas fermée à clé. Tu peux toujours revenir.
