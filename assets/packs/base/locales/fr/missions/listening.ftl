# Écouter, un superpouvoir (Lotte, module 0)

listening =
    .title = Écouter, un superpouvoir
    .brief = Yo. Dans notre divan, tout le monde parle en même temps, et moi le plus fort. Aujourd’hui, Marie veut montrer quelque chose. Toi, tu regardes, et tu choisis quand tu interviens.
    .facts = Quelqu’un n’écoute qu’à moitié ? Alors l’autre raconte moins bien son histoire. On l’a étudié. Un signe de tête ou une question, ça change vraiment quelque chose.
    .closing = À quoi vois-tu que quelqu’un s’intéresse vraiment ?
    .remember = Un peu de silence et une question. C’est déjà beaucoup.
    .after = Marie dessine maintenant la cave aussi. C’est Jade qui l’a demandé.
    .did = Marie a pu te montrer son dessin.
    .talk = La première personne n’écoute pas ? Va en voir une deuxième. Sous Aide, il y a encore des gens qui écoutent.
    .staff-aim = Elle voit ce que l’écoute change pour quelqu’un, et choisit sa manière d’intervenir.
    .staff-watch = Jade et Lina ne sont pas des harceleuses. Le contact visuel n’est pas obligatoire : chacune écoute à sa façon. Ne demandez pas qui s’est déjà moqué d’elle. Toutes les manières ne marchent pas aussi bien, c’est voulu. Source : Bavelas, Coates et Johnson (2000).
    .staff-cue = Elle dit que personne ne l’écoute jamais ? Alors écoutez maintenant, et remerciez-la. Si elle n’est pas en sécurité, dites-lui d’abord qui vous allez prévenir.

listening-scene =
    .title = Marie montre son dessin
    .panel-drawing = Regardez, j’ai dessiné tout notre foyer. Même le frigo !
    .thought-drawing = Je suis fière. Et un peu nerveuse aussi.
    .panel-phone = Le GSM de Lina vibre. Elle regarde.
    .thought-phone = Elle me voit encore ? Je vais aller plus vite.
    .panel-cactus = Haha ! C’est Griet, ça ? Ou un cactus ?
    .thought-cactus = C’est juste une blague. Mais ça pique.
    .panel-never-mind = Laissez tomber. Il n’est pas fini.
    .thought-never-mind = J’aimerais qu’on me demande ce qu’il y a d’autre.
    .way-ask-on = Je demande : « Marie, il y a quoi d’autre dessus ? »
    .follows-ask-on = Marie montre chaque petit coin. Jade se découvre à côté du frigo, avec une cuillère.
    .way-wait = Je dis : « Attendez. C’est Marie qui parle. »
    .follows-wait = Lina pose son GSM. Jade lève les yeux au ciel. Mais Marie te regarde, et elle recommence.
    .way-beside = Tantôt, je m’assieds à côté de Marie.
    .follows-beside = Marie pose son dessin sur la table et te raconte tout. Jade et Lina restent sur leur GSM. Dommage, mais Marie rayonne.

listening-poses =
    .title = Et toi, tu écoutes comment ?
    .ask-sit = Marie raconte quelque chose. Qu’est-ce qui l’aide ? Il y a plus d’une bonne réponse.
    .option-sit-toward = Je me tourne vers elle.
    .feedback-sit-toward = Elle voit que tu es là. Pas besoin de la fixer tout le temps.
    .option-sit-headphones = Je m’étale, casque sur les oreilles.
    .feedback-sit-headphones = On est bien dans ce divan. Mais Marie voit un casque et raconte la moitié. Une oreille libre, ça aide déjà.
    .option-sit-scribble = Je gribouille et j’écoute.
    .feedback-sit-scribble = Certaines têtes écoutent mieux avec un crayon. Dis-le-lui, c’est tout.
    .ask-pause = Marie se tait un moment. Tu fais quoi ?
    .option-pause-my-day = Je raconte ma journée.
    .feedback-pause-my-day = Moi aussi, je fais souvent ça. Laisse-la d’abord finir. Après, c’est ton tour.
    .option-pause-wait = J’attends.
    .feedback-pause-wait = Un silence, ce n’est pas grave. Parfois, le meilleur vient juste après.
    .option-pause-and-then = Je demande : « Et après ? »
    .feedback-pause-and-then = Jade a posé la question aussi. Alors Marie a dessiné un cactus, rien que pour elle.
