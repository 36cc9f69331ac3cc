# De quoi ai-je besoin ? (Imani, module 2)

what-i-need =
    .title = J’ai besoin de quoi ?
    .brief = C’est Imani. Ma plante a besoin d’eau, et personne ne trouve ça bizarre. Les gens aussi ont des besoins. On cherche ensemble qui peut y répondre ?
    .facts = Tout le monde a des besoins, les adultes aussi. Avec une personne de confiance, tu peux demander et tu peux dire non.
    .closing = Qui peut t’aider pour ce qui passe en premier aujourd’hui ?
    .remember = Avoir besoin de quelque chose, c’est normal. Tu peux le demander.
    .talk = Tu as un besoin et tu ne sais pas à qui en parler ? Va voir une personne de confiance. Vous chercherez à deux.
    .staff-aim = Elle sait que les besoins sont normaux et connaît, pour un besoin, une personne ou un lieu sûr.
    .staff-watch = Ne dites pas qu’il lui manque quelque chose. Chaque ordre est bon. En groupe, ne posez pas de questions sur l’argent, la nourriture ou la maison.
    .staff-cue = Elle dit qu’elle a faim, qu’elle ne trouve de repos nulle part ou qu’elle doit toujours donner en retour ? Remerciez-la, restez calme, parlez à part. Suivez le protocole du service le jour même.

what-i-need-match =
    .title = Qui ou quoi peut aider ?
    .ask-rest = Amira a la tête fatiguée.
    .feedback-rest = Pas besoin de mériter le repos. Ici, un coin tranquille, c’est parfait.
    .ask-fun = Yara a envie de bien rire.
    .feedback-fun = S’amuser, c’est aussi un besoin. Une soirée jeux, c’est parfait pour ça. Une équipe aussi.
    .ask-belong = Elif veut faire partie d’un groupe.
    .feedback-belong = Presque tout le monde veut ça. Dans l’équipe de Farid, on peut venir même si on débute. Une soirée jeux, c’est bien aussi.
    .ask-trip = Lina n’a pas d’argent pour le voyage scolaire.
    .feedback-trip = Ce n’est pas sa faute. Monsieur Diallo cherche avec elle. À l’école, on trouve souvent une solution.
    .ask-heard = Jade veut que quelqu’un l’écoute vraiment.
    .feedback-heard = Être écoutée, ça rend plus légère. Tante Rosa a le temps. Monsieur Diallo peut écouter aussi.
    .answer-team = L’équipe de Farid
    .answer-rosa = Tante Rosa et un bon thé
    .answer-quiet = Un coin tranquille
    .answer-diallo = Monsieur Diallo à l’école
    .answer-games = Une soirée jeux au foyer
    .almost = Regarde encore une fois. Autre chose va mieux ici. Tu peux changer.
    .done = Tu vois ? Il y a souvent plus d’une porte. Une porte reste fermée ? Frappe à une autre.

what-i-need-first =
    .title = Quoi en premier aujourd’hui ?
    .card-fun = M’amuser
    .card-near = Quelqu’un près de moi
    .card-rest = Du repos
    .card-alone = Être un peu seule
    .card-food = Manger et boire
    .card-heard = Quelqu’un qui écoute
    .done = Ton ordre est bon, parce que c’est le tien. Demain, il peut changer. Chez moi, manger vient en premier. Mon papa fait frire des bananes.
