# Mes atouts (Imani, module 2)

my-strengths =
    .title = Mes atouts
    .brief = Coucou, c’est Imani. Les atouts sont parfois timides, comme moi avant, devant l’appareil photo. Aujourd’hui, tu mets les tiens en lumière. Ensuite, tu écris à Marie.
    .facts = Tout le monde a des atouts. Les jours gris, on les voit juste moins bien. Les petits comptent aussi.
    .closing = Qui voit tes atouts, même quand toi, tu ne les vois pas ?
    .remember = Tes atouts sont là. Même les jours où tu ne les vois pas.
    .talk = Tu ne vois rien de bien en toi depuis longtemps ? Parles-en à une personne de confiance. À deux, on voit mieux.
    .staff-aim = Elle nomme au moins trois de ses atouts et écrit à une amie ce que celle-ci fait de bien.
    .staff-watch = Ne comptez pas les cartes, ne les comparez pas. Parlez de ce que l’on fait, pas de l’apparence. Offrez-lui une carte vraie : « J’ai vu que tu… ». Ne lisez sa lettre que si elle le veut.
    .staff-cue = Elle dit qu’elle ne vaut rien, qu’elle se fait du mal ou qu’elle ne veut plus être là ? Remerciez-la et ne la laissez pas seule. Danger immédiat : 112. Sinon le 0800 32 123 et votre médecin. Suivez le protocole.

my-strengths-cards =
    .title = Mets tes atouts en lumière
    .piece-listens = J’écoute
    .piece-funny = Je fais rire
    .piece-keeps-going = Je tiens bon
    .piece-animals = Copine des animaux
    .piece-says-no = J’ose dire non
    .piece-solves = Je trouve des solutions
    .piece-honest = Je suis honnête
    .piece-draws = Je dessine
    .piece-dances = Je danse
    .piece-hands-talk = Mes mains parlent
    .piece-asks-help = Je demande de l’aide
    .piece-comforts = Je console
    .done = Voilà, c’est toi, avec la lumière allumée. Demande à quelqu’un : quelle carte ajouterais-tu pour moi ? Mon petit frère a dit : « Tu retrouves toujours mes chaussettes. » Un atout aussi.

my-strengths-letter =
    .title = Une lettre pour Marie
    .task = Marie dit : « Aujourd’hui, je ne vois rien de bien en moi. » Tu lui écris quoi ? Choisis des phrases ou prends tes mots à toi. Une lettre courte, c’est bien aussi.
    .part-hello = Commence doucement
    .starter-hello-grey-day = Un jour gris, ça arrive. Tu n’es pas obligée de sourire.
    .starter-hello-told = C’est bien que tu le dises. Je t’écoute.
    .starter-hello-beside = Je viens m’asseoir près de toi. Avec des nouilles, si tu veux.
    .part-see = Ce que tu vois en elle
    .starter-see-stayed = Quand Jade était triste, tu es restée avec elle.
    .starter-see-laugh = Tu fais rire toute la classe. Même monsieur Diallo.
    .starter-see-skates = Tu es tombée dix fois avec ces patins à roulettes. Dix fois, tu t’es relevée.
    .part-now = Quelque chose pour aujourd’hui
    .starter-now-my-eyes = Aujourd’hui, regarde avec mes yeux. Je vois plein de bonnes choses.
    .starter-now-ask-griet = Demande à Griet ce qu’elle voit en toi.
    .starter-now-rest = Aujourd’hui, tu n’as rien à prouver. Tu peux te reposer.
    .done = J’ai lu ta lettre dans l’escalier, avec une seule chaussette. La journée est encore un peu grise. Mais je pose une carte : je fais rire. Ma chaussette est d’accord.
