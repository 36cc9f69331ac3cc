# Une répétition : une photo circule. Toutes les filles sont inventées.

rehearsal-photo = Une photo circule
    .intro = Six filles, vous et Griet, juste après le repas. Vous ne verrez pas la photo, et c’est bien ainsi. Choisissez ce que vous feriez. Pas de points.
    .done = Voilà. Savez-vous qui resterait près d’elle ce soir ? Mettez-vous d’accord avec votre collègue.

rehearsal-photo-phones = Des GSM sous la table
    .scene = On chuchote sous la table. Lina vient vous voir. « Il y a une photo qui circule. D’Elif. »
    .choice-phones-down = « Tous les GSM sur la table, écran vers le bas. Personne ne regarde, personne n’envoie. »
    .follows-phones-down = Cinq GSM sont sur la table. « Celle qui le dit fait bien », ajoutez-vous. Lina souffle.
    .choice-who-sent = « Qui a envoyé ça ? »
    .follows-who-sent = Personne ne parle. Elles se regardent. « Je n’ai pas besoin de le savoir maintenant », dites-vous. « Posez les GSM. »
    .choice-show-me = « Montre. »
    .follows-show-me = Jade tend son GSM. Vous détournez les yeux avant de voir. « Non, j’ai mal demandé. Pose-le, écran vers le bas. »
    .tip = Ne regardez pas, même pour savoir si c’est vrai. Les GSM posés, c’est assez. Celle qui le dit n’a rien fait de mal.

rehearsal-photo-beside-her = Elif
    .scene = Elif tire sa capuche sur sa tête. « Tout le monde l’a vue. » Sa voix est toute petite.
    .choice-with-two = « Griet reste avec toi, je reste avec le groupe. Ce n’est pas ta faute. »
    .follows-with-two = Elif va s’asseoir dans le canapé avec Griet. « Je dois dire qui c’était ? » « Pas maintenant », dit Griet.
    .choice-later = « On en parle tantôt. »
    .follows-later = Elle hoche la tête, la capuche toujours mise. Griet approche sa chaise. Ça aide déjà.
    .choice-what-is-on-it = « Il y a quoi sur cette photo ? »
    .follows-what-is-on-it = Elif fait non de la tête. Le groupe regarde. « Tu n’as pas à le dire », rattrapez-vous. Griet s’assied près d’elle.
    .tip = Une personne près d’elle, une avec le groupe. Ne demandez pas ce qu’on y voit. Ce n’est jamais sa faute, même si elle a envoyé la photo elle-même.

rehearsal-photo-her-own-fault = « C’est elle qui l’a faite »
    .scene = « Cette photo, elle l’a faite elle-même », dit Jade. Yara vous regarde.
    .choice-whose-fault = « C’est la faute de qui fait circuler. Toujours. »
    .follows-whose-fault = « Même si elle l’a envoyée ? » demande Yara. « Même alors. » Jade réfléchit. « Moi non plus, je ne voudrais pas », dit-elle.
    .choice-breathe = « D’abord, on respire. »
    .follows-breathe = Les épaules descendent. Ensuite, vous le dites quand même : « Faire circuler, c’est une faute. » Yara hoche la tête.
    .choice-strict = « Jade, ça suffit. »
    .follows-strict = Jade hausse les épaules. Vous le dites autrement : « Faire circuler, c’est une faute. C’est de ça qu’on parle. » Là, elle relève la tête.
    .tip = Une phrase sur la faute, et dites-la à toutes. Parlez plus tard à Jade, à part, sans reproche.

rehearsal-photo-wipe-it = Tout effacer
    .scene = Elif tient son GSM. « J’efface tout et je bloque tout le monde. »
    .choice-leave-it = « Laisse tout en place encore un peu. On appelle ensemble le 116 000. Bloquer, c’est pour après. »
    .follows-leave-it = Vous appelez ensemble. Elif écoute. Elle n’a à montrer la photo à personne.
    .choice-delete = « Vas-y, efface. »
    .follows-delete = Elle efface une conversation. « C’était bien ? » « J’ai été trop vite. N’efface plus rien. On peut toujours appeler. »
    .choice-evidence = « Attends, je la prends en photo. Comme preuve. »
    .follows-evidence = Vous avez déjà votre GSM en main. Vous le posez. « Non. Personne n’en a le droit, moi non plus. Laisse tout en place. » Elif hoche la tête.
    .tip = Laisser en place et le dire. Bloquer et signaler viennent après. Personne ne copie l’image, même comme preuve. Take It Down, c’est elle qui le fait, sur son propre appareil. Appelez aussi la police.
