# The parts of her portrait: tabs, and names for those who do not see them.

portrait-slot-hair = Hair
portrait-slot-skin = Skin
portrait-slot-hair-colour = Hair colour
portrait-slot-face = Face
portrait-slot-clothes = Clothes
portrait-slot-cloth = Colour
portrait-slot-glasses = Glasses
portrait-slot-extra = Extras
portrait-slot-ground = Background

portrait-skin = Skin { $number }
portrait-hair-colour = Hair colour { $number }
portrait-cloth = Colour { $number }
portrait-ground = Background { $number }

portrait-hair-long = Long hair
portrait-hair-medium = Mid-length hair
portrait-hair-bangs = Mid-length hair with a fringe
portrait-hair-curly = Long curls
portrait-hair-afro = Afro
portrait-hair-braids = Two braids
portrait-hair-cornrows = Cornrows with a ponytail
portrait-hair-locs = Locs
portrait-hair-ponytail = Ponytail
portrait-hair-bun = Bun
portrait-hair-puff = Hair up with a headband
portrait-hair-pixie = Short bob
portrait-hair-short = Short hair
portrait-hair-buzz = Very short hair
portrait-hair-bald = No hair
portrait-hair-hijab = Headscarf
portrait-hair-hijab-loose = Long loose headscarf
portrait-hair-turban = Turban

portrait-face-calm = Calm
portrait-face-happy = Happy
portrait-face-laugh = Laughing
portrait-face-cool = Cool
portrait-face-dreamy = Dreamy
portrait-face-cheeky = Cheeky, tongue out

portrait-clothes-tshirt = T-shirt
portrait-clothes-striped = Striped top
portrait-clothes-hoodie = Hoodie
portrait-clothes-dress = Dress with a collar
portrait-clothes-dungarees = Dungarees
portrait-clothes-jacket = Jacket

portrait-glasses-none = No glasses
portrait-glasses-round = Round glasses
portrait-glasses-square = Square glasses
portrait-glasses-cat = Cat-eye glasses
portrait-glasses-sunglasses = Sunglasses

portrait-extra-none = Nothing extra
portrait-extra-hearing-aid = Hearing aid
portrait-extra-cochlear = Cochlear implant
portrait-extra-freckles = Freckles
portrait-extra-plaster = Plaster
portrait-extra-earrings = Earrings
portrait-extra-flower = Flower
portrait-extra-vitiligo = Vitiligo
