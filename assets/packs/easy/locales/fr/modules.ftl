# Les six arrêts, là où les mots sont difficiles

module-safe-group =
    .about = Qui es-tu ici ? On décide quoi ensemble ? Où est ton bouton stop ?
module-friends =
    .about = Les amies, l’amour et les messages. Avec Noor, qui filme tout.
module-self-image =
    .about = Regarde-toi avec gentillesse. Imani prend les gens en photo.
module-boundaries =
    .about = Oui, non, plus tard ou stop : tu choisis. Fien le dessine pour toi.
module-help =
    .about = Tu n’as pas à tout porter seule. Qui peut t’aider ?
module-together =
    .about = Tu sais déjà beaucoup. Ici, tu utilises tout ça. Sam est là. Joue-le avec une éducatrice ou un éducateur.
