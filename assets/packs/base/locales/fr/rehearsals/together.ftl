# La répétition pour « Fortes ensemble ». Toutes les filles sont inventées.

rehearsal-together = Répéter « Fortes ensemble »
    .intro = Six filles, vous et Griet, en début de soirée. Rien de grave n’arrive à l’image. Choisissez ce que vous feriez. Pas de points, et on peut toujours réessayer.
    .done = Voilà le module le plus lourd, en petit. Quelle phrase voulez-vous vraiment pouvoir dire ? Dites-la une fois tout haut, à un ou une collègue.

rehearsal-together-the-word = Le mot
    .scene = Vous dites pour la première fois « proxénète d’ados ». Jade pouffe. Lina répète le mot avec une drôle de voix.
    .choice-laugh-first = « C’est un drôle de mot. Riez un bon coup. »
    .follows-laugh-first = Elles rient. Puis Lina demande, avec sa vraie voix : « Mais c’est quoi ? »
    .choice-definition = Vous expliquez tout de suite.
    .follows-definition = Jade rit encore par-dessus. Après l’averse, vous le redites. Cette fois, elle écoute.
    .choice-strict = « Il n’y a pas de quoi rire. »
    .follows-strict = Tout le monde se fige. « On peut rire », dites-vous ensuite. Elif ose à nouveau regarder.
    .tip = Rire, c’est parfois de la tension. Laissez-lui d’abord de l’air. Puis dites une phrase simple.

rehearsal-together-used-how = Utilisée, comment ?
    .scene = « Utilisée, comment ? » demande Amira. Toutes vous regardent.
    .choice-plain = « Quelqu’un veut que tu fasses des choses sexuelles avec d’autres, et en profite. C’est toujours interdit. »
    .follows-plain = Amira hoche lentement la tête. « Et alors, ce n’est pas sa faute ? » « Jamais. »
    .choice-later = « J’y reviens tantôt. »
    .follows-later = Amira hausse les épaules. À la carte suivante, vous dites quand même la phrase. Elle relève la tête.
    .choice-story = Vous racontez un fait divers.
    .follows-story = Yara pâlit. Peut-être que quelqu’un connaît l’histoire. « Pardon, pas d’histoires vraies », dites-vous. Vous respirez ensemble.
    .tip = Une phrase honnête, sans détails. Ajoutez aussitôt : ce n’est pas sa faute. Et demandez : qui peut aider ?

rehearsal-together-not-like-that = Il n’est pas comme ça
    .scene = Marie croise les bras. « Mon copain est gentil. Il n’est pas comme ça. » Personne n’avait parlé de lui.
    .choice-may-love = « Tu as le droit d’aimer quelqu’un. Ici, on parle de la fille du jeu. »
    .follows-may-love = Marie soupire. Ses bras se détendent un peu. Après le groupe, vous demandez : « Un thé ? »
    .choice-ask-him = « C’est qui ? Il a quel âge ? »
    .follows-ask-him = Marie ne dit plus rien. Le groupe regarde. « Tu n’as pas à le dire ici », rattrapez-vous.
    .choice-let-be = Vous hochez la tête et vous continuez.
    .follows-let-be = Marie écoute d’une oreille. À la pause, vous vous mettez à côté d’elle, sans question.
    .tip = Ne la contredisez pas et ne dites pas de mal de lui. Allez vers elle plus tard. Concertez-vous encore aujourd’hui avec la personne de référence.

rehearsal-together-screen = Un écran
    .scene = Dans le couloir, Elif vous met son GSM sous le nez. « Regarde toi-même ce qu’il envoie. »
    .choice-put-down = « Pose-le un instant. Raconte-moi avec des mots. Laisse tout en place. »
    .follows-put-down = Elif souffle. Elle raconte une chose. C’est assez pour appeler le 116 000.
    .choice-look = Vous prenez le GSM et vous regardez.
    .follows-look = Vous voyez ce que vous ne voulez pas et ne pouvez pas voir. Vous le posez. « Je n’aurais pas dû. Laisse tout en place. Je demande conseil. »
    .choice-delete = « Efface et bloque-le. »
    .follows-delete = Elif efface quelque chose. « C’était bien ? » « J’ai été trop vite. N’efface plus rien. On peut toujours le dire. »
    .tip = Ne pas regarder, ne pas copier, ne rien effacer. Ses mots suffisent. Le 116 000 et la police savent comment continuer.

rehearsal-together-bedtime = Après
    .scene = Les filles boivent un chocolat chaud. L’équipe de nuit arrive.
    .choice-hand-over = « On a joué à « Fortes ensemble ». Reste un peu plus longtemps dans le couloir ce soir. »
    .follows-hand-over = À dix heures, Lina est assise dans l’escalier. Il y a quelqu’un.
    .choice-nothing = Vous ne dites rien et vous rentrez.
    .follows-nothing = En route, vous appelez quand même. La nuit le sait maintenant.
    .choice-names = Vous racontez dans le couloir qui a dit quoi.
    .follows-names = Marie entend son nom à travers la porte. Demain, vous réparez : « C’était à toi. »
    .tip = La nuit sait que vous avez joué, pas qui a dit quoi. Souvent, on se confie plus tard.
