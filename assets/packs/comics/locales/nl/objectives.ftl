# Wat een meisje in deze module leert. Voor begeleiders en voor wie inhoud maakt; geen meisje leest dit.

objectives-comics =
    .looks-twice = Ze ziet het verschil tussen wat er gebeurt en wat ze ervan denkt.
    .tells-in-pictures = Ze kan in beelden vertellen wat er gebeurde, ook zonder woorden.
