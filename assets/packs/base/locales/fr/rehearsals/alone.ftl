# Une répétition pour qui est seul en service. Toutes les filles sont inventées.

rehearsal-alone = Seule ou seul en service
    .intro = Griet est malade. Ce soir, c’est vous et six filles. Choisissez ce que vous feriez. Pas de points.
    .done = Voilà une soirée sans collègue. Qui est de garde chez vous, et où se trouve ce numéro ? Cherchez-le maintenant.

rehearsal-alone-what-tonight = On fait quoi ?
    .scene = Il est sept heures. « On fait « Fortes ensemble » aujourd’hui ? » demande Jade. Six visages vous regardent.
    .choice-quiet = « Ce soir, quelque chose de calme. « Fortes ensemble », on le fait à deux adultes. »
    .follows-quiet = « Nul », dit Jade. Cinq minutes plus tard, elle pose une carte sur une chose qu’elle sait bien faire.
    .choice-nothing = « Ce soir, pas de jeu. »
    .follows-nothing = Quelqu’un soupire. Après le repas, vous jouez quand même une courte mission sur les amies. Ça marche.
    .choice-open-it = Vous ouvrez quand même « Fortes ensemble ».
    .follows-open-it = Après une page, vous le sentez : pas sans collègue. « On s’arrête ici. La prochaine fois, à deux », dites-vous. Elles choisissent autre chose.
    .tip = Seule ou seul ? Prenez un plan des trois premiers modules. Appelez la garde à l’avance : elle sait alors que vous êtes sans collègue.

rehearsal-alone-can-i-say = Je peux dire quelque chose ?
    .scene = Marie vient à côté de vous. « Je peux te dire quelque chose ? » Les cinq autres se lancent des coussins.
    .choice-table = « Oui. Je mets quelque chose de calme. Puis on s’assied à cette table. »
    .follows-table = Les cinq regardent un film sur les loutres. Vous êtes à table avec Marie, et vous voyez tout le monde.
    .choice-when-asleep = « Tantôt, quand elles dorment. »
    .follows-when-asleep = Marie hoche la tête et s’en va. Vous la rappelez. « Non, attends. Maintenant, à la table. »
    .choice-other-room = Vous allez avec elle dans la pièce à côté.
    .follows-other-room = Après une minute, un cri. « Viens, on va à la table », dites-vous. « De là, je vois tout le monde. » Marie vient.
    .tip = Ne la faites pas attendre que tout le monde dorme. Choisissez un endroit d’où vous voyez le groupe et où personne n’écoute.

rehearsal-alone-serious = C’est grave
    .scene = Marie dit une phrase. Vous entendez tout de suite que c’est grave. Derrière elle, quelqu’un rit d’une loutre.
    .choice-ring = « C’est bien que tu le dises. Je te crois. J’appelle la garde, et tu restes avec moi. »
    .follows-ring = Vous appelez sans vous éloigner. Marie tient son thé à deux mains. Tantôt, il y aura quelqu’un en plus.
    .choice-tomorrow = « Merci. Demain, on cherche de l’aide. »
    .follows-tomorrow = Elle hoche la tête. Puis vous demandez : « Tu es en sécurité cette nuit ? » Elle hésite. Vous appelez maintenant.
    .choice-everything = « Raconte tout. »
    .follows-everything = Marie parle vite. Vous la laissez souffler. « Je veux bien écouter, et je ne peux pas le faire sans aide. J’appelle quelqu’un. »
    .tip = Vous n’avez rien à résoudre. Appelez la garde, le soir aussi. Danger maintenant : le 112. Ensuite, notez ses mots exacts.

rehearsal-alone-night = La nuit arrive
    .scene = Tout le monde est au lit. L’équipe de nuit accroche son manteau. La fatigue est là.
    .choice-hand-over = « Marie a raconté quelque chose. La garde le sait. Passe un moment près de chacune. »
    .follows-hand-over = À onze heures, Marie est dans le couloir. Il y a quelqu’un.
    .choice-straight-home = Vous prenez votre manteau et vous partez.
    .follows-straight-home = Près de votre vélo, vous faites demi-tour. Deux minutes suffisent. La nuit le sait aussi.
    .choice-in-the-corridor = Vous racontez dans le couloir ce que Marie a dit.
    .follows-in-the-corridor = Une porte est entrouverte. Vous vous arrêtez. « Viens, dans le bureau. » Là, vous ne dites que ce que la nuit doit savoir.
    .tip = Dites ce que la nuit doit faire, pas toute l’histoire. Et vous ? Appelez demain un ou une collègue. Dans les deux jours.
