# La carte de Marie (Lotte, rappel du module 0, jour 3)

again-safe-group =
    .title = La carte de Marie
    .brief = Yo. Marie a dessiné une carte de notre groupe. Ma chambre s’y appelle Ronfleville. Trois chemins ne vont encore nulle part. Tu les termines ?
    .facts = « Passer », « pause » et « pas aujourd’hui » marchent dans chaque message, même ici.
    .closing = Quel endroit de ta carte est calme ?
    .remember = On peut descendre partout. Et frapper à une porte aussi.
    .talk = Regarde tantôt quel adulte est là ce soir. Comme ça, tu sais où il y a de la lumière.
    .did = Marie peut colorier ses chemins, grâce à toi.
    .staff-aim = Elle retrouve trois chemins : s’arrêter, expirer lentement, et l’adulte présent ce soir.
    .staff-watch = Un chemin qui arrive d’abord ailleurs n’est pas une faute. Affichez plutôt qui travaille ce soir, au lieu de l’interroger.
    .staff-cue = Elle a choisi la boule de bowling, le ballon de rugby ou la bille noire ? Passez la voir, les mains occupées, et restez si elle commence.

again-safe-group-ball =
    .title = Tu es quelle balle aujourd’hui ?
    .mood-volleyball = Ballon de volley : contente
    .reply-volleyball = Garde-le encore un peu en l’air.
    .mood-football = Ballon de foot : calme
    .reply-football = Il roule tout seul. C’est bien.
    .mood-ping-pong = Balle de ping-pong : agitée
    .reply-ping-pong = Je suis comme ça avant chaque match. Souffler lentement, ça m’aide.
    .mood-bowling = Boule de bowling : triste
    .reply-bowling = Elle est lourde pour une main. Quelqu’un peut t’aider à la porter.
    .mood-rugby = Ballon de rugby : fâchée
    .reply-rugby = Il part dans tous les sens. Fais un tour, puis cherche quelqu’un qui écoute.
    .mood-black = Bille noire : j’ai peur
    .reply-black = C’est bien de la choisir. Assieds-toi près d’une personne calme.

again-safe-group-map =
    .title = Ce chemin mène où ?
    .ask-no-talk = Je ne veux pas parler de ça
    .feedback-no-talk = Tu descends. Pas besoin d’expliquer.
    .ask-full = J’ai la tête trop pleine
    .feedback-full = Souffle trois fois, longtemps. Je suis plus douée pour crier, mais ça, ça aide plus.
    .ask-heavy = Quelque chose est trop lourd
    .feedback-heavy = Frappe à la porte. Chez nous, quelqu’un y est réveillé.
    .answer-lit-room = La pièce où il y a de la lumière
    .answer-stop = L’arrêt « Passer »
    .answer-lake = Le lac « Souffle lentement »
    .almost = Ce chemin s’arrête là. Tu peux faire demi-tour.
    .done = Ce soir, Marie colorie les trois chemins.
