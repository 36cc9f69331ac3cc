# Nos règles à nous (Lotte, module 0)

our-pact =
    .title = Nos règles à nous
    .brief = Salut, c’est Lotte. Sur notre frigo, il y a trente règles. Vingt parlent de la vaisselle. Aucune ne parle des moqueries. On peut faire mieux. Tu choisis avec moi ?
    .facts = Un groupe marche mieux quand tout le monde sait ce qu’on peut faire. Une règle ne marche pas ? On peut la changer, ensemble.
    .closing = Avec qui aimerais-tu faire un pacte comme ça ?
    .remember = Une règle n’est pas respectée ? Tu peux le dire. Ensemble, on cherche ce qui aide.
    .talk = Tu ne te sens pas en sécurité dans le groupe ? Dis-le à une personne de confiance.
    .staff-aim = Elle choisit avec les autres ce qui est permis dans le groupe, et entend, en toute franchise, ce qu’une éducatrice ne peut pas garder pour elle.
    .staff-watch = Affichez le pacte et respectez-le vous aussi. Ne promettez jamais que tout restera secret. Celle qui ne choisit rien fait partie du groupe comme les autres.
    .staff-cue = Elle dit qu’elle n’est pas en sécurité, ici ou ailleurs ? Remerciez-la, croyez-la et dites-lui d’abord qui vous allez prévenir. Suivez les accords de la maison.

our-pact-pact =
    .title = Quelles règles choisis-tu ?
    .rule-skip = On peut passer. Sans expliquer.
    .rule-laugh = On rit ensemble. On ne se moque pas.
    .rule-turns = Chacune son tour, en parlant ou en signant.
    .rule-phones-away = On range nos GSM un moment.
    .rule-phones-quiet = Les GSM peuvent rester, en silencieux. On ne filme pas.
    .rule-stays = Ce que tu racontes, je ne le répète pas.
    .rule-danger = Quelqu’un est en danger ? On va chercher un adulte.
    .rule-bad-day = Tu fais partie du groupe. Les jours nuls aussi.
    .own = Il manque une règle ? Ajoute la tienne, sans noms.
    .done = Notre pacte est prêt. Deux choses comptent toujours, même si tu ne les as pas choisies. On peut passer. Et si quelqu’un est en danger, une éducatrice doit aider. Tu le sais en premier, ou dès que possible.

our-pact-slip =
    .title = Oups, ça a dérapé
    .ask-giggle = Elif nous lisait son poème. Et je me suis mise à rire. Oui, moi. Qu’est-ce qui peut aider maintenant ?
    .option-giggle-sorry = Dire pardon
    .feedback-giggle-sorry = Oui. Court et sincère. Je l’ai dit, et Elif a continué. Il était super, son poème.
    .option-giggle-out = Mettre Lotte dehors pour toujours
    .feedback-giggle-out = Toujours, c’est long. Réparer, ça marche mieux. Et Elif peut dire que ça lui a fait mal.
    .option-giggle-point = Montrer calmement le pacte
    .feedback-giggle-point = Oui. Jade a juste montré la feuille. Je me suis tue tout de suite. Personne n’a dû crier.
    .ask-bus = Marie a raconté quelque chose au groupe. Maintenant, tout le bus le sait. Qu’est-ce qui peut aider ?
    .option-bus-griet = Aller voir Griet, l’éducatrice
    .feedback-bus-griet = Oui. Griet réfléchit avec Marie, et elles décident ensemble. Ce n’est pas rapporter.
    .option-bus-talk = En parler ensemble
    .feedback-bus-talk = Oui, si Marie veut bien. La personne qui a répété peut dire pardon. Et le bus peut reparler de foot.
    .option-bus-silent = Ne plus jamais rien raconter
    .feedback-bus-silent = Je comprends. Tu peux te taire un peu. Mais Marie n’a rien fait de mal. Ce n’est pas à elle de régler ça toute seule.
