# Mes atouts (Imani, module 2)

my-strengths =
    .title = Mes atouts
    .brief = Bonjour toi. Quand je photographie quelqu’un, on commence près de la fenêtre. Dans cette lumière douce, on voit des choses qui étaient là depuis toujours. Aujourd’hui, on te regarde comme ça. Ensuite, tu écris à Marie.
    .facts = Les jours gris, la tête pense surtout à ce qui a raté. C’est comme ça chez presque tout le monde. Ce que tu sais faire n’est pas parti. Tu le vois moins, c’est tout.
    .closing = Quel atout as-tu utilisé cette semaine ?
    .remember = Un atout ne disparaît pas quand il fait noir.
    .after = Marie a dessiné la carte d’un pays qui s’appelle Gris. Une route en sort.
    .did = Un jour gris, tu as pensé à Marie.
    .talk = Tu ne vois rien de bien en toi depuis longtemps ? Demande à un seul adulte : « Qu’est-ce que tu m’as vue bien faire ? » Une réponse suffit.
    .staff-aim = Elle nomme au moins trois de ses atouts et écrit à une amie ce que celle-ci fait de bien.
    .staff-watch = Ne comptez pas les cartes, ne les comparez pas. Parlez de ce que l’on fait, pas de l’apparence. Offrez-lui une carte vraie : « J’ai vu que tu… ». Ne lisez sa lettre que si elle le veut. Source : l’humeur colore les souvenirs (Bower, 1981).
    .staff-cue = Elle dit qu’elle ne vaut rien, qu’elle se fait du mal ou qu’elle ne veut plus être là ? Remerciez-la et ne la laissez pas seule. Danger immédiat : 112. Sinon le 0800 32 123 et votre médecin. Suivez le protocole.

my-strengths-cards =
    .title = Choisis au moins trois atouts
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
    .done = Voilà, c’est toi, avec la lumière allumée. Demande à quelqu’un : quelle carte ajouterais-tu pour moi ? Mon petit frère a dit : « Tu retrouves tout ce que je perds. » Un atout aussi.

my-strengths-letter =
    .title = Une lettre pour Marie
    .task = Marie dit : « Aujourd’hui, je ne vois rien de bien en moi. » Tu lui écris quoi ? Choisis des phrases ou prends tes mots à toi. Une lettre courte, c’est bien aussi. Si tu ne la gardes pas, elle disparaît.
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
    .done = J’ai lu ta lettre dans l’escalier, deux fois. La journée est encore un peu grise. Mais je pose une carte : je fais rire. L’escalier a grincé, donc il riait aussi.
