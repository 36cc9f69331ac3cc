# La caméra est allumée (Fien, module 3)

camera-on =
    .title = La caméra est allumée
    .brief = Regarde, je dessine un écran. Lina appelle sa classe en vidéo, pour un travail sur les nuages. Elle, elle regarde les nuages. Moi, je regarde tout ce qu’il y a derrière elle. Être sourde, c’est parfois pratique : je vois plein de choses. Et toi, tu vois quoi ?
    .facts = Une caméra, c’est une fenêtre. Tu ne laisses pas entrer tout le monde dans ta chambre. Tu choisis aussi qui regarde par cette fenêtre. Tu peux toujours éteindre la caméra, sans dire pourquoi.
    .closing = Qu’est-ce qu’on peut voir derrière toi, et que préfères-tu cacher ?
    .remember = Ton image, ton bouton. Les zones privées restent privées, même devant une caméra.
    .talk = Quelqu’un te demande de montrer quelque chose de privé ? Stop. Laisse les messages là et parles-en. Même si tu as déjà montré quelque chose. Le 116 000 écoute jour et nuit.
    .after = Le travail de Lina est fini. Derrière elle pendait un drap plein de nuages.
    .did = Avec toi, Lina a vu ce que voit sa caméra.
    .staff-aim = Elle voit d’un autre œil ce qui passe à l’image et sait que les zones privées valent aussi sur une photo et en appel vidéo.
    .staff-watch = N’en faites pas une interdiction : l’appel vidéo, c’est aussi le lien avec la maison et avec des personnes qui signent. Convenez d’un endroit pour appeler et d’une façon de prévenir celle qui passe à l’image. Ne regardez pas son appareil. Un médecin veut voir quelque chose à distance ? Quelqu’un qu’elle choisit reste près d’elle, et personne n’enregistre.
    .staff-cue = Elle dit que quelqu’un lui a demandé quelque chose par caméra, ou l’a filmée ? Restez calme, remerciez-la, croyez-la. Ne regardez et ne copiez aucune image, n’effacez rien. Appelez le 116 000. Parlez à part et suivez le protocole du service.

camera-on-screen =
    .title = Qu’est-ce qu’on voit ?
    .from = L’écran de Lina
    .item-asks-first = Monsieur Diallo demande d’abord : « Qui préfère ne pas être à l’image ? »
    .feedback-asks-first = Tout le monde peut encore choisir. Même celle qui sort du lit.
    .item-door = Derrière Lina, la porte est ouverte. Amira passe en pyjama.
    .feedback-door = Amira n’a pas choisi cet écran. On peut fermer la porte. Ou y mettre un papier : « J’appelle. »
    .item-letter = Au mur, il y a une lettre avec l’adresse du foyer.
    .feedback-letter = Toute la classe voit où Lina habite. Elle préfère le dire elle-même. La lettre, ça se retourne.
    .item-cactus = Un cactus avec un chapeau de fête.
    .feedback-cactus = Un simple cactus. C’est son anniversaire, je crois.
    .item-blurred = Derrière Marie, tout est flou.
    .feedback-blurred = C’est tranquille. Marie ne montre que Marie.
    .item-red-light = Une petite lampe rouge brille. Quelqu’un enregistre et n’a rien demandé.
    .feedback-red-light = Quelque chose cloche. Regarder, c’est une chose. Garder, c’en est une autre. Ça se demande à part.
    .item-button = Le pouce de Lina est près de « caméra éteinte ».
    .feedback-button = Ce bouton est toujours bon. On peut parler et écouter sans image. Parler en signes, non. Alors moi, j’écris.
    .done = Une caméra voit plus que tu ne crois. Tourne-la, floute le fond, ou éteins-la. C’est toi qui choisis.

camera-on-window =
    .title = Par la fenêtre
    .ask-room = Les zones privées sont privées seulement si quelqu’un est dans la chambre. C’est vrai ?
    .feedback-room-true = On le croit, parce qu’on est seule. Pourtant, quelqu’un regarde par cette fenêtre. Tes zones privées restent à toi, même en photo ou en appel vidéo.
    .feedback-room-false = Ce n’est pas vrai, bien vu. Tes zones privées restent à toi, même en photo ou en appel vidéo.
    .ask-asked = En appel vidéo, quelqu’un demande à Lina de montrer quelque chose de privé. Qu’est-ce qui aide ?
    .option-asked-joke = En faire une blague
    .feedback-asked-joke = Beaucoup de gens font ça. Lina gagne un peu de temps, mais la question reste là. Elle peut simplement partir.
    .option-asked-shut = Fermer l’ordinateur
    .feedback-asked-shut = Oui. Même au milieu d’une phrase. Ici, pas besoin d’être polie.
    .option-asked-tell = Le dire à une personne de confiance
    .feedback-asked-tell = Oui, et elle peut même commencer par là. C’est la personne qui demande qui est en faute. Pas Lina, même si elle a déjà montré quelque chose.
    .ask-funny-face = Pendant l’appel, Jade fait une grimace. Yara veut la prendre en photo.
    .option-funny-face-was-there = Elle peut. Jade était bien à l’image.
    .feedback-funny-face-was-there = Être à l’image, ça passe. Une photo, ça reste. Ce n’est pas pareil.
    .option-funny-face-just-me = Elle peut, si elle ne la montre à personne.
    .feedback-funny-face-just-me = C’est déjà plus prudent. Mais c’est le visage de Jade. Demander, ça prend trois secondes.
    .option-funny-face-ask = Elle demande d’abord à Jade.
    .feedback-funny-face-ask = Exact. Jade a dit oui, mais avec une grimace encore plus folle.

camera-on-ground =
    .title = On ferme l’objectif
    .intro = Inspire et regarde le point le plus loin que tu vois. Souffle et regarde tes mains, ou ferme les yeux. Deux fois.
    .done = Voilà. Ton objectif à toi est de nouveau tout propre.
