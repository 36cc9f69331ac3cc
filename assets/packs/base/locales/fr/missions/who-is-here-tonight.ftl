# Qui est là ce soir ? (Lotte, module 0)

who-is-here-tonight =
    .title = Qui est là ce soir ?
    .brief = Yo. Chez nous, un tableau dit qui travaille. La semaine passée, il y avait « Jan », et personne ne connaissait de Jan. Alors je suis allée voir. Et toi, tu sais qui est là ce soir ?
    .facts = Dans un foyer, l’équipe change presque chaque jour. Même les éducs regardent l’horaire pour savoir qui travaille.
    .closing = À quelle heure de la journée tu aimes avoir quelqu’un tout près ?
    .remember = Un seul nom pour ce soir suffit. Tu n’en as pas ? Alors c’est ta question à ton éduc.
    .talk = Tantôt, passe voir la personne qui travaille et demande : « Tu es là jusqu’à quelle heure ? »
    .after = Jan travaille maintenant chez nous tous les mardis. Il m’appelle toujours Lisette.
    .did = Tu as pensé à ta soirée, pour toi.
    .staff-aim = Elle cherche un adulte tout près, pour ce soir ou pour demain à l’école. Si elle n’en trouve pas, cela devient une question pour vous.
    .staff-watch = Affichez d’abord qui travaille aujourd’hui et cette nuit, avec une photo ou un dessin. « Personne » est une vraie réponse : ne demandez pas qui manque, et ne remplissez pas son cercle à sa place.
    .staff-cue = Elle demande qui est là pour elle ce soir ? Répondez par un nom et une heure, pas par « nous tous ». Quelqu’un de présent ce soir lui fait peur ? Remerciez-la, ne creusez pas, et réglez-le aujourd’hui selon le protocole.

who-is-here-tonight-places =
    .title = Un adulte tout près
    .ring-near = Ici, ce soir
    .ring-middle = Demain, à l’école
    .ring-far = Pas ici, mais joignable
    .figure-tonight = L’éduc de ce soir
    .figure-night = L’éduc de nuit
    .figure-kitchen = Qui cuisine ou nettoie ici
    .figure-parent = Maman ou papa
    .figure-foster = Famille d’accueil
    .figure-grandparent = Mamie ou papy
    .figure-teacher = Prof
    .figure-school-care = Éduc de l’école
    .figure-coach = Coach de sport
    .figure-other = Quelqu’un d’autre
    .trust = Tu peux passer chez qui, ce soir ou demain ? Indique qui tu veux. Personne, c’est possible aussi.
    .nobody = Personne aujourd’hui ? Alors tu as une bonne question pour ton éduc : « Qui est là pour moi ce soir ? » Chercher, c’est son travail. Pas le tien.
    .ask = Tu commences comment ? Choisis une phrase.
    .ask-till-when = « Tu es là jusqu’à quelle heure ? »
    .reply-till-when = Tu ne racontes rien, et tu sais déjà quelque chose. Jan a dit : « Jusqu’à sept heures du matin. » Il avait un très gros livre.
    .ask-five-minutes = « Tu as cinq minutes pour moi tantôt ? »
    .reply-five-minutes = Ajoute une heure précise. Chez nous, « tantôt » peut durer longtemps. « Après le souper », ça marche mieux.
    .ask-your-name = « Je ne te connais pas encore. Tu t’appelles comment ? »
    .reply-your-name = C’est comme ça que j’ai commencé avec Jan. Il était content. Lui non plus ne connaissait personne.
    .done = Il y a quelqu’un dans ton cercle ? Alors tu sais à quelle porte frapper. Une place est vide ? Laisse-la vide, et emporte ta question.

who-is-here-tonight-awake =
    .title = Onze heures, et tu ne dors pas
    .card-breathe = Souffler dix fois lentement
    .card-knock = Frapper à la porte de l’éduc de nuit
    .card-note = Écrire un petit mot pour demain
    .card-light = Allumer et m’asseoir dans mon lit
    .first-breathe = Tu commences par souffler. Ça ne réveille personne. Ça n’aide pas ? Il reste d’autres choses sur ta liste.
    .first-knock = Tu frappes d’abord à la porte. C’est pour ça que quelqu’un travaille la nuit. Tu ne déranges pas, même à onze heures.
    .first-note = Tu écris d’abord. Comme ça, ce n’est plus seulement dans ta tête. Mets le mot près de tes chaussures, tu ne l’oublieras pas.
    .first-light = Tu allumes d’abord. Comme ça, tu vois que la chambre n’a pas changé. Une fois, ma voisine de chambre a cru que c’était le matin. Elle était déjà sous la douche.
    .done = C’est ton ordre à toi. C’est lourd ? Alors tu peux toujours frapper d’abord à une porte.

who-is-here-tonight-lamp =
    .title = Une petite lampe qui respire
    .intro = Pense à une petite lampe. Inspire : la lumière grandit. Souffle : elle devient douce. Deux fois.
    .done = Tu peux laisser la lampe allumée encore un peu.
