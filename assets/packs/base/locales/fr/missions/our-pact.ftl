# Nos règles à nous (Lotte, module 0)

our-pact =
    .title = Nos règles à nous
    .brief = Yo. Sur notre frigo, il y a trente règles. Vingt parlent de la vaisselle, et aucune ne parle des moqueries. On peut faire mieux. Tu affiches lesquelles ?
    .facts = Les gens qui travaillent avec des groupes font souvent aussi une liste. « Je parle de moi » et « on peut penser autrement » sont sur une liste connue.
    .closing = Quelle règle est la plus importante pour toi ?
    .remember = Une règle a dérapé ? Elle n’est pas perdue. Ça se répare.
    .after = Les règles de vaisselle sont toujours là. Maintenant, ce pacte est au-dessus. Griet l’a lu deux fois.
    .did = Avec toi, on a parlé des gens, pas de la vaisselle.
    .talk = Tu ne te sens pas en sécurité dans le groupe ? Dis-le à une éducatrice quand les autres sont parties. À deux, on parle plus facilement.
    .staff-aim = Elle choisit avec les autres ce qui est permis dans le groupe, et entend, en toute franchise, ce qu’une éducatrice ne peut pas garder pour elle.
    .staff-watch = Affichez le pacte et respectez-le vous aussi. Ne promettez jamais que tout restera secret. Celle qui ne choisit rien fait partie du groupe comme les autres. Elle joue seule ? Alors c’est son pacte, pour plus tard en groupe. Source : règles de groupe pour professionnels (stopproxenetes-ados.be, d’après Sensoa).
    .staff-cue = Elle dit qu’elle n’est pas en sécurité, ici ou ailleurs ? Remerciez-la, croyez-la et dites-lui d’abord qui vous allez prévenir. Suivez les règles de votre service.

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
    .rule-i = Je parle de moi, pas d’une autre.
    .rule-opinion = On peut penser autrement.
    .own = Il manque une règle ? Ajoute la tienne, sans noms.
    .done = Voilà le pacte. Deux choses comptent toujours, même si tu ne les as pas choisies. On peut passer. Et si quelqu’un est en danger, une éducatrice doit aider.

our-pact-slip =
    .title = Oups, ça a dérapé
    .ask-giggle = Jade lisait son poème et a oublié la dernière phrase. Et je me suis mise à rire. Oui, moi. Qu’est-ce qui peut aider ? Plusieurs réponses sont bonnes.
    .option-giggle-sorry = Dire pardon
    .feedback-giggle-sorry = Court et sincère. Je l’ai dit, et Jade a continué. Il était super, son poème.
    .option-giggle-joke = En faire encore une blague
    .feedback-giggle-joke = J’ai d’abord essayé ça. Jade n’a pas ri. Ça a fait mal deux fois.
    .option-giggle-point = Montrer calmement le pacte
    .feedback-giggle-point = Elif a juste montré la feuille. Je me suis tue tout de suite. Personne n’a dû crier.
    .option-giggle-nothing = Faire comme si de rien n’était
    .feedback-giggle-nothing = Alors c’est silencieux, mais pas fini. Jade a regardé ses chaussures toute la soirée.
    .ask-bus = Lina a raconté quelque chose au groupe. Maintenant, tout le bus le sait. Qu’est-ce qui peut aider ?
    .option-bus-griet = Aller voir Griet, l’éducatrice
    .feedback-bus-griet = Griet réfléchit avec Lina, et elles décident ensemble. Ce n’est pas rapporter.
    .option-bus-talk = En parler ensemble
    .feedback-bus-talk = Seulement si Lina veut bien. Le premier soir, elle ne voulait pas. Une semaine plus tard, oui.
    .option-bus-find-out = Chercher qui l’a répété
    .feedback-bus-find-out = Alors la chasse commence, et son histoire circule encore une fois. D’abord, on s’occupe de Lina.
