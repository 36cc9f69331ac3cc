# La jalousie : gentil ou pénible ? (Noor, module 1)

jealous =
    .title = La jalousie : gentille ou pénible ?
    .brief = Hé, c’est Noor ! Hier à table, grande discussion. Sur l’amour et les GSM. Même la soupe a refroidi. Et toi, tu te places où ? Écoute les autres. Tu peux changer de place.
    .facts = On peut être jalouse en amour, mais aussi d’une sœur ou d’une amie. Presque tout le monde connaît ça. Pas besoin d’en avoir honte.
    .closing = À qui oses-tu dire : « Je suis un peu jalouse » ?
    .remember = La jalousie, c’est un sentiment. Contrôler, c’est un choix.
    .talk = Quelqu’un veut tout voir ou tout savoir de toi ? Même si tu l’aimes, parles-en à une personne de confiance.
    .staff-aim = Elle réfléchit à la confiance et à la vie privée, et entend la différence entre être jalouse et contrôler.
    .staff-watch = Chaque place sur la ligne est bonne. Ne demandez rien sur sa propre relation. Les règles de la maison sur le GSM sont autre chose : expliquez calmement à quoi elles servent.
    .staff-cue = Vous entendez que quelqu’un contrôle son GSM, ses vêtements ou ses amis ? Ne jugez pas cette personne. Remerciez-la et parlez-en à part.

jealous-thesis =
    .title = Et toi, tu te places où ?
    .thesis = Quelqu’un qui t’aime a le droit de regarder dans ton GSM.
    .argument-fien = Moi, je suis d’accord ! Dans mon GSM, il y a quatre cents photos de chats. Amuse-toi bien.
    .argument-imani = Dans mon GSM, il y a aussi les histoires de mes amies. C’est à moi qu’elles les ont racontées. À personne d’autre.
    .argument-lotte = Parfois, on a peur de perdre quelqu’un. Alors on veut regarder, pour se calmer. Je comprends ça.
    .argument-zita = Une fois, j’ai regardé dans le GSM d’une amie. J’ai été calme pendant une heure. Puis j’ai eu envie de regarder encore. En parler m’a calmée plus longtemps.
    .moved = Tu as changé de place ! Écouter, puis penser autrement : c’est fort.
    .stayed = Tu es restée à ta place, et tu as écouté tout le monde. C’est fort aussi.
    .done = Ton GSM est à toi, même quand tu es amoureuse. Être jalouse, ça arrive. Contrôler quelqu’un, ce n’est pas normal. Quand on t’aime, on demande, et on accepte que tu dises non. Une règle sur le GSM dans ton groupe ou à la maison, c’est autre chose. Tu peux demander qu’on te l’explique.

jealous-sort =
    .title = Gentil ou pénible ?
    .box-kind = C’est gentil
    .box-hard = C’est pénible
    .card-say-it = « Je suis un peu jalouse. Je peux le dire ? »
    .feedback-say-it = Gentil, et courageux. Ce sentiment a sa place. Maintenant, on peut en parler ensemble.
    .card-show = « Montre ton GSM. Sinon je ne te crois pas. »
    .feedback-show = Pénible. C’est contrôler. Tu n’es pas obligée de montrer ton GSM. Parles-en à quelqu’un.
    .card-have-fun = « Amuse-toi bien avec tes amies ! À demain. »
    .feedback-have-fun = Gentil. Quand on s’aime bien, il y a de la place pour les amies. Pour beaucoup d’amies.
    .card-every-hour = Quelqu’un te demande toutes les heures où tu es.
    .feedback-every-hour = Pénible. Une fois, ça peut être gentil. Toutes les heures, c’est trop. Tu peux en parler à quelqu’un.
    .card-quiet = Amira ne dit plus rien. Sa meilleure amie rit avec une autre.
    .feedback-quiet = Les deux sont possibles. Être jalouse, ça fait mal parfois. Mais Amira ne contrôle personne. En parler peut aider.
    .card-buzz = Le GSM de Jade vibre. Mila le lui donne sans lire.
    .feedback-buzz = Gentil. Mila est très, très curieuse. Mais elle fait confiance à Jade.
    .done = L’amour te laisse libre. Quelque chose te pèse ? Dis-le à une personne de confiance.

jealous-ground =
    .title = Souffle sur ta soupe
    .intro = Notre soupe est de nouveau chaude. Sens-la : inspire. Souffle doucement : expire. Deux fois.
    .done = C’est bon. Et plus personne ne se dispute à cause d’un GSM.
