# Ça reste ici ou ça va plus loin ? (Sam, module 0)

stays-or-goes =
    .title = Ça reste ici ou on en parle à un adulte ?
    .note = Il y a des cartes lourdes, sur d’autres filles. On ne montre rien. Tu peux toujours passer ou arrêter.
    .brief = Salut, je suis Sam. Dans un groupe, on se raconte des choses. Beaucoup restent entre nous. Pour certaines choses, il faut un adulte. Je t’explique comment ça marche, même la partie moins agréable.
    .facts = Ce que tu choisis ici n’est pas gardé. Tu dis à une éducatrice que tu es en danger ? Elle doit chercher de l’aide. Elle te le dit d’abord. Si c’est vraiment impossible, dès qu’elle peut.
    .closing = Qu’est-ce qui rend plus facile de dire quelque chose de difficile ?
    .remember = L’histoire d’une autre, on ne la répète pas. Quelqu’un est en danger ? On cherche un adulte.
    .after = Marie a raconté son histoire, en deux fois. Entre les deux, elle a dormi.
    .talk = Tu portes quelque chose de lourd ? Tu peux toujours le dire. Tu choisis à qui.
    .staff-aim = Elle sait ce qui reste dans le groupe, ce qu’elle peut garder pour elle, et quand un adulte doit aider.
    .staff-watch = Ne promettez jamais que tout restera secret. Dites avant qui fait quoi dans votre service. Ne demandez pas d’exemples de sa propre vie. Elle choisit « je le garde pour moi » ? Laissez-la faire. Restez un peu à proximité après cette mission.
    .staff-cue = Elle dit qu’elle n’est pas en sécurité ? Remerciez-la, croyez-la, ne demandez pas pourquoi. Dites-lui d’abord à qui vous en parlez ; si c’est impossible, dès que vous pouvez. Suivez les règles du service.

stays-or-goes-sort =
    .title = Où va cette carte ?
    .box-stays = Reste dans le groupe
    .box-goes = À dire à un adulte
    .box-self = Je le garde pour moi
    .card-crush = Elif est amoureuse. Elle en devient toute rouge.
    .feedback-crush = C’est la nouvelle d’Elif, et personne n’est en danger. Elle choisit qui l’apprend.
    .card-giggles = Marie a ri si fort qu’elle a failli faire pipi.
    .feedback-giggles = C’est drôle, oui. Mais Marie choisit qui d’autre l’entendra.
    .card-afraid = Yara a peur. Quelqu’un lui fait du mal.
    .feedback-afraid = À dire à un adulte. Comme ça, quelqu’un peut aider Yara. Elle n’a rien fait de mal.
    .card-leaving = Amira veut fuguer cette nuit.
    .feedback-leaving = Il faut le dire à un adulte maintenant. Tu ne trahis pas Amira. Tu prends soin d’elle.
    .card-photo = Quelqu’un menace de faire circuler une photo de Lina.
    .feedback-photo = À dire à un adulte. C’est la personne qui menace qui est en faute. Pas Lina. Elle ne répond pas et ne paie pas.
    .card-unsure = Tu entends une chose et tu hésites : c’est grave ?
    .feedback-unsure = Tu hésites ? Demande à un adulte. Vous pouvez y réfléchir ensemble.
    .card-mine = Ta propre histoire
    .feedback-mine = Les trois sont possibles. Tu choisis qui entend ton histoire, et quand. Tu es en danger ? Alors il faut un adulte.
    .done = Voilà les cartes. Tu n’es jamais obligée de décider ça toute seule. Tu peux toujours demander.

stays-or-goes-quiz =
    .title = Les secrets, franchement
    .ask-promise = « Une éducatrice peut promettre que tout restera secret. » C’est vrai ?
    .feedback-promise-true = Certaines le disent. Mais elle ne peut pas le promettre honnêtement. En cas de danger, elle doit chercher de l’aide.
    .feedback-promise-false = Non, ce n’est pas vrai. En cas de danger, elle doit chercher de l’aide. Mieux vaut une éducatrice franche qu’une belle promesse.
    .ask-half = « Tu peux t’arrêter au milieu de ton histoire. » C’est vrai ?
    .feedback-half-true = Oui, tu peux. La moitié d’une histoire, c’est déjà un début. La suite viendra plus tard, ou avec quelqu’un d’autre.
    .feedback-half-false = Et pourtant, tu peux. Personne ne peut te forcer à continuer. La suite viendra plus tard, ou avec quelqu’un d’autre.
    .ask-next = Marie veut dire quelque chose de lourd. Griet regarde sa montre : « Tantôt, hein. » Que peut faire Marie ? Il y a plus d’une bonne réponse.
    .option-next-another = Aller voir quelqu’un d’autre
    .feedback-next-another = Farid avait le temps. Parfois, ça marche seulement avec la deuxième ou la troisième personne. Ce n’est pas la faute de Marie.
    .option-next-together = Y aller avec une amie
    .feedback-next-together = À deux, on ose plus. Une amie peut aussi juste s’asseoir à côté.
    .option-next-say-now = Dire : « Ça ne peut pas attendre »
    .feedback-next-say-now = Griet a sursauté, et elle s’est assise. Elle a dit pardon pour la montre.
    .option-next-wait = Attendre que ça passe
    .feedback-next-wait = Elle peut se reposer, bien sûr. Mais une chose lourde part rarement toute seule. Demain, elle peut réessayer.

stays-or-goes-ground =
    .title = Une porte toute douce
    .intro = La porte s’ouvre : inspire. Elle se referme doucement : souffle. Deux fois.
    .done = Voilà. La porte n’est pas fermée à clé. Tu peux toujours revenir.
