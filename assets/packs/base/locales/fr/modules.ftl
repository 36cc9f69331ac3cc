# Les six arrêts

module-safe-group = Un groupe sûr
    .about = Qui es-tu ici, que décide-t-on ensemble, et où est ton bouton stop ?
module-friends = Amis et amour
    .about = Les copines, les papillons, le groupe de classe. Avec Noor, qui filme tout.
module-self-image = Qui suis-je ?
    .about = Un regard plus doux sur toi-même. C’est Imani qui tient l’appareil photo.
module-boundaries = Mes limites
    .about = Oui, non, plus tard ou stop : ta limite compte. Fien te la dessine.
module-help = Aide et confiance
    .about = Pas besoin de tout porter seule. Qui fait un bout de route avec toi ?
module-together = Fortes ensemble
    .about = Tout ce que tu sais déjà se retrouve ici. Avec Sam. Joue-le avec une éducatrice ou un éducateur.
