# Mes atouts (Imani, module 2), avec des mots faciles

my-strengths =
    .brief = Bonjour toi. Je prends des photos des gens. D’abord, je les mets près de la fenêtre. Là, la lumière est douce. On voit mieux les gens. Aujourd’hui, on te regarde comme ça. Tu choisis ce que tu fais bien. Ce sont tes atouts. Après, tu écris à Marie.
    .facts = Un mauvais jour, tu penses surtout à ce qui a raté. Presque tout le monde a ça. Tes atouts sont encore là. Tu les vois moins bien.
    .remember = Tes atouts restent. Même un mauvais jour.
    .talk = Tu ne vois rien de bien en toi depuis longtemps ? Demande à un adulte : « Qu’est-ce que je fais bien ? » Une réponse, c’est assez.

my-strengths-cards =
    .title = Choisis trois atouts ou plus
    .piece-funny = Je fais rire les gens
    .piece-keeps-going = Je continue, même si c’est dur
    .piece-animals = Les animaux m’aiment bien
    .piece-hands-talk = Je parle avec mes mains
    .piece-asks-help = J’ose demander de l’aide
    .piece-comforts = Je console les gens
    .done = C’est toi. Tu sais faire tout ça. Demande aussi à quelqu’un : « Quelle autre carte me va ? » Mon petit frère a dit : « Tu retrouves tout ce que je perds. » C’est un atout aussi.

my-strengths-letter =
    .task = Marie dit : « Aujourd’hui, je ne vois rien de bien en moi. » Tu écris quoi à Marie ? Choisis des phrases ou écris toi-même. Une lettre courte, c’est bien. Tu ne gardes pas la lettre ? Alors elle disparaît.
    .starter-hello-grey-day = Une mauvaise journée, ça arrive. Tu n’es pas obligée de sourire.
    .starter-hello-told = C’est bien que tu le dises. Je t’écoute bien.
    .starter-hello-beside = Je viens m’asseoir près de toi. J’apporte des nouilles.
    .part-see = Ce qui est bien chez Marie
    .starter-see-stayed = Jade était triste. Tu es restée avec elle.
    .starter-see-laugh = Toute la classe rit avec tes blagues. Même monsieur Diallo.
    .starter-see-skates = Tu es tombée dix fois avec tes patins. Dix fois, tu t’es relevée.
    .starter-now-my-eyes = Moi, je te regarde. Je vois beaucoup de bonnes choses.
    .starter-now-ask-griet = Demande à Griet ce qu’elle aime bien chez toi.
    .starter-now-rest = Aujourd’hui, tu n’as rien à montrer. Tu peux te reposer.
    .done = J’ai lu ta lettre dans l’escalier. Je l’ai lue deux fois. La journée n’est pas encore belle. Mais je choisis une carte : je fais rire les gens. L’escalier a fait du bruit. On dirait qu’il riait aussi.
