# The pictures of her secret, named for those who do not see them.
# No two words may be alike within a language.

picture-cat = cat
picture-dog = dog
picture-horse = horse
picture-rabbit = rabbit
picture-fox = fox
picture-bear = bear
picture-lion = lion
picture-elephant = elephant

picture-owl = owl
picture-penguin = penguin
picture-dolphin = dolphin
picture-turtle = turtle
picture-butterfly = butterfly
picture-bee = bee
picture-snail = snail
picture-frog = frog

picture-apple = apple
picture-banana = banana
picture-strawberry = strawberry
picture-lemon = lemon
picture-carrot = carrot
picture-bread = bread
picture-cake = cake
picture-egg = egg

picture-sun = sun
picture-moon = moon
picture-star = star
picture-rainbow = rainbow
picture-cloud = cloud
picture-flower = flower
picture-tree = tree
picture-cactus = cactus

picture-mushroom = mushroom
picture-leaf = leaf
picture-mountain = mountain
picture-fire = fire
picture-snowman = snowman
picture-umbrella = umbrella
picture-kite = kite
picture-balloon = balloon

picture-bike = bike
picture-car = car
picture-train = train
picture-boat = boat
picture-plane = plane
picture-rocket = rocket
picture-tent = tent
picture-anchor = anchor

picture-key = key
picture-bell = bell
picture-clock = clock
picture-lamp = lamp
picture-camera = camera
picture-book = book
picture-pencil = pencil
picture-scissors = scissors

picture-ball = ball
picture-guitar = guitar
picture-drum = drum
picture-crown = crown
picture-gift = gift
picture-robot = robot
picture-hat = hat
picture-shoe = shoe
