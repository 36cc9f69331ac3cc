# Une répétition : une fille part, et revient. Toutes les filles sont inventées.

rehearsal-gone = Elle s’en va
    .intro = Six filles, vous et Griet. Yara a douze ans et veut partir. Choisissez ce que vous feriez. Pas de points, et elle reviendra.
    .done = C’était une longue soirée. Savez-vous quels numéros appeler, et ce que vous avez convenu avec la police ? Cherchez-le encore aujourd’hui.

rehearsal-gone-at-the-door = À la porte
    .scene = Yara a déjà son manteau. « Je pars. De toute façon, on ne m’écoute pas. » La porte est ouverte.
    .choice-safe = « Je ne vais pas te retenir de force. Je veux que tu sois en sécurité. On s’assied un peu sur l’escalier ? »
    .follows-safe = Yara s’assied, cinq minutes. Puis elle se lève quand même. « Tu peux toujours revenir », dites-vous. Elle se retourne.
    .choice-in-the-way = Vous vous mettez devant la porte.
    .follows-in-the-way = Yara pousse. Vous vous écartez. « Je ne te retiens pas. Je m’inquiète pour toi. » Elle sort dans la rue.
    .choice-suit-yourself = « Alors, débrouille-toi. »
    .follows-suit-yourself = Elle ferme la porte derrière elle. Vous la rouvrez : « Tu peux toujours revenir ! » Elle se retourne une fois.
    .tip = Une phrase sur sa sécurité, une pour dire qu’elle peut revenir. Si elle part quand même, ce n’est pas votre faute. Regardez où elle va et ce qu’elle porte.

rehearsal-gone-round-the-corner = Au coin de la rue
    .scene = On ne voit plus Yara. « On attend un peu ? » demande Griet. « D’habitude, elle revient. »
    .choice-call-now = « Non. J’appelle tout de suite la police et le 116 000. Toi, tu restes avec le groupe. »
    .follows-call-now = Vous dites son âge, ce qu’elle porte, par où elle est partie. Puis vous appelez le 116 000, et la garde.
    .choice-quarter = « Un quart d’heure. Puis j’appelle. »
    .follows-quarter = Après deux minutes, vous regardez l’heure. « Non », dites-vous. « Elle a douze ans. J’appelle maintenant. »
    .choice-search = Vous partez à sa recherche, sans personne.
    .follows-search = Au coin, personne. Griet est seule avec cinq filles. Vous faites demi-tour et vous appelez.
    .tip = Appelez tout de suite la police, et le 116 000. N’attendez pas. Avant 13 ans, c’est toujours inquiétant. Ne partez pas seul à sa recherche.

rehearsal-gone-the-others = Les autres
    .scene = « On peut lui écrire ? » demande Lina. Amira a déjà son GSM en main.
    .choice-tell-me = « La police et nous, on la cherche. Si tu as de ses nouvelles, viens me le dire tout de suite. »
    .follows-tell-me = « Et si elle me demande de me taire ? » demande Amira. « Tu le dis quand même. Ce n’est pas rapporter. »
    .choice-send-it = « Écris-lui qu’elle est la bienvenue. »
    .follows-send-it = Lina écrit : reviens. « Et si elle répond ? » « Tu viens me le dire tout de suite », ajoutez-vous.
    .choice-who-knows = « Qui sait où elle est ? Dites-le. Maintenant. »
    .follows-who-knows = Personne ne parle. « Personne n’aura de punition », dites-vous plus doucement. « Je m’inquiète. » Amira lève la main.
    .tip = Ce n’est pas à elles de porter ça. Dites qui la cherche, et que le dire n’est jamais rapporter. Restez avec elles jusqu’à ce qu’elles dorment.

rehearsal-gone-back = De retour
    .scene = Tard le soir, Yara est dans le couloir. Ses chaussures sont mouillées. L’agent salue et s’en va.
    .choice-glad = « C’est bien que tu sois là. Tu as faim ? »
    .follows-glad = Yara mange trois tartines. « Tu m’en veux ? » demande-t-elle. « Non. Je m’inquiétais pour toi. »
    .choice-where = « Tu étais où ? Et avec qui ? »
    .follows-where = Elle regarde le sol. « Pas maintenant », rattrapez-vous. « D’abord, réchauffe-toi. » Vous faites du thé.
    .choice-punish = « Ça ne restera pas sans suite. »
    .follows-punish = Son visage se ferme. « Demain, on regarde ensemble ce qu’il faut », dites-vous. « Maintenant, c’est bien que tu sois là. »
    .tip = D’abord se réchauffer, manger, dormir. Ne l’interrogez pas. Elle est blessée, confuse ou très somnolente : le 112. Prévenez ceux que vous avez appelés. Demain, vous verrez de quoi elle a besoin.
