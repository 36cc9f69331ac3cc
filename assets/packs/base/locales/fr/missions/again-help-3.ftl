# La nouvelle sonnette (Lotte, rappel du module 4, jour 30)

again-help-3 =
    .title = La nouvelle sonnette
    .brief = Yo. Notre porte a une nouvelle sonnette. Elle joue un air, et personne ne sait l’arrêter. Derrière une porte, il peut y avoir quelqu’un qui écoute. Laquelle est la plus facile pour toi ?
    .facts = Quand c’est lourd, une fille le dit souvent d’abord à une amie. Un adulte en plus, ça les aide toutes les deux.
    .closing = Tu écrirais quoi sur un mot collé à ta porte ?
    .remember = Une porte est fermée ? Il y en a d’autres dans le couloir.
    .talk = Choisis une porte aujourd’hui déjà, pour le jour où tu en auras besoin.
    .did = Entre trois portes, tu as choisi par où commencer.
    .staff-aim = Elle choisit le chemin vers l’aide qui commence le plus facilement pour elle, et sait qu’il y en a plusieurs.
    .staff-watch = Elle met le mot en premier ? Préparez du papier et écrivez vous-même d’abord. Source : les jeunes le disent souvent d’abord à un ami (PATH).
    .staff-cue = Elle dit qu’une amie lui a confié quelque chose de lourd ? Remerciez-la de ne pas le porter seule. Demandez si l’amie est en sécurité, et convenez de qui l’aidera.

again-help-3-door =
    .title = Tu es quelle porte aujourd’hui ?
    .mood-open = Grande ouverte : contente
    .reply-open = C’est chouette. Il y a juste un courant d’air.
    .mood-ajar = Entrouverte : calme
    .reply-ajar = Parfait. Tu choisis qui regarde.
    .mood-key = Elle cherche sa clé : fatiguée
    .reply-key = La mienne était dans le frigo.
    .mood-slams = Elle claque : fâchée
    .reply-slams = Une porte fermée peut se rouvrir. Colle un mot : « Dans dix minutes. »
    .mood-locked = Fermée à clé : triste
    .reply-locked = Quelqu’un peut s’asseoir devant, même sans parler.
    .mood-creaks = Elle grince : j’ai peur
    .reply-creaks = Laisse la lumière allumée. Et dis à quelqu’un que ça grince.

again-help-3-first =
    .title = Tu prends quelle porte d’abord ?
    .card-near = Quelqu’un près de moi
    .first-near = Bien. « Tu as un moment ? » suffit pour commencer.
    .card-line = Appeler ou chatter
    .first-line = Pratique si tu préfères ne voir personne. C’est gratuit.
    .card-note = Un petit mot
    .first-note = Tu as le temps de réfléchir. Écris aussi quand tu veux parler.
    .done = La première est fermée ? Tu connais déjà la deuxième.
