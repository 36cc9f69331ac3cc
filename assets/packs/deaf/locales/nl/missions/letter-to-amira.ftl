# Brief aan Amira (Sam, module 5): hulp zonder stem

letter-to-amira =
    .facts = Eén lieve zin kan helpen. Niemand leest je brief. Jij kiest: bewaren of weg ermee. Hulp nodig? Mail 116000@childfocus.org, of laat iemand 116 000 bellen.
    .talk = Zit je hoofd of je hart nu vol? Ga naar iemand die je vertrouwt. Gewoon naast elkaar zitten mag ook. Niemand daar? Mail 116000@childfocus.org. De chats staan bij Hulp.

letter-to-amira-letter =
    .starter-help-number = Je kan mailen naar 116000@childfocus.org. Gratis, en je naam hoeft niet.
