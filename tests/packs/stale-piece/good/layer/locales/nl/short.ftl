hello =
    .title = Hoi
