# Pour qui répond d’un service : ce qui doit être prêt avant que « Fortes ensemble » s’ouvre. Pour les éducatrices et éducateurs seulement.

readiness = Prêt pour « Fortes ensemble »
    .intro = Après cette partie, une fille peut se confier. Le service doit alors savoir quoi faire. Cochez ce qui est en ordre. Le programme garde la date.
    .draft = Ceci est un projet. Relisez-le avec SOS Enfants ou avec un Vertrouwenscentrum Kindermishandeling (VK).
    .item-protocol = Le protocole a été discuté avec SOS Enfants ou un VK, et notre service l’a approuvé.
    .item-numbers = Notre personne de contact et nos numéros sont sur la carte : garde, direction, médecin, SOS Enfants, CPVS et délégué.
    .item-second-adult = Une deuxième personne adulte est toujours joignable, le soir aussi.
    .item-rehearsed = Chaque éducatrice et éducateur a joué la séance d’exercice et lu la carte.
    .item-rung = L’un de nous a appelé les numéros qui portent la mention « à vérifier ».
    .item-police = Nous avons convenu avec la police locale de ce que nous faisons quand une fille a disparu.
    .item-night = Chaque fille sait qui est là cette nuit, et où elle peut appeler ou écrire sans être dérangée.
    .item-help-played = Les missions de « Aide et confiance » ont été jouées.
    .item-complaint = Les numéros pour une plainte sont affichés là où personne ne doit les demander.
    .item-without-voice = Pour les filles sourdes et malentendantes, nous avons essayé un chemin sans voix, et nous connaissons un interprète.
    .item-who-joins = Nous savons qui participe, et pour qui ce n’est pas le moment.
    .item-days-after = Les jours qui suivent la séance, quelqu’un a du temps.
