# La pression du groupe (Noor, module 1), avec des mots faciles

group-pressure =
    .brief = Hé ! Tu as une minute pour Lina ? Et tu as déjà fait comme « tout le monde » ? Moi, oui. J’ai choisi une drôle de coiffure. J’ai même pris des photos. La classe de Lina dit aussi : « Tout le monde le fait. » Elle hésite. Tu as cette minute, s’il te plaît ?
    .talk = Un groupe te pousse ? Montre ou lis le message à un adulte. Choisis quelqu’un qui n’est pas dans le groupe.
    .facts = « Tout le monde », ce n’est presque jamais vrai. Souvent, d’autres hésitent aussi. Ils ne le disent pas.
    .closing = Quand on te met la pression, tu le sens où ?
    .remember = Un nœud dans le ventre est un signal. Tu peux l’écouter.

group-pressure-talk =
    .say-hey = Hé, tu as un moment ? J’ai un problème.
    .say-password = Le groupe veut le mot de passe de mon compte. Sinon, je ne peux plus rester.
    .say-not-silly = Donc ce que je sens n’est pas bizarre ? Le nœud devient plus petit.
    .answer-how-feel = Et toi, tu te sens comment ?
    .answer-just-do-it = Donne-le. Après, c’est fini.
    .answer-leave-them = Alors quitte ce groupe.
    .say-knot = C’est bizarre. J’ai un nœud dans le ventre. Mais je veux rester avec les autres.
    .answer-without-password = Tu as ta place dans le groupe. Même sans mot de passe.
    .say-they-read-all = Maintenant, ils lisent tous mes messages. Même ceux sur mon hamster. Je n’aime pas ça.
    .answer-change-it-together = On choisit un nouveau mot de passe. On le fait maintenant.
    .answer-tell-griet = On le dit à Griet ensemble ?
    .say-nobody-left = J’ai quitté le groupe. Maintenant, c’est très calme. Je mange toute seule.
    .answer-i-am-here = Je suis là pour toi. Peut-être que quelqu’un d’autre hésite aussi.
    .answer-tell-griet-too = Griet peut réfléchir avec toi. On y va à deux ?
    .say-new-password = J’ai un nouveau mot de passe ! Personne ne le connaît. Ouf.
    .say-griet-helped = D’abord, Griet a soupiré très fort. Puis elle a dit pardon. On a choisi un nouveau mot de passe ensemble.
    .say-one-okay = C’est envoyé. Une personne a écrit : « Ok, viens. » Les autres ne disent rien.
    .say-what-to-send = Bon. J’écris au groupe. Tu choisis avec moi ?
    .answer-kind = « Je veux bien participer. Mais je garde mon mot de passe. »
    .say-sent-it = C’est envoyé ! Mon cœur bat vite. Mais le nœud devient plus petit.
    .say-good-cat = Une personne a ri. Les autres ont redemandé. Je n’ai plus répondu. Merci, le chat.
    .say-elif-left-too = J’ai regardé autour de moi. Elif était seule aussi. Elle avait aussi quitté le groupe !
    .say-griet-listened = Griet m’a vraiment écoutée. Demain, on parle à monsieur Diallo. C’est mon prof.
    .say-not-alone = Je ne suis plus seule avec ça. Merci.

group-pressure-sort =
    .title = Ça pousse ou c’est chouette ?
    .box-push = Ça pousse
    .feedback-everyone = Ça pousse. Toi, tu es toi. Tu n’es pas tout le monde.
    .card-join-if-you-like = « On va jouer au foot. Tu veux venir ? »
    .feedback-join-if-you-like = C’est chouette. Tu peux dire oui. Tu peux aussi dire non.
    .card-or-you-are-out = « Fais-le. Sinon, tu pars du groupe. »
    .feedback-or-you-are-out = Ça pousse fort. Une vraie amie ne te met pas dehors.
    .card-your-pick = « Tu choisis le film ? L’autre fois, c’était moi. »
    .feedback-your-pick = C’est chouette. On choisit chacune à son tour. C’est juste.
    .card-hurry = « Vite ! Après, c’est trop tard ! »
    .feedback-hurry = Ça pousse. Une bonne amie te laisse réfléchir.
    .card-no-is-fine = « Pas envie ? C’est bien aussi. À tantôt ! »
    .done = Voilà la différence. Quand c’est chouette, tu peux choisir.

group-pressure-ground =
    .title = Fais comme un chat
    .intro = Inspire : étire tes bras, comme un chat. Souffle : laisse tout retomber. Fais-le deux fois.
    .done = Miaou. Pardon, c’était moi.
