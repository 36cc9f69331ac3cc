# Parler, regarder, toucher (Fien, module 3)

talk-look-touch =
    .title = Parler, regarder, toucher
    .brief = Je lève la main, bien à plat. Dans mes BD, je trace des lignes. Tout le monde voit : jusqu’ici. Ton corps aussi a des limites, et c’est toi qui les traces. Ton dessin n’est pas enregistré.
    .facts = Tout ton corps est à toi. Tu choisis qui peut parler, regarder ou toucher. Ce que couvrent tes sous-vêtements, ce sont tes zones privées. Ta poitrine aussi. Et ta bouche est aussi à toi.
    .note = Ici, on parle de ton corps et de qui peut s’approcher. Pas d’histoire effrayante. Joue avec une éducatrice ou un éducateur tout près. Personne n’est là ? Choisis « pas aujourd’hui ». À tout moment, tu peux arrêter ou passer un morceau.
    .closing = Comment tu dis « jusqu’ici », toi ?
    .remember = Ton corps, tes limites. Quelqu’un touche en cachette ? Tu peux toujours le dire.
    .talk = Envie d’en parler ? C’est possible maintenant ou bien plus tard. On ne te prend pas au sérieux ? Dis-le à une deuxième personne.
    .after = Aujourd’hui, j’ai dessiné seulement des bords. Mon cousin a colorié à côté, bien sûr.
    .did = Les bords de ton corps, c’est toi qui les as choisis.
    .staff-aim = Elle sait que son corps est à elle, connaît la règle des zones privées et sait qu’on peut toujours dire qu’on a été touchée en cachette.
    .staff-watch = Restez tout près, mais ne regardez pas son dessin. À part la règle, rien n’est juste ou faux. Son dessin ne prouve rien. On l’aide à se laver ? Convenez d’avance comment on demande et on explique.
    .staff-cue = Elle dit ou montre que quelqu’un l’a touchée en cachette ? Restez calme : « C’est bien que tu le dises. Je te crois. Ce n’est pas ta faute. » Pas de « pourquoi », pas d’enquête, pas de promesse de silence. Ne la laissez pas seule et suivez le protocole du service.

talk-look-touch-map =
    .title = Avec toi, qui peut faire quoi ?
    .mark-talk = Parler
    .mark-look = Regarder
    .mark-touch = Toucher
    .person-friend = Un ami ou une amie
    .person-bus = Une personne inconnue dans le bus
    .person-online = Quelqu’un que je connais juste en ligne
    .person-family = Quelqu’un de ta famille
    .person-counsellor = Une éducatrice ou un éducateur
    .person-doctor = Un médecin
    .rule = Tes zones privées sont à toi. Regarder ou toucher là, c’est seulement pour des soins. Et tu sais pourquoi. Jamais en photo ni devant une caméra. En cachette, ce n’est jamais bien. Tu peux toujours le dire, même longtemps après.
    .done = Tes limites, ton dessin. Demain, tu peux les tracer ailleurs. Un câlin d’hier n’est pas un oui pour aujourd’hui.

talk-look-touch-quiz =
    .title = Encore deux questions
    .ask-care = La docteure veut écouter le cœur de Jade, sous son T-shirt. Comment ça doit se passer ?
    .option-care-explain = Elle dit d’abord ce qu’elle fait, et pourquoi
    .feedback-care-explain = Oui. Pareil quand on t’aide à te laver ou à t’habiller. Tu ne comprends pas ? Redemande. Ou demande un dessin.
    .option-care-along = Quelqu’un peut venir avec elle
    .feedback-care-along = Oui. Tante Rosa, une éducatrice, un interprète. Et Jade peut toujours dire : « Attendez un peu. »
    .option-care-quiet = Personne ne peut le savoir
    .feedback-care-quiet = Mais non. Jade peut tout raconter, à qui elle veut. De bons soins ne se font pas en cachette.
    .ask-told = Quelqu’un dit : ce geste doit rester secret. On peut quand même en parler.
    .feedback-told-true = Exact. Même après une promesse, même bien plus tard. C’est la personne qui veut te faire taire qui est en faute. Pas toi.
    .feedback-told-false = Parfois, on le croit. Mais tu peux toujours le dire, même après une promesse. C’est la personne qui veut te faire taire qui est en faute. Pas toi.

talk-look-touch-settle =
    .title = On secoue les mains
    .intro = Après une longue conversation, je secoue mes mains. Tu fais comme moi ? Le ballon grandit : inspire. Il rétrécit : souffle. Quatre fois.
    .done = Voilà. Ton corps, ta chaise, ton moment. Bois quelque chose de chaud. Et va voir quelqu’un, si tu veux.
