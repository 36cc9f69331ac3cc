# Mes atouts (Imani, module 2) : des atouts qui se voient

my-strengths =
    .staff-watch = Ne comptez pas les cartes, ne les comparez pas. Parlez de ce que l’on fait, pas de l’apparence. Offrez-lui une carte vraie : « J’ai vu que tu… ». Ne lisez sa lettre que si elle le veut. Être sourde n’est ni un atout ni un manque : c’est à elle de le dire. Source : l’humeur colore les souvenirs (Bower, 1981).

my-strengths-cards =
    .piece-listens = Je fais attention aux autres
    .piece-hands-talk = Mes mains racontent
    .done = Voilà, c’est toi, avec la lumière allumée. Demande à quelqu’un : quelle carte ajouterais-tu pour moi ? Mon petit frère a écrit sur un papier : « Tu retrouves tout ce que je perds. » Un atout aussi.

my-strengths-letter =
    .done = J’ai lu ta lettre dans l’escalier, deux fois. La journée est encore un peu grise. Mais je pose une carte : je fais rire. Le chat des voisins m’a fait un clin d’œil.
    .starter-hello-told = C’est bien que tu le dises. Je prends le temps pour toi.
    .starter-see-laugh = Tu imites monsieur Diallo sans un seul mot. Toute la classe pleure de rire.
