# Ma deuxième personne (Lotte, module 4)

my-second =
    .title = Ma deuxième personne
    .brief = Et si ta personne de confiance tombe malade ? La mienne est restée deux semaines au lit avec la grippe. J’étais fâchée sur un virus, et ça n’aide pas du tout. Maintenant, j’en ai une deuxième. Tu cherches la tienne ?
    .facts = Personne n’est là tout le temps. Même les bons éducs dorment, tombent malades ou changent de travail. Choisir une deuxième personne, ce n’est pas trahir la première.
    .closing = À quel moment de la semaine une deuxième personne t’aiderait le plus ?
    .remember = Même la meilleure personne n’est pas toujours là. C’est à ça que sert une deuxième.
    .talk = Pas encore de deuxième personne ? Une ligne d’écoute peut prendre cette place. Et ton éduc veut bien chercher avec toi, sans se presser.
    .staff-aim = Elle réfléchit à qui elle peut s’adresser quand son premier adulte n’est pas là. Deux adultes, c’est le but ; zéro est aussi une réponse.
    .staff-watch = Les cercles disent à quelle vitesse on peut joindre quelqu’un, pas à quel point elle l’aime. Ne demandez pas qui manque. Affichez les horaires de l’équipe là où elle peut les voir, la nuit aussi.
    .staff-cue = Elle dit que la nuit, il n’y a personne ? Dites-lui qui travaille cette nuit et comment réveiller cette personne. Quelqu’un de son cercle lui fait peur ? Remerciez-la, ne creusez pas et parlez-en à part le jour même.

my-second-when =
    .title = Qui est là quand ?
    .ring-near = Dès aujourd’hui
    .ring-middle = Cette semaine
    .ring-far = De temps en temps
    .figure-counsellor = Éduc de jour
    .figure-night = Éduc de nuit
    .figure-other-group = Éduc d’un autre groupe
    .figure-teacher = Prof
    .figure-school-help = Quelqu’un du PMS
    .figure-doctor = Médecin
    .figure-coach = Coach
    .figure-aunt = Tante
    .figure-foster = Famille d’accueil
    .figure-friends-mum = La maman d’une amie
    .figure-line = Ligne d’écoute
    .figure-other = Quelqu’un d’autre
    .trust = Imagine : ta première personne n’est pas là. Tu vas frapper à quelle porte ? Choisis autant de personnes que tu veux. Personne, ça va aussi.
    .nobody = Pas encore de deuxième ? Ça arrive. Sous le bouton Aide, il y a le 116 000, jour et nuit. Ce numéro peut garder la place en attendant.
    .ask = Comment le demander ? Choisis une phrase.
    .ask-day-off = « Je vais voir qui quand tu es en congé ? »
    .reply-day-off = Celle-là est pour ta première personne. Elle connaît les horaires et sait qui d’autre écoute.
    .ask-evening = « Je peux aussi te parler le soir ? »
    .reply-evening = Bien, l’autre sait quand. Parfois, la réponse est « jusqu’à neuf heures ». Alors, pour après neuf heures, tu cherches encore quelqu’un.
    .ask-reach = « C’est quoi, le mieux pour te joindre ? »
    .reply-reach = Pratique à savoir d’avance. La mienne m’a dit : « Frappe fort. Je chante sous la douche. »
    .done = Voilà ta semaine. Il y a deux adultes dedans ? Alors, d’habitude, il y en a un de réveillé. Une place est encore vide ? Elle n’est pas ratée. Elle est libre.

my-second-two =
    .title = Deux par deux
    .intro = Maintenant, laisse les gens de côté. Cherche chaque fois deux choses autour de toi.
    .sense-see = Trouve 2 choses qui étaient déjà là hier.
    .sense-touch = Trouve 2 choses qui te portent. La chaise ? Le sol ?
    .sense-breathe = Inspire 2 fois. Souffle 2 fois, très longtemps.
    .done = Tout est encore là. La lampe affreuse aussi, hélas.
