# Voor wie verantwoordelijk is voor een huis: wat klaar moet zijn voor “Sterk samen” opengaat. Alleen voor begeleiders.

readiness = Klaar voor “Sterk samen”
    .intro = Na dit deel kan een meisje iets vertellen. Dan moet het huis weten wat het doet. Vink af wat in orde is. Het programma bewaart de datum.
    .draft = Dit is een ontwerp. Kijk het na met een Vertrouwenscentrum Kindermishandeling (VK) of SOS Enfants.
    .item-protocol = Het protocol is besproken met een VK of SOS Enfants, en ons huis keurde het goed.
    .item-numbers = Ons aanspreekpunt en onze nummers staan op de kaart: wacht, directie, arts, VK, Zorgcentrum na Seksueel Geweld en consulent.
    .item-second-adult = Er is altijd een tweede volwassene bereikbaar, ook ’s avonds.
    .item-rehearsed = Elke begeleider speelde de oefensessie en las de kaart.
    .item-rung = Iemand van ons belde de nummers waar “na te kijken” bij staat.
    .item-police = Met de lokale politie is afgesproken wat we doen als een meisje weg is.
    .item-night = Elk meisje weet wie er vannacht is, en waar ze ongestoord kan bellen of chatten.
    .item-help-played = De missies van “Hulp en vertrouwen” zijn gespeeld.
    .item-complaint = De nummers voor een klacht hangen waar niemand ernaar hoeft te vragen.
    .item-without-voice = Voor dove en slechthorende meisjes is een weg zonder stem geprobeerd, en we kennen een tolk.
    .item-who-joins = We weten wie er meedoet, en voor wie het nu beter niet is.
    .item-days-after = De dagen na de sessie heeft iemand tijd.
