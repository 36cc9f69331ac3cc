# Mes atouts (Imani, module 2) : des atouts qui se voient

my-strengths =
    .closing = Quel atout as-tu utilisé cette semaine ?
    .staff-watch = Ne comptez pas les cartes, ne les comparez pas. Parlez de ce que l’on fait, pas de l’apparence. Offrez-lui une carte vraie : « J’ai vu que tu… ». Être sourde n’est ni un atout ni un manque : c’est à elle de le dire.

my-strengths-cards =
    .piece-listens = Je fais attention aux autres
    .piece-hands-talk = Mes mains racontent
    .done = Voilà, c’est toi, avec la lumière allumée. Demande à quelqu’un : quelle carte ajouterais-tu pour moi ? Mon petit frère a écrit sur un papier : « Tu retrouves toujours mes chaussettes. » Un atout aussi.

my-strengths-letter =
    .starter-hello-told = C’est bien que tu le dises. Je prends le temps pour toi.
    .starter-see-laugh = Tu imites monsieur Diallo sans un seul mot. Toute la classe pleure de rire.
