# La pression du groupe (Noor, module 1) : Lina partage son GSM avec ses sœurs

group-pressure =
    .brief = Hé ! Tu as une minute pour Lina ? Et tu as déjà partagé un GSM ? Moi, oui, avec ma grand-mère. Il y a maintenant quarante photos de son pouce dedans. Lina partage son GSM avec ses sœurs. Et sa classe veut son mot de passe. « Tout le monde le fait », on lui dit. Lina hésite. Et cette minute, s’il te plaît ?
    .talk = Un groupe te met la pression ? Lis le message à une grande cousine, une tante ou ton éducatrice. Souvent, il pèse moins.

group-pressure-talk =
    .say-password = Ils veulent le mot de passe de mon compte. Sinon, je ne peux plus rester dans le groupe. Et mes sœurs utilisent ce GSM aussi.
    .say-they-read-all = Maintenant, ils lisent tous mes messages. Même ceux de ma sœur sur son interro. Je n’aime pas ça.
    .say-nobody-left = J’ai quitté le groupe. Maintenant, c’est si calme. Ma petite sœur demande où sont les blagues.
    .say-new-password = Nouveau mot de passe ! Mes sœurs n’ont même pas demandé. Ouf.
    .say-griet-listened = Griet m’a vraiment écoutée. Demain, on va voir ensemble monsieur Diallo. Ma tante peut venir, si je veux.

group-pressure-sort =
    .card-your-pick = « Tu choisis le film ? La dernière fois, c’était ma cousine. »
