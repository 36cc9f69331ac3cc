# Zita se présente elle-même

person-zita =
    .about = Je suis gardienne de but et folle de sciences. À la maison, on est roms. Trois frères, et aucun ne marque.
