pack-layer = Couche
