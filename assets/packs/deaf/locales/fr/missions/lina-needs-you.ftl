# Douze petits gâteaux (Lotte, module 0) : écrire au lieu d’appeler

lina-needs-you =
    .brief = Yo. Il y a cinq minutes, Lina dansait encore avec une cuillère en bois. Là, elle ne bouge plus, et elle demande après toi.
    .kept-call-tonight = Tu as dit à Lina : « Envoie-moi un message ce soir. »

lina-needs-you-talk =
    .say-train = Mais il n’y a pas de trains. Il vient d’envoyer un message.
    .answer-then-ring = Éteins le four. Appelle ton papa en vidéo.
    .answer-call-tonight = Envoie-moi un message ce soir.
    .say-impression = Je t’envoie un petit film à huit heures. Dedans, j’imite un train qui ne roule pas. Tu ne verras rien bouger.
    .say-till-eight = À huit heures, alors. Réponds-moi, hein !
