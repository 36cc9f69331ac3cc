# Mon cercle de confiance (Lotte, module 4), avec des mots faciles

my-circle =
    .title = Mon cercle
    .brief = Yo. Un jour, j’ai reçu une feuille avec trois cercles. J’ai mis un chat, et c’est tout. J’avais le droit. Et toi, tu mets qui ?
    .facts = Tu choisis toi-même à qui tu fais confiance. Choisis plutôt un adulte. Cette personne écoute bien et ne se fâche pas. Tu peux vite la trouver. Tu peux en choisir plusieurs. Et changer plus tard.
    .closing = Comment savoir que tu peux faire confiance à quelqu’un ?
    .remember = Une personne, c’est déjà un début. Une place peut rester vide.
    .talk = Tu ne trouves personne pour ton cercle ? Demande à ton éduc de chercher avec toi.

my-circle-rings =
    .trust = À qui oses-tu dire une chose difficile ? Choisis autant de personnes que tu veux. Tu peux aussi ne choisir personne.
    .nobody = Personne aujourd’hui ? C’est honnête. Et tu n’y es pour rien. Ton éduc veut bien chercher avec toi. Sous le bouton Aide, des gens écoutent aussi.
    .ask = Tu le demandes comment ? Choisis une phrase qui te va.
    .ask-may-i = « Je peux venir te voir si ça ne va pas ? »
    .reply-may-i = C’est court et clair. Moi aussi, j’ai demandé comme ça. Elle a dit oui.
    .ask-be-mine = « J’ai confiance en toi. Je peux te parler quand c’est difficile ? »
    .reply-be-mine = Bravo. Dis aussi ce qu’il te faut. L’autre doit écouter et ne pas se fâcher.
    .ask-note = « Tu veux bien m’écouter ? Réfléchis tranquillement. »
    .reply-note = Cette phrase va bien sur un petit mot. On peut aussi signer. L’autre peut répondre plus tard.
    .done = C’est ton cercle. La semaine prochaine, il peut changer. Quelqu’un dit non ? Ça ne vient pas de toi. Demande à une autre personne. Il y a juste un chat ? Ajoute encore quelqu’un.

my-circle-round =
    .title = Cherche des choses rondes
    .intro = Maintenant, regarde cette pièce. Cherche ce qui est rond. Tu peux arrêter quand tu en as assez.
    .sense-see = Cherche 4 choses rondes. Un bouton, c’est bien. Une assiette aussi.
    .sense-touch = Touche 3 choses. C’est lisse, dur ou doux ?
    .sense-lean = Sens 2 endroits où ton corps se pose. Ton dos ? Tes pieds ?
    .sense-breathe = Inspire 1 fois très fort. Souffle très lentement.
    .done = Fini. J’ai trouvé un ballon, un bol et une pizza. J’ai mangé la pizza.
