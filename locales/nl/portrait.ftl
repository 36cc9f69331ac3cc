# De delen van haar portret: tabbladen, en namen voor wie ze niet ziet.

portrait-slot-hair = Haar
portrait-slot-skin = Huid
portrait-slot-hair-colour = Haarkleur
portrait-slot-face = Gezicht
portrait-slot-clothes = Kleren
portrait-slot-cloth = Kleur
portrait-slot-glasses = Bril
portrait-slot-extra = Extra’s
portrait-slot-ground = Achtergrond

portrait-skin = Huid { $number }
portrait-hair-colour = Haarkleur { $number }
portrait-cloth = Kleur { $number }
portrait-ground = Achtergrond { $number }

portrait-hair-long = Lang haar
portrait-hair-medium = Halflang haar
portrait-hair-bangs = Halflang haar met een froufrou
portrait-hair-curly = Lange krullen
portrait-hair-afro = Afro
portrait-hair-braids = Twee vlechten
portrait-hair-cornrows = Ingevlochten haar met een staart
portrait-hair-locs = Dreadlocks
portrait-hair-ponytail = Paardenstaart
portrait-hair-bun = Knotje
portrait-hair-puff = Opgestoken haar met een haarband
portrait-hair-pixie = Kort bobkapsel
portrait-hair-short = Kort haar
portrait-hair-buzz = Heel kort haar
portrait-hair-bald = Zonder haar
portrait-hair-hijab = Hoofddoek
portrait-hair-hijab-loose = Losse, lange hoofddoek
portrait-hair-turban = Tulband

portrait-face-calm = Rustig
portrait-face-happy = Blij
portrait-face-laugh = Lachend
portrait-face-cool = Cool
portrait-face-dreamy = Dromerig
portrait-face-cheeky = Plagend, tong uit

portrait-clothes-tshirt = T-shirt
portrait-clothes-striped = Gestreepte trui
portrait-clothes-hoodie = Hoodie
portrait-clothes-dress = Jurk met een kraagje
portrait-clothes-dungarees = Salopette
portrait-clothes-jacket = Jas

portrait-glasses-none = Geen bril
portrait-glasses-round = Ronde bril
portrait-glasses-square = Vierkante bril
portrait-glasses-cat = Vlinderbril
portrait-glasses-sunglasses = Zonnebril

portrait-extra-none = Niets extra
portrait-extra-hearing-aid = Hoorapparaat
portrait-extra-cochlear = Cochleair implantaat
portrait-extra-freckles = Sproeten
portrait-extra-plaster = Pleister
portrait-extra-earrings = Oorbellen
portrait-extra-flower = Bloem
portrait-extra-vitiligo = Vitiligo
