# De prenten van haar geheim, met een naam voor wie ze niet ziet.
# Geen twee woorden mogen in één taal gelijk zijn.

picture-cat = kat
picture-dog = hond
picture-horse = paard
picture-rabbit = konijn
picture-fox = vos
picture-bear = beer
picture-lion = leeuw
picture-elephant = olifant

picture-owl = uil
picture-penguin = pinguïn
picture-dolphin = dolfijn
picture-turtle = schildpad
picture-butterfly = vlinder
picture-bee = bij
picture-snail = slak
picture-frog = kikker

picture-apple = appel
picture-banana = banaan
picture-strawberry = aardbei
picture-lemon = citroen
picture-carrot = wortel
picture-bread = brood
picture-cake = taart
picture-egg = ei

picture-sun = zon
picture-moon = maan
picture-star = ster
picture-rainbow = regenboog
picture-cloud = wolk
picture-flower = bloem
picture-tree = boom
picture-cactus = cactus

picture-mushroom = paddenstoel
picture-leaf = blad
picture-mountain = berg
picture-fire = vuur
picture-snowman = sneeuwman
picture-umbrella = paraplu
picture-kite = vlieger
picture-balloon = ballon

picture-bike = fiets
picture-car = auto
picture-train = trein
picture-boat = boot
picture-plane = vliegtuig
picture-rocket = raket
picture-tent = tent
picture-anchor = anker

picture-key = sleutel
picture-bell = bel
picture-clock = wekker
picture-lamp = lamp
picture-camera = fototoestel
picture-book = boek
picture-pencil = potlood
picture-scissors = schaar

picture-ball = bal
picture-guitar = gitaar
picture-drum = trommel
picture-crown = kroon
picture-gift = cadeau
picture-robot = robot
picture-hat = hoed
picture-shoe = schoen
