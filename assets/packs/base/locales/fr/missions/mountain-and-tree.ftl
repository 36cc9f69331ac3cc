# La montagne et l’arbre (Fien, module 3)

mountain-and-tree =
    .title = La montagne et l’arbre
    .brief = J’ai dessiné une montagne et un arbre. Je n’arrivais pas à choisir. La montagne ne bouge pas dans le vent. L’arbre se balance, et pourtant il ne tombe pas. Tu peux essayer les deux.
    .facts = Être forte, ce n’est pas toujours rester immobile. Parfois, tu tiens comme une montagne. Parfois, ça souffle fort et tu vacilles. Il te reste tes racines.
    .closing = Aujourd’hui, tu es plutôt montagne ou plutôt arbre ?
    .remember = La montagne reste là. L’arbre se balance, et ses racines tiennent. Toi, tu peux faire les deux.
    .talk = Ça souffle fort chez toi ? Tu n’es pas obligée de tenir seule. Cherche une personne de confiance.
    .after = J’ai retrouvé mon crayon. Il était sous l’arbre que j’ai dessiné.
    .did = Tu as bougé comme un arbre et bâti une montagne.
    .staff-aim = Elle essaie une posture où elle se sent forte et choisit ce qui l’aide à défendre sa limite.
    .staff-watch = Tout se fait debout, assise, couchée ou en fauteuil roulant, les yeux ouverts. Personne ne la touche pour corriger sa posture, et personne ne pousse pour voir si elle tient. Elle montre sa montagne seulement si elle le veut.
    .staff-cue = Elle s’agite ou semble absente quand elle s’occupe de son corps ? Arrêtez ensemble, laissez-la regarder autour d’elle et tenir quelque chose. Ne creusez pas. Elle raconte quelque chose plus tard ? Remerciez-la et suivez le protocole du service.

mountain-and-tree-stand =
    .title = D’abord la montagne, puis l’arbre
    .intro = Mets-toi debout ou assise, comme tu préfères. Fais tout en grand ou en petit. C’est assez ? Tu peux t’arrêter là.
    .sense-ground = Montagne : trouve 2 endroits où quelque chose te porte. Tes pieds, ou ta chaise.
    .sense-top = Montagne : étire ton dos 1 fois. Là-haut, c’est ton sommet.
    .sense-sway = Arbre : balance-toi 3 fois, tout doucement.
    .sense-branches = Arbre : tends 5 branches. Les doigts sont aussi des branches.
    .sense-wind = Vent : inspire 1 fois à fond et souffle longtemps.
    .done = Tu t’es balancée et tu as tenu. Mon crayon, non. Il roule encore de la table.

mountain-and-tree-mine =
    .title = Qu’y a-t-il sur ta montagne ?
    .piece-may-say-no = Je peux dire non
    .piece-counts = Ma limite compte
    .piece-take-time = Je prends mon temps
    .piece-warm = Quelque chose qui me tient chaud
    .piece-shelter = Un abri
    .piece-prickles = Des piquants, au cas où
    .piece-still-growing = Je grandis encore
    .piece-look-well = Je regarde bien
    .piece-alarm = J’écoute mon alarme
    .piece-mend = Je peux réparer
    .piece-leave = Je peux partir
    .piece-ask-help = Je demande de l’aide
    .done = Voilà ta montagne. Demain, tu peux ajouter ou enlever quelque chose. Sur la mienne, il y a maintenant une friterie. Pour la vue, bien sûr.
