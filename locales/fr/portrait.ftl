# Les éléments de son portrait : onglets, et noms pour celles qui ne les voient pas.

portrait-slot-hair = Cheveux
portrait-slot-skin = Peau
portrait-slot-hair-colour = Couleur cheveux
portrait-slot-face = Visage
portrait-slot-clothes = Habits
portrait-slot-cloth = Couleur
portrait-slot-glasses = Lunettes
portrait-slot-extra = Extras
portrait-slot-ground = Fond

portrait-skin = Peau { $number }
portrait-hair-colour = Couleur de cheveux { $number }
portrait-cloth = Couleur { $number }
portrait-ground = Fond { $number }

portrait-hair-long = Cheveux longs
portrait-hair-medium = Cheveux mi-longs
portrait-hair-bangs = Cheveux mi-longs avec une frange
portrait-hair-curly = Longues boucles
portrait-hair-afro = Afro
portrait-hair-braids = Deux tresses
portrait-hair-cornrows = Tresses collées et queue de cheval
portrait-hair-locs = Dreadlocks
portrait-hair-ponytail = Queue de cheval
portrait-hair-bun = Chignon
portrait-hair-puff = Cheveux relevés avec un bandeau
portrait-hair-pixie = Carré court
portrait-hair-short = Cheveux courts
portrait-hair-buzz = Cheveux très courts
portrait-hair-bald = Sans cheveux
portrait-hair-hijab = Foulard
portrait-hair-hijab-loose = Foulard long et ample
portrait-hair-turban = Turban

portrait-face-calm = Calme
portrait-face-happy = Contente
portrait-face-laugh = Rieuse
portrait-face-cool = Cool
portrait-face-dreamy = Rêveuse
portrait-face-cheeky = Taquine, langue tirée

portrait-clothes-tshirt = T-shirt
portrait-clothes-striped = Pull rayé
portrait-clothes-hoodie = Hoodie
portrait-clothes-dress = Robe à col
portrait-clothes-dungarees = Salopette
portrait-clothes-jacket = Veste

portrait-glasses-none = Sans lunettes
portrait-glasses-round = Lunettes rondes
portrait-glasses-square = Lunettes carrées
portrait-glasses-cat = Lunettes papillon
portrait-glasses-sunglasses = Lunettes de soleil

portrait-extra-none = Rien de plus
portrait-extra-hearing-aid = Appareil auditif
portrait-extra-cochlear = Implant cochléaire
portrait-extra-freckles = Taches de rousseur
portrait-extra-plaster = Pansement
portrait-extra-earrings = Boucles d’oreilles
portrait-extra-flower = Fleur
portrait-extra-vitiligo = Vitiligo
