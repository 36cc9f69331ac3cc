# Le cercle des distances (Zita en invitée, module 3)

how-near =
    .title = Le cercle des distances
    .brief = Bonjour. Devant mon but, il y a une ligne. Si quelqu’un la passe, je le vois tout de suite. Autour de toi aussi, il y a une ligne, mais invisible. Qui peut venir jusqu’où ?
    .facts = La bonne distance change d’une personne à l’autre, et d’un jour à l’autre. On peut aimer quelqu’un et ne pas vouloir de câlin. Tes zones privées sont toujours à l’intérieur de ta ligne.
    .closing = À quoi peut-on voir que tu veux plus de place ?
    .remember = Ton cercle bouge avec toi. C’est toi qui dis jusqu’où.
    .talk = Quelqu’un vient trop près, ou ça te met mal à l’aise ? Parles-en à une personne de confiance. Même si c’est quelqu’un que tu aimes bien.
    .after = J’ai mesuré la porte de notre salle de bain. Trois frères n’y passent pas ensemble.
    .did = Ta place, tu l’as faite large comme un but.
    .staff-aim = Elle remarque quelle distance lui convient, voit que ça change selon la personne et le jour, et choisit une façon de faire de la place.
    .staff-watch = De préférence en petit groupe ou à deux. Personne n’est obligée de montrer son cercle. Ne demandez pas pourquoi quelqu’un est loin, même si c’est vous. Un cercle intérieur vide est aussi une bonne réponse. En vrai : avec des chaises ou une corde, sans se toucher.
    .staff-cue = Elle dit que quelqu’un vient plus près qu’elle ne veut, ou qu’elle n’ose pas l’arrêter ? Remerciez-la et croyez-la. Pas d’autres questions devant le groupe. Parlez à part et suivez le protocole du service.

how-near-rings =
    .title = Qui peut venir jusqu’où ?
    .ring-near = Un câlin, ça va
    .ring-middle = À côté de moi, ça va
    .ring-far = Un signe de la main suffit
    .figure-friend = Amie ou ami
    .figure-sibling = Frère ou sœur
    .figure-aunt = La famille en visite
    .figure-counsellor = Éducatrice, éducateur
    .figure-new-girl = Une nouvelle dans le groupe
    .figure-teacher = Prof
    .figure-bus = Une personne inconnue dans le bus
    .figure-online = Quelqu’un que je connais seulement en ligne
    .figure-dog = Le chien des voisins
    .figure-other = Quelqu’un d’autre
    .trust = Imagine que quelqu’un vienne trop près. À qui oserais-tu le dire ? Choisis autant de personnes que tu veux. Tu peux aussi ne choisir personne.
    .nobody = Personne pour le moment ? Ça arrive, et ça ne vient pas de toi. Sous le bouton Aide, il y a des gens qui écoutent ça.
    .ask = Comment fais-tu de la place ? Choisis ce qui te va.
    .ask-bag = Mettre mon sac entre nous
    .reply-bag = Un sac, c’est une ligne que tout le monde voit. Dans le bus, ça marche très bien.
    .ask-say = « Tu me laisses un peu plus de place, s’il te plaît ? »
    .reply-say = Clair et gentil. Tu n’es pas obligée de donner une raison.
    .ask-move = Me lever et m’asseoir ailleurs
    .reply-move = Testé sur trois frères. Deux ont compris. Le troisième m’a suivie, alors j’ai ajouté une phrase.
    .done = Voilà tes lignes d’aujourd’hui. Demain, tu peux les déplacer, même pour ceux qui sont tout près. Un câlin n’est jamais obligatoire, même en famille. Et chez quelqu’un d’autre, la ligne est peut-être plus loin que chez toi. Alors, demande.

how-near-ground =
    .title = Large comme un but
    .intro = Inspire et ouvre les bras, larges comme un but. Souffle et pose les mains sur tes épaules. Deux fois.
    .done = Voilà, ta place est large comme ça. Mesurée par une gardienne.
