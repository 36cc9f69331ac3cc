# Marie et la brosse (Fien, rappel du module 3, jour 30)

again-boundaries-3 =
    .title = Marie et la brosse
    .brief = Ma main se lève, car j’ai vu quelque chose. Marie est derrière toi avec une brosse. Tout le monde a déjà une tresse aujourd’hui. À toi, elle n’a encore rien demandé.
    .facts = Même tes cheveux, on n’y touche pas sans demander. Un coiffeur demande aussi.
    .closing = Qu’est-ce que tu veux qu’on te demande d’abord ?
    .remember = D’abord demander, ensuite tresser.
    .talk = On a trouvé ta limite exagérée ? Raconte à un adulte ce que tu as dit, et ce qui s’est passé après.
    .did = Ta réponse a compté : Marie a tressé le tapis.
    .staff-aim = Elle s’exerce à une phrase ou un geste face à une amie gentille qui oublie de demander, et voit que l’amitié reste.
    .staff-watch = Demandez d’abord vous aussi : pour une main sur l’épaule, pour sa chambre, pour ses cheveux. Dites « d’accord » à voix haute si elle dit non.
    .staff-cue = Le jeu la fait sursauter, ou elle dit que quelqu’un la touche sans demander ? Arrêtez, remerciez-la, croyez-la. Pas de « pourquoi ». Suivez le protocole.

again-boundaries-3-hands =
    .title = Que font tes mains aujourd’hui ?
    .mood-waving = Elles font coucou : contente
    .reply-waving = Je réponds, avec les deux.
    .mood-open = Elles sont ouvertes : calme
    .reply-open = Les mains ouvertes parlent le mieux.
    .mood-heavy = Elles sont lourdes : fatiguée
    .reply-heavy = Pose-les sur quelque chose de doux.
    .mood-fist = Un poing : fâchée
    .reply-fist = Ouvre-le lentement, doigt par doigt. Au dernier, dis ce qu’il y a.
    .mood-sleeves = Cachées dans mes manches : j’ai peur
    .reply-sleeves = Laisse-les s’y réchauffer. Va près de quelqu’un de calme.
    .mood-empty = Elles cherchent quelque chose : triste
    .reply-empty = Un coussin, c’est déjà ça. Une main, c’est encore mieux, si tu veux.

again-boundaries-3-brush =
    .title = Elle va commencer
    .situation = Marie a déjà la brosse en l’air. « Je te fais une tresse en épi ! »
    .part-words = Tu fais quoi ?
    .option-words-ask-me = « Tu me demandes d’abord ? »
    .reply-ask-me = Oups. Je peux ? Dis-le franchement.
    .option-words-not-today = « Pas aujourd’hui, s’il te plaît. »
    .reply-not-today = Dommage. J’avais déjà choisi un ruban. Mais d’accord.
    .option-words-hand = Je lève la main.
    .reply-hand = J’ai vu. La brosse redescend.
    .part-body = Et ton corps ?
    .option-body-look = Je la regarde
    .note-body-look = Elle l’entend aussi avec les yeux.
    .option-body-step = Je fais un pas de côté
    .note-body-step = Tes pieds le disent avec toi.
    .done = Tes cheveux, ta réponse. Après, Marie a tressé les franges du tapis.

again-boundaries-3-ground =
    .title = Un nœud de moins
    .intro = Monte les épaules et inspire. Laisse-les descendre comme un ruban qui se défait et souffle. Deux fois.
    .done = Le ruban est défait. Tu es bien là.
