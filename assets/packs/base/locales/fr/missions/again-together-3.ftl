# Onze chiens (Sam, rappel du module 5, jour 30)

again-together-3 =
    .title = Onze chiens
    .brief = Salut. Amira court à nouveau, chaque dimanche. Son petit frère suit à vélo et compte les chiens. Elle veut te raconter sa course d’aujourd’hui.
    .facts = Après quelque chose de dur, on sursaute parfois longtemps. Ça ne dit rien de mal sur toi.
    .closing = Qu’est-ce qui t’aide quand tu sursautes ?
    .remember = « J’ai sursauté. » Une phrase peut suffire.
    .talk = Tu sursautes souvent ou tu dors mal ? Dis-le à ton éducatrice. Ensemble, vous trouverez qui peut aider.
    .did = Amira a couru, sursauté, et te l’a raconté.
    .staff-aim = Elle voit que la vie continue après quelque chose de lourd, que les sursauts peuvent rester, et qu’une phrase à quelqu’un de proche aide.
    .staff-watch = Ne promettez pas que ça passe. Asseyez-vous calmement près d’une fille qui sursaute, et parlez de choses ordinaires. Si ça dure : demandez conseil à votre médecin ou à un service de santé mentale.
    .staff-cue = Elle dit que son propre GSM la fait sursauter ? Demandez seulement si elle est en sécurité. Remerciez-la, croyez-la, dites-lui d’abord à qui vous parlez, ou dès que possible. Conseil : 116 000.

again-together-3-bike =
    .title = Comment roule ton vélo aujourd’hui ?
    .mood-downhill = En descente : contente
    .reply-downhill = Laisse rouler.
    .mood-flat = Sur le plat : calme
    .reply-flat = Bon rythme. Regarde un peu sur le côté.
    .mood-uphill = En montée : fatiguée
    .reply-uphill = Tu peux descendre. À pied, on y arrive aussi.
    .mood-headwind = Vent de face : fâchée
    .reply-headwind = Derrière quelqu’un, on pédale moins fort. Dis à quelqu’un : « Ça souffle fort ici. »
    .mood-puncture = Pneu plat : triste
    .reply-puncture = On marche un peu. Quelqu’un peut marcher à côté.
    .mood-no-light = Sans lumière : j’ai peur
    .reply-no-light = Merci de le dire. Reste où il y a de la lumière, et appelle quelqu’un.

again-together-3-talk =
    .title = Amira au bord de l’eau
    .say-eleven-dogs = Trois kilomètres ! Mon petit frère a compté onze chiens.
    .say-it-buzzed = Puis mon GSM a vibré. J’ai sursauté, comme avant.
    .answer-what-helped = Qu’est-ce qui t’a aidée ?
    .answer-keep-running = Parfois, continuer à courir, ça aide.
    .say-not-my-belly = J’ai essayé. Mes jambes voulaient bien, mon ventre non.
    .answer-stop-a-bit = Alors, s’arrêter, c’est bien aussi.
    .answer-anybody-there = Il y avait quelqu’un avec toi ?
    .say-sat-down = Je me suis assise sur un banc, à côté de ma maman d’accueil.
    .say-she-was-there = Ma maman d’accueil était sur un banc. Elle s’est poussée.
    .say-one-line = J’ai dit : « J’ai sursauté. » C’est tout. Elle a versé du thé, et le chien numéro douze est passé.
    .say-library = Le message venait de la bibliothèque. Mon livre est en retard.

again-together-3-ground =
    .title = En roue libre
    .intro = Tu montes un pont à vélo : inspire. Tu descends en roue libre : souffle. Deux fois.
    .done = Les pieds par terre. Tu y es.
