# Un mardi sans Farid (Lotte, rappel du module 4, jour 10)

again-help-2 =
    .title = Un mardi sans Farid
    .brief = Yo. Le mardi, Farid est toujours là. Aujourd’hui, il est au lit, avec de la fièvre et sans sifflet. Lina est dans le couloir et ne sait pas où aller.
    .facts = Le 116 000 décroche jour et nuit. Tu n’es pas obligée de dire ton nom.
    .closing = Pour toi, quel jour est le plus difficile pour parler ?
    .remember = Tu as deux noms ? Alors l’un des deux peut être malade.
    .talk = Demande à un adulte : « Tu es là quels jours ? » Et note-le.
    .did = Sans Farid, tu as cherché un chemin pour Lina.
    .staff-aim = Elle se rappelle que même la meilleure première personne est parfois absente, qui peut être la deuxième, et que le 116 000 est toujours là.
    .staff-watch = Affichez votre horaire là où les filles le voient. Son éducatrice est malade ou en congé ? Dites-le-lui avant qu’elle trouve porte close.
    .staff-cue = Elle dit qu’elle n’a pas de deuxième personne ? Ne lui donnez pas de liste. Proposez-vous pour un jour de la semaine, et soyez là ce jour-là.

again-help-2-bus =
    .title = Tu es où dans le bus aujourd’hui ?
    .mood-front = Devant : contente
    .reply-front = Fais signe aux gens qui attendent.
    .mood-window = Côté fenêtre : calme
    .reply-window = La meilleure place. D’habitude, je me bats pour l’avoir.
    .mood-back = Derrière, presque endormie : fatiguée
    .reply-back = Je te réveille au terminus.
    .mood-elbows = Entre les coudes : fâchée
    .reply-elbows = Descends un arrêt plus tôt, si tu connais le chemin. Raconte ensuite qui poussait.
    .mood-missed = Bus raté : triste
    .reply-missed = À deux, on attend moins longtemps. Cherche quelqu’un pour le banc.
    .mood-wrong = Mauvais bus : j’ai peur
    .reply-wrong = Va devant et dis-le. Quelqu’un connaît le chemin du retour.

again-help-2-talk =
    .title = Lina et un gâteau
    .say-cake-for-courage = J’ai quelque chose à dire. J’ai fait un gâteau pour le courage, et Farid est malade.
    .answer-your-second = C’est qui, ta deuxième personne ?
    .answer-wait = Attends jeudi.
    .say-griet-then = Griet, je crois. Elle parle peu. C’est bien, là.
    .say-three-more = Deux jours, c’est long. J’en ai fait trois de plus.
    .answer-second-now = Frappe chez quelqu’un d’autre, ce soir.
    .answer-a-line = Appelle une ligne d’écoute.
    .say-griet-apron = Griet a ouvert la porte. Elle a vu quatre gâteaux et a dit : « Entre. »
    .say-they-waited = Quelqu’un a décroché. J’avais la bouche pleine, et on m’a attendue.
    .say-lighter = Je l’ai dit. Ce n’est pas parti, mais ça pèse moins.
    .say-thursday = Jeudi, Farid aura sa part. Il y en a assez.
