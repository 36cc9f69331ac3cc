plan-first = Une première fois
    .about = Commencer ensemble.
break-rain = La pluie
    .how = Tapote la table.
    .staff = Participez.
