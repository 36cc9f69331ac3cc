pack-layer = Laag
