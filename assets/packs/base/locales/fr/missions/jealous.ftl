# La jalousie : gentil ou pénible ? (Noor, module 1)

jealous =
    .title = La jalousie : gentille ou pénible ?
    .brief = Hé ! Quelqu’un qui t’aime peut regarder dans ton GSM ? Et je me suis disputée pour ça à la maison ? La deuxième : oui, la soupe a refroidi. La première, je ne sais toujours pas. Et toi, tu te places où ?
    .facts = On peut être jalouse en amour, mais aussi d’une sœur ou d’une amie. Presque tout le monde connaît ça. Une règle sur le GSM, à la maison ou au foyer, c’est autre chose. Tu peux demander à quoi elle sert.
    .closing = Comment dirais-tu « je suis jalouse » sans te disputer ?
    .remember = La jalousie, c’est un sentiment. Contrôler, c’est un choix.
    .after = À la maison, on n’est toujours pas d’accord. Maintenant, on en parle après la soupe.
    .did = Noor et toi avez parlé, et la soupe est restée chaude.
    .talk = Quelqu’un veut tout voir ou tout savoir de toi ? Dis le mot « contrôle » à une éducatrice ou à un prof. Tu peux, même si tu aimes cette personne.
    .staff-aim = Elle réfléchit à la confiance et à la vie privée, et entend la différence entre être jalouse et contrôler.
    .staff-watch = Chaque place sur la ligne est bonne. Ne demandez rien sur sa propre relation. Les règles du service sur le GSM sont autre chose : expliquez calmement à quoi elles servent.
    .staff-cue = Vous entendez que quelqu’un contrôle son GSM, ses vêtements ou ses amis ? Ne jugez pas cette personne. Remerciez-la et parlez-en à part.

jealous-thesis =
    .title = Et toi, tu te places où ?
    .thesis = Quelqu’un qui t’aime a le droit de regarder dans ton GSM.
    .argument-fien = Moi, je suis d’accord ! Dans mon GSM, il y a quatre cents photos de chats. Amuse-toi bien.
    .argument-imani = Dans mon GSM, il y a aussi les histoires de mes amies. C’est à moi qu’elles les ont racontées. À personne d’autre.
    .argument-lotte = Parfois, on a peur de perdre quelqu’un. Alors on veut regarder, pour se calmer. Je connais ça.
    .argument-zita = Une fois, j’ai regardé dans le GSM d’une amie. J’ai été calme pendant une heure. Puis j’ai eu envie de regarder encore. En parler m’a calmée plus longtemps.
    .moved = Tu as changé de place ! Écouter, puis penser autrement, moi, je m’entraîne encore.
    .stayed = Tu es restée à ta place, et tu as écouté tout le monde. Chez nous, personne n’y arrive.
    .done = Ton GSM est à toi, même quand tu es amoureuse. Être jalouse, ça arrive. Contrôler, ce n’est pas normal.

jealous-sort =
    .title = Que se passe-t-il ici ?
    .box-free = Laisse libre
    .box-controls = Contrôle
    .box-feeling = Juste un sentiment
    .card-say-it = « Je suis un peu jalouse. Je peux le dire ? »
    .feedback-say-it = Ici, quelqu’un dit un sentiment à voix haute, et l’autre reste libre. Maintenant, on peut en parler.
    .card-show = « Montre ton GSM. Sinon je ne te crois pas. »
    .feedback-show = C’est contrôler. Tu n’es pas obligée de montrer ton GSM pour qu’on te croie.
    .card-have-fun = « Amuse-toi bien avec tes amies ! À demain. »
    .feedback-have-fun = Ça laisse libre. Quand on s’aime bien, il y a de la place pour les amies. Pour beaucoup d’amies.
    .card-every-hour = Quelqu’un te demande toutes les heures où tu es.
    .feedback-every-hour = Une fois, c’est juste une question. Toutes les heures, c’est contrôler. Tu peux en parler à quelqu’un.
    .card-quiet = Amira ne dit plus rien. Sa meilleure amie s’amuse avec une autre.
    .feedback-quiet = C’est un sentiment, et parfois, ça pique. Amira ne contrôle personne. En parler peut aider.
    .card-buzz = Le GSM de Jade vibre. Mila le lui donne, sans lire les messages.
    .feedback-buzz = Ça laisse libre. Mila est très, très curieuse. Mais elle fait confiance à Jade.
    .done = Un sentiment, tu n’es pas obligée de le cacher. Le contrôle, tu n’es pas obligée de le supporter. Ce sont deux choses différentes.

jealous-ground =
    .title = Souffle sur ta soupe
    .intro = Notre soupe est de nouveau chaude. Sens-la : inspire. Souffle doucement : expire. Deux fois.
    .done = C’est bon. Et plus personne ne se dispute à cause d’un GSM.
