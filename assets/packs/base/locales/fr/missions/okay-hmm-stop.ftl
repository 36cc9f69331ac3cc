# D’accord, hmm, stop (Zita en invitée, module 3)

okay-hmm-stop =
    .title = D’accord, hmm, stop
    .brief = Bonjour ! Trois frères et une salle de bains : je m’y connais en limites. Chez nous, on se dispute toujours pour une seule phrase. Tu te places où ? Tu peux bouger. Même mon plus jeune frère le fait, tous les deux ans.
    .facts = Parfois, c’est clair : ça va, ou ça ne va pas. Souvent, c’est entre les deux. Alors on peut s’arrêter et parler. Hmm est aussi une réponse.
    .closing = Où as-tu hésité le plus longtemps ?
    .remember = Avant de faire quelque chose, on regarde et on demande. Tu hésites ? Alors, c’est hmm.
    .talk = Tu as un « hmm » qui ne part pas ? Montre-le à une personne de confiance.
    .after = Mon plus jeune frère a changé de place. Il ne bouge plus pour deux ans.
    .did = Avec toi, même un hmm a eu sa place.
    .staff-aim = Elle réfléchit aux limites dans des situations de tous les jours et utilise les six critères avec ses mots.
    .staff-watch = Toutes les places sur la ligne sont bonnes. Restez-en aux cartes : ne demandez pas d’histoires personnelles. Ne donnez ni couleur ni jugement à ce qu’une fille a vécu ; le système des drapeaux est pour vous. En groupe : posez trois feuilles par terre.
    .staff-cue = Elle dit « chez moi aussi, c’est comme ça », ou se tait devant une carte ? Remerciez-la, ne jugez pas la personne qu’elle nomme. Continuez à part et suivez le protocole du service.

okay-hmm-stop-line =
    .title = Entre non et oui
    .thesis = Personne ne dit stop. Donc, ça va.
    .argument-noor = Je ne peux pas voir dans ta tête ! Dis-le, tout simplement. J’arrête de filmer tout de suite.
    .argument-fien = Un jour, j’ai dit stop avec tout mon visage. Personne ne regardait mon visage.
    .argument-lotte = Dans mon groupe, on est dix. Si personne ne dit rien, tout continue. Alors moi, je le dis.
    .argument-marie = Un jour, j’ai ri d’une blague sur moi. Je n’osais pas faire autre chose. Ça n’allait pas.
    .moved = Tu as bougé. Comme en science : nouveaux faits, nouvelle place.
    .stayed = Tu es restée, après quatre histoires. Alors tu sais aussi ce que tu défends.
    .done = Ma conclusion : on peut toujours dire stop. Et il faut toujours faire attention. C’est le travail de la personne qui agit. Celle qui se tait n’a pas dit oui. Et elle ne fait rien de mal.

okay-hmm-stop-sort =
    .title = Pose-les sur la ligne
    .box-okay = D’accord
    .box-hmm = Hmm, on en parle
    .box-stop = Stop
    .card-swap = Elif et Jade échangent leurs pulls pour une semaine. Elles se sont mises d’accord.
    .feedback-swap = D’accord. Elles le veulent toutes les deux. La chèvre d’Elif a déjà goûté les deux pulls.
    .card-baby = « Saute dans l’eau, sinon tu es un bébé. »
    .feedback-baby = Stop. Ici, quelqu’un pousse avec des mots. Personne ne peut choisir librement.
    .card-cola = Chaque soir, la plus grande envoie la plus petite chercher du coca.
    .feedback-cola = Hmm ou stop, les deux sont justes. Elles ne sont pas à égalité. La petite n’ose peut-être pas dire non.
    .card-film = Mon frère de dix ans regarde avec nous un film interdit avant seize ans.
    .feedback-film = Hmm ou stop : ce n’est pas de son âge. Il a dormi trois nuits sur mon tapis.
    .card-dance = Lina répète sa danse pendant que Yara étudie pour une interro.
    .feedback-dance = Hmm. Danser, c’est très bien, mais pas à cet endroit. Maintenant, elle danse dans le couloir. Il est plus long.
    .card-shiver = Bataille d’eau ! Presque tout le monde crie de joie. Marie grelotte.
    .feedback-shiver = Hmm ou stop. Pour Marie, ce n’est plus drôle. D’abord un essuie, puis une question.
    .card-push = Bram veut pousser un fauteuil roulant et demande d’abord. La fille dit non. Il marche à côté d’elle.
    .feedback-push = D’accord. La première fois, il avait poussé sans demander. La deuxième fois, il a su quoi faire.
    .done = Six questions m’aident. On le veut toutes les deux ? Personne ne pousse ? On est à égalité ? C’est de notre âge ? C’est le bon endroit ? Personne n’a mal ? Six fois oui, alors ça va.

okay-hmm-stop-ground =
    .title = Mi-temps !
    .intro = Le drapeau monte : inspire et tends les bras vers le plafond. Le drapeau descend : souffle et laisse-les tomber. Deux fois.
    .done = Fin de la pause. Zéro à zéro, et personne ne se plaint.
