# Écouter, un superpouvoir (Lotte, module 0) : écouter avec les yeux, et personne hors de la conversation

listening =
    .title = L’attention, un superpouvoir
    .brief = Yo. À table, chez nous, tout le monde parle en même temps. Si on entend mal, on rate tout. Aujourd’hui, Marie montre quelque chose. Elle entend peu et elle regarde bien. Toi, tu regardes, et tu choisis quand tu interviens.
    .facts = Quelqu’un fait attention à moitié ? Alors l’autre raconte moins bien son histoire. On l’a étudié. Et si on parle à tour de rôle, tout le monde peut suivre.
    .closing = Comment vois-tu que quelqu’un fait vraiment attention à toi ?
    .remember = Regarder et poser une question. C’est déjà beaucoup.
    .staff-watch = Jade et Lina ne sont pas des harceleuses. Ne demandez pas qui s’est déjà moqué d’elle. Toutes les manières ne marchent pas aussi bien, c’est voulu. Une fille sourde dans le groupe ? Mettez les chaises en cercle, une seule personne parle à la fois, et pas de lumière derrière vous. Source : Bavelas, Coates et Johnson (2000).
    .talk = La première personne ne fait pas attention ? Va en voir une deuxième. Sous Aide, tu vois aussi avec qui tu peux chatter.

listening-scene =
    .thought-phone = Elle me voit encore ? Je ne peux pas montrer et chercher son visage en même temps.
    .thought-cactus = Elles rient. Je vois des lèvres, mais pas de mots.
    .thought-never-mind = J’aimerais qu’on me montre pourquoi elles rient.
    .way-ask-on = Je tape sur la table et je montre : « Marie, il y a quoi d’autre ? »
    .way-wait = Je lève la main : « Attendez. Marie montre quelque chose. »
    .follows-beside = Marie pose son dessin sur la table et te montre chaque détail. Jade et Lina restent sur leur GSM. Dommage, mais Marie rayonne.

listening-poses =
    .title = Tu montres ton attention comment ?
    .ask-sit = Marie raconte, avec ses mains et un peu avec sa voix. Qu’est-ce qui l’aide ? Il y a plus d’une bonne réponse.
    .option-sit-toward = Je me tourne vers elle, le visage dans la lumière.
    .feedback-sit-toward = Tu vois ses mains, et elle te voit.
    .option-sit-headphones = Je m’étale et je regarde mon GSM.
    .feedback-sit-headphones = On est bien dans ce divan. Mais Marie ne voit pas tes yeux et raconte la moitié. Pose ton GSM et regarde-la.
    .option-sit-scribble = Je dessine ce qu’elle raconte.
    .feedback-sit-scribble = Marie voit tout de suite si tu comprends. Lève quand même les yeux.
    .ask-pause = Marie s’arrête un moment. Tu fais quoi ?
    .feedback-pause-wait = Une pause, ce n’est pas grave. Ses mains et ses yeux se reposent.
