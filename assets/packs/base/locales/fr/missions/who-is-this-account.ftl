# C’est qui, ce compte ? (Noor, module 1)

who-is-this-account =
    .title = C’est qui, ce compte ?
    .brief = C’est Noor ! Ma grand-mère a enfin sa propre chaîne. Et tout à coup, il y a deux mamies en ligne. Marie veut suivre la mienne. Mais laquelle est la vraie ? Tu regardes avec nous ?
    .facts = En ligne, il y a des amis, des blagues et des mamies très douées. Mais tout le monde peut remplir un profil. Alors : vérifie, vérifie et vérifie encore.
    .closing = Que fais-tu quand un compte te semble bizarre ?
    .remember = Je connais cette personne en vrai ? L’image et l’histoire vont ensemble ? Je demande à quelqu’un.
    .talk = Un compte ou un message bizarre ? Laisse-le et montre-le à une personne de confiance. Tu n’as rien fait de mal.
    .staff-aim = Elle regarde calmement un profil, écoute ce qu’elle ressent et connaît l’ordre : ne pas répondre, tout laisser, en parler, puis bloquer et signaler.
    .staff-watch = Ne demandez rien sur ses propres comptes et ne regardez pas son GSM. Être en ligne, c’est chouette aussi : n’en faites pas une interdiction.
    .staff-cue = Elle dit qu’une personne inconnue lui écrit ou veut quelque chose d’elle ? Restez calme, remerciez-la, ne faites rien effacer. Parlez-en après le groupe.

who-is-this-account-first =
    .title = La première mamie
    .from = mamie.et.ses.plantes
    .item-plants = Je filme mes plantes. Et parfois mon pouce.
    .feedback-plants = C’est drôle ! Mais tout le monde peut écrire ça. Ça ne dit encore rien.
    .item-asks = Tu es dans mon film ? Alors je te demande d’abord.
    .feedback-asks = Pour moi, ça sonne bien. C’est son film, mais c’est ton visage.
    .item-free = On peut ne pas répondre. Mes plantes le font tous les jours.
    .feedback-free = J’aime bien. Tu es libre, et elle reste gentille.
    .item-ask-noor = C’est vraiment moi ? Demande-le à Noor.
    .feedback-ask-noor = J’aime bien aussi. Tu peux demander à quelqu’un que tu connais en vrai.
    .done = Marie m’a posé la question dans la cour. Oui, c’est ma mamie ! Et maintenant, l’autre.

who-is-this-account-second =
    .title = La deuxième mamie
    .from = mamie.la.vraie
    .item-photo = Photo : exactement les mêmes plantes.
    .feedback-photo = Bizarre. Cette photo est à ma mamie. Tout le monde peut la copier. Une photo n’est donc pas une preuve.
    .item-cookies = J’aime bien les biscuits.
    .feedback-cookies = Qui n’aime pas ça ? Rien de spécial ici. Ça ne dit rien.
    .item-test = J’ai 71 ans. Demain, interro de math. Beurk !
    .feedback-test = Bizarre. Ma mamie n’a plus d’interros depuis longtemps. Deux choses ne vont pas ensemble ? Regarde encore une fois.
    .item-street = Comment s’appelle ta rue ? Et ton école ?
    .feedback-street = Ça te semble bizarre ? C’est normal. Là où tu vis, c’est privé. Un compte n’a pas besoin de le savoir.
    .item-hurry = Réponds maintenant ! Sinon je me fâche !
    .feedback-hurry = Ça met la pression. Ma mamie, elle, attend. Avec du thé.
    .done = Ce n’est pas ma mamie. Qui est-ce, alors ? Tu n’as pas à le découvrir. Une seule impression bizarre suffit pour arrêter.

who-is-this-account-quiz =
    .title = Que peut faire Marie ?
    .ask-now = Marie reçoit un message de la deuxième mamie. Que peut-elle faire ?
    .option-now-ask = Demander à Noor, en vrai
    .feedback-now-ask = Oui ! J’ai appelé ma mamie. Elle a un seul compte. Et quatorze plantes.
    .option-now-block = Ne pas répondre, et le montrer à quelqu’un
    .feedback-now-block = Oui. Après, on bloque et on signale. Ce n’est pas impoli, et ça aide aussi les autres.
    .option-now-accept = Dire oui d’abord, regarder après
    .feedback-now-accept = Ça peut arriver. Marie peut toujours arrêter et en parler. Demander d’abord, c’est plus tranquille.
    .ask-told = Marie a déjà écrit le nom de son école. Maintenant, elle a mal au ventre. Qu’est-ce qui peut aider ?
    .option-told-hide = Ne rien dire
    .feedback-told-hide = Je comprends. Mais Marie n’a rien fait de mal. Elle peut en parler, même demain.
    .option-told-griet = Aller voir Griet
    .feedback-told-griet = Oui. Griet ne s’est pas fâchée. Elles ont regardé ensemble quoi faire. Marie avait déjà moins mal au ventre.
    .option-told-keep = Arrêter, tout laisser et en parler
    .feedback-told-keep = Oui. Elle peut le montrer à une personne de confiance. Bloquer et signaler, ils le font après, ensemble.

who-is-this-account-ground =
    .title = Respirer avec une plante
    .intro = Ma mamie respire avec ses plantes. Vraiment. La feuille monte : inspire. Elle descend : souffle. Deux fois.
    .done = Quatorze plantes, toutes calmes. Moi aussi. Presque.
