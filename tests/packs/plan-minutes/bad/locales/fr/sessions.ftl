plan-first = Une première fois
    .about = Commencer ensemble.
break-rain = La pluie
    .how = Tapote la table.
    .staff = Participez.
plan-second = Encore une fois
    .about = Continuer ensemble.
