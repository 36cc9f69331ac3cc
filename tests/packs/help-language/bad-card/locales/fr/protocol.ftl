protocol = Quand une fille raconte quelque chose
    .intro = Que faire maintenant.
    .draft = Pas encore approuvé.
    .say-glad = « Tu as bien fait de le dire. »
    .act-calm = Restez calme.
    .avoid-why = Ne pas demander pourquoi.
    .group-later = Parlez-en plus tard.
    .step-write = Notez ses mots.
