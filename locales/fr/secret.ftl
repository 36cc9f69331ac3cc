# Les images de son secret, nommées pour celles qui ne les voient pas.
# Dans une langue, deux mots ne peuvent pas être pareils.

picture-cat = chat
picture-dog = chien
picture-horse = cheval
picture-rabbit = lapin
picture-fox = renard
picture-bear = ours
picture-lion = lion
picture-elephant = éléphant

picture-owl = hibou
picture-penguin = pingouin
picture-dolphin = dauphin
picture-turtle = tortue
picture-butterfly = papillon
picture-bee = abeille
picture-snail = escargot
picture-frog = grenouille

picture-apple = pomme
picture-banana = banane
picture-strawberry = fraise
picture-lemon = citron
picture-carrot = carotte
picture-bread = pain
picture-cake = gâteau
picture-egg = œuf

picture-sun = soleil
picture-moon = lune
picture-star = étoile
picture-rainbow = arc-en-ciel
picture-cloud = nuage
picture-flower = fleur
picture-tree = arbre
picture-cactus = cactus

picture-mushroom = champignon
picture-leaf = feuille
picture-mountain = montagne
picture-fire = feu
picture-snowman = bonhomme de neige
picture-umbrella = parapluie
picture-kite = cerf-volant
picture-balloon = ballon

picture-bike = vélo
picture-car = voiture
picture-train = train
picture-boat = bateau
picture-plane = avion
picture-rocket = fusée
picture-tent = tente
picture-anchor = ancre

picture-key = clé
picture-bell = cloche
picture-clock = réveil
picture-lamp = lampe
picture-camera = appareil photo
picture-book = livre
picture-pencil = crayon
picture-scissors = ciseaux

picture-ball = balle
picture-guitar = guitare
picture-drum = tambour
picture-crown = couronne
picture-gift = cadeau
picture-robot = robot
picture-hat = chapeau
picture-shoe = chaussure
