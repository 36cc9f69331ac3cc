plan-first = Une première fois
    .about = Commencer ensemble.
break-rain = La pluie
    .how = Tapote la table.
    .staff = Participez.
plan-second = Une deuxième fois
    .about = Continuer ensemble.
