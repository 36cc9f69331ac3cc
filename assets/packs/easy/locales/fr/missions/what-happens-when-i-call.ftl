# Et si j’appelle ? (Lotte, module 4), avec des mots faciles

what-happens-when-i-call =
    .brief = Un jour, j’avais un numéro sur mon GSM. Je l’ai regardé vingt minutes. Je n’osais pas appeler. On dit quoi ? Ça coûte combien ? Cherche ici. Tu n’es pas obligée d’appeler.
    .facts = En Belgique francophone, appelle le 103. En Flandre, c’est le 102. Child Focus, c’est le 116 000. C’est gratuit. Tu n’es pas obligée de dire ton nom. Parfois, c’est occupé. Ça ne vient pas de toi. Essaie encore, ou appelle le 116 000.
    .closing = Quel numéro veux-tu retenir ?
    .remember = Un petit souci est assez grand. Appeler est gratuit. Tu peux aussi raccrocher.
    .talk = Tu n’oses pas appeler seule ? Demande à une personne de confiance. Elle peut s’asseoir près de toi. Après l’appel, tu peux effacer le numéro dans ton GSM.

what-happens-when-i-call-myths =
    .title = C’est vrai ou pas ?
    .ask-name = « Tu appelles. D’abord, tu dois dire ton nom. » C’est vrai ?
    .feedback-name-true = Moi aussi, je le pensais. Mais au 103, au 102 et au 116 000, ton nom n’est pas nécessaire.
    .feedback-name-false = Exact. Au 103, au 102 et au 116 000, ton nom n’est pas nécessaire.
    .ask-cost = Tu appelles le 103, le 102 ou le 116 000. Ça coûte combien ?
    .option-cost-fortune = Tout l’argent de ta carte GSM
    .feedback-cost-chips = Heureusement non. Achète tes frites. Ces trois numéros sont gratuits.
    .option-cost-nothing = Rien
    .feedback-cost-nothing = Exact, rien. Ces trois numéros sont gratuits.
    .ask-hang-up = « Tu appelles et tu veux arrêter. Alors tu peux raccrocher. » C’est vrai ?
    .feedback-hang-up-true = Oui, toujours. Et tu peux rappeler plus tard.
    .feedback-hang-up-false = Mais si. Tu choisis quand tu arrêtes. Et tu peux rappeler plus tard.
    .ask-size = Pour appeler le 103 ou le 102, ton souci doit être grand comment ?
    .feedback-size-elephant = C’est bien. Mais petit, c’est bien aussi. Personne ne mesure.
    .feedback-size-dog = C’est bien. Plus grand ou plus petit aussi. Chaque souci compte.
    .feedback-size-mouse = C’est bien aussi ! Un petit souci peut t’empêcher de dormir. Chaque souci compte.

what-happens-when-i-call-whom =
    .title = Je demande à qui ?
    .card-glove = Zita ne trouve plus son gant. Elle a bientôt un match.
    .feedback-glove = Le 103 écoute aussi les petites choses. Quelqu’un de proche cherche plus vite. Regarde aussi sous le divan.
    .card-awake = Yara ne dort pas à cause d’une dispute.
    .feedback-awake = Quelqu’un de proche, c’est bien. Une ligne d’écoute aussi. Yara choisit où elle parle facilement.
    .card-online = Jade reçoit des messages. Elle ne connaît pas ce compte.
    .feedback-online = Ne réponds pas. Parles-en. Child Focus aide aussi pour les problèmes en ligne. Quelqu’un de proche peut regarder avec elle.
    .feedback-fire = D’abord, sors du bâtiment. Puis appelle le 112. C’est possible jour et nuit.
    .card-leaving = Marie veut peut-être partir en fugue.
    .feedback-leaving = C’est trois fois oui. Un proche, une ligne d’écoute ou Child Focus. Elle peut d’abord parler. Après, elle choisit.
    .card-threat = Elif est dans la rue. Quelqu’un la menace. Maintenant.
    .feedback-threat = Il y a danger maintenant. Appelle tout de suite le 101, la police. Appelle aussi un adulte.

what-happens-when-i-call-ground =
    .title = Pose ton GSM
    .intro = Pose ton GSM. Inspire : ouvre grand les mains. Souffle : laisse pendre tes mains. Fais-le deux fois.
    .done = Le GSM est posé. Personne n’appelle maintenant. C’est bien.
