# L’aimant tombé (Sam, rappel du module 5, jour 10)

again-together-2 =
    .title = L’aimant tombé
    .brief = Salut. Dans l’armoire d’Elif, il y avait un plan, avec un aimant en forme de frite. L’aimant est tombé, et quatre cartes sont mélangées. Tu commences où ?
    .facts = Le 116 000 réfléchit avec toi, jour et nuit. C’est gratuit.
    .closing = Quelle carte veux-tu retenir ?
    .remember = Stop. Laisse tout là. Parle. Ensuite, à deux, bloquer et signaler.
    .talk = Quelqu’un te presse ou te fait peur ? Commence par : « Je veux te dire quelque chose. »
    .did = Tu as ramassé les cartes d’Elif, une par une.
    .staff-aim = Elle retrouve les étapes : stop, laisse tout là, parle ; bloquer et signaler vient après, à deux.
    .staff-watch = Elle commence par parler ? C’est toujours bien. Restez dans les parages. Vérifiez vous-même si le numéro de votre personne de référence est encore juste.
    .staff-cue = Elle dit qu’elle a déjà bloqué ou effacé quelque chose ? Elle n’a rien fait de mal. Remerciez-la, croyez-la, appelez le 116 000 ensemble et suivez le protocole.

again-together-2-sea =
    .title = Comment est la mer chez toi ?
    .mood-sparkle = Soleil sur l’eau : contente
    .reply-sparkle = Regarde-la encore un peu.
    .mood-flat = Plate : calme
    .reply-flat = C’est bien. Un bateau n’a pas besoin de plus.
    .mood-mist = Brume : je ne sais pas
    .reply-mist = Moi aussi, parfois. Alors j’attends avant de partir.
    .mood-waves = Grosses vagues : fâchée
    .reply-waves = Ces vagues viennent de quelque part. Quelqu’un peut regarder avec toi.
    .mood-island = Une île : seule
    .reply-island = Lève la main. Il passe plus de bateaux que tu ne crois.
    .mood-deep = Eau sombre : j’ai peur
    .reply-deep = Merci de le montrer. Appelle quelqu’un maintenant, si tu peux.

again-together-2-plan =
    .title = Le plan commence où ?
    .card-leave = Tout laisser là
    .first-leave = Ça peut aider plus tard. Elif n’est pas obligée de relire.
    .card-tell = En parler
    .first-tell = C’est toujours un bon début. On n’est plus seule.
    .card-stop = Ne plus répondre
    .first-stop = Elif le fait aussi maintenant. Elle met son GSM dans un tiroir, et c’est plus calme.
    .card-block = Bloquer et signaler, une fois que c’est dit
    .first-block = Ça fait partie du plan. Elif l’a fait après en avoir parlé, avec Griet.
    .done = On peut toujours commencer par parler. Bloquer vient après.

again-together-2-ground =
    .title = Au-dessus de l’eau
    .intro = Un oiseau s’élève : inspire. Il plane vers le bas : souffle. Deux fois.
    .done = Il s’est posé. Remarque où tu es assise.
