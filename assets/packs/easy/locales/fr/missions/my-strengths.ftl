# Mes atouts (Imani, module 2), avec des mots faciles

my-strengths =
    .brief = Bonjour toi. Je suis Imani. Je prends des photos des gens. Tu fais bien beaucoup de choses. Ce sont tes atouts. Parfois, tu ne les vois pas. Aujourd’hui, tu en choisis quelques-uns. Après, tu écris à Marie.
    .facts = Un mauvais jour, tu penses surtout à ce qui a raté. Presque tout le monde a ça. Tes atouts sont encore là. Tu les vois moins bien.
    .closing = Quel atout as-tu utilisé cette semaine ?
    .remember = Tes atouts restent. Même un mauvais jour.
    .talk = Tu ne vois rien de bien en toi depuis longtemps ? Demande à un adulte : « Qu’est-ce que je fais bien ? » Une réponse, c’est assez.

my-strengths-cards =
    .title = Choisis tes atouts
    .piece-funny = Je fais rire les gens
    .piece-keeps-going = Je continue, même si c’est dur
    .piece-animals = Les animaux m’aiment bien
    .piece-hands-talk = Je parle avec mes mains
    .piece-asks-help = J’ose demander de l’aide
    .piece-comforts = Je console les gens
    .done = C’est toi. Tu sais faire tout ça. Mon petit frère a dit de moi : « Tu retrouves tout ce que je perds. » C’est un atout aussi.

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
    .done = J’ai lu ta lettre dans l’escalier. La journée n’est pas encore belle. Mais j’ai choisi une carte : je fais rire. C’est déjà ça.
