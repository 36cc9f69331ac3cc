# Séances de groupe : plans et pauses

# Les plans, pour l’éducatrice ou l’éducateur
plan-first-meeting = Une première fois ensemble
    .about = Vous choisissez un pacte et chacune crée son autocollant. Pour un groupe qui ne se connaît pas encore.
plan-room-to-stop = Le droit de s’arrêter
    .about = Le pacte, un bouton stop, et une parole honnête sur ce qui reste dans le groupe ou non.
plan-who-we-are = Qui sommes-nous ?
    .about = Une première séance tranquille, avec le temps de se poser : le pacte, les émotions, l’écoute et un bouton stop.

plan-good-friends = De bons amis
    .about = Ce que fait un ami. Un début tout en légèreté, avec du temps pour parler.
plan-in-the-chat = Dans le chat
    .about = Des règles pour un chat agréable, et quoi faire quand tout le monde suit.
plan-close-and-free = Proches et libres
    .about = La jalousie, les comptes inconnus et une lettre à Jade. Prévoyez du temps pour parler.

plan-what-i-can = Ce que je sais faire
    .about = Choisir ses forces, avec du temps pour parler. Rien sur l’apparence.
plan-real-pictures = De vraies images
    .about = Les filtres, les comparaisons, et ce qu’on peut faire défiler sans s’arrêter. Aucun commentaire sur les corps.
plan-kind-to-me = Douce avec moi-même
    .about = Découvrir ses besoins. D’une pensée dure à une pensée gentille, avec une pluie de compliments.

plan-my-stop-sign = Mon signe stop
    .about = Sentir où le corps dit stop, puis créer sa propre phrase stop.
plan-light-and-heavy = Léger et lourd
    .about = Taquiner ou harceler, secrets légers et secrets lourds. Quelque chose peut remonter : soyez deux adultes.
plan-no-is-no = Non, c’est non
    .about = La pression dans le chat, et le corps qui se fige. Une mission plus lourde, suivie d’un temps calme.

plan-my-people = Mes personnes de confiance
    .about = Qui est là autour de moi ? Un cercle et une carte d’aide. Des places vides, ça va aussi.
plan-first-call = Un premier appel
    .about = Ce qui se passe quand on appelle, chatte ou écrit. La carte d’aide, ce sera une autre fois.
plan-keep-telling = Continuer à le dire
    .about = Rapporter ou aider, et que faire si la première personne n’écoute pas. Une mission plus lourde, suivie de calme.

plan-in-plain-words = Avec des mots simples
    .about = Parler pour la première fois des proxénètes d’ados, avec des mots simples.
plan-how-it-feels = Qu’est-ce que je ressens ?
    .about = Quand c’est trop beau : que disent les émotions, et à qui en parler ?
plan-around-lina = Qui est là pour Lina ?
    .about = Lina se retrouve seule. Les filles cherchent qui est encore là, puis dessinent leur propre cercle.
plan-no-strings = Sans ficelle
    .about = Un cadeau est un cadeau. Ensuite : qui écoute, et qui d’autre encore ?
plan-three-steps = Trois pas
    .about = Arrêter, laisser, raconter, et ensuite la carte d’aide de chacune.
plan-letter-and-calm = Une lettre à Amira
    .about = D’abord qui nous entoure, puis la lettre, puis du calme et son propre filet. La séance la plus lourde : choisissez un jour calme, à deux.

# Les pauses : .how se dit aux filles, .staff est pour vous
break-wave-breath = Respirer comme une vague
    .how = Pose une main sur ton ventre, si tu veux. Inspire quand ma main monte. Souffle longtemps quand elle descend.
    .staff = Faites cinq vagues avec la main : toutes peuvent suivre. Les yeux ouverts, c’est bien. Regarder, c’est participer.
break-five-things = Cinq choses
    .how = Cherche cinq choses que tu vois. Puis touche quatre choses, comme ta chaise ou ta manche. Montre-les ou garde-les pour toi.
    .staff = Participez et prenez votre temps. Personne n’est obligée de parler.
break-squeeze = Serrer et relâcher
    .how = Serre les poings. Compte jusqu’à trois et relâche. Encore deux fois, avec les épaules en plus.
    .staff = Serrer un peu suffit, ça ne doit pas faire mal. Comptez sur vos doigts, pour que toutes puissent suivre.
break-tree-stretch = S’étirer comme un arbre
    .how = Pose bien tes pieds, comme des racines. Étire tes bras comme des branches. Laisse-les descendre et secoue tes mains.
    .staff = Debout ou assise, chacune à sa place. Ne dites rien sur la façon de bouger ni sur l’apparence.
break-hello-ways = Six fois bonjour
    .how = Dis bonjour de la main. Maintenant du coude, des sourcils, des épaules. On en invente encore deux ensemble.
    .staff = Montrez chaque salut, à distance. Toutes en même temps, personne devant les autres. Ça marche aussi assise.
break-rainstorm = L’averse
    .how = On fait la pluie ensemble. Frotte tes mains, tapote la table, tambourine. Puis laisse l’averse s’éloigner.
    .staff = Montrez chaque étape avec vos mains. Sans entendre, on voit l’averse et on la sent dans la table. Trop fort ? Du bout des doigts.
break-mirror = Le miroir
    .how = Mettez-vous par deux, face à face. L’une bouge lentement, l’autre est le miroir. Changez après une minute.
    .staff = Sans parler et sans se toucher. Formez les duos vous-même, pour que personne ne reste seule. Il en manque une ? Jouez aussi.
break-balloon-up = Le ballon en l’air
    .how = Gardez le ballon en l’air, toutes ensemble. Tapez doucement. Il tombe ? On recommence, c’est tout.
    .staff = Apportez un ballon de baudruche. Quelqu’un craint le bruit ? Prenez un foulard ou une balle molle. Ça marche aussi assise. Ne comptez pas les coups.

# Des questions prêtes pour la boîte à questions.

question-may-i-pass = Je peux passer une question ?
question-what-stays-here = Qu’est-ce qui reste ici, et qu’est-ce qui sort ?
question-shy = J’ose à peine parler en groupe. Je fais quoi ?
question-laughed-at = Et si quelqu’un rit de ce que je dis ?
question-real-friend = Comment savoir si c’est une vraie amie ?
question-in-love = Comment sait-on qu’on est amoureuse ?
question-body-changes = C’est normal que mon corps change ?
question-say-later = Comment dire « pas encore » sans dispute ?
question-compare = Pourquoi je me compare toujours aux autres ?
question-proud-of = Comment trouver de quoi être fière ?
question-mean-voice = Que faire d’une voix sévère dans ma tête ?
question-photo-online = Que faire des photos trop belles ?
question-froze = Je n’ai rien dit quand ça n’allait pas. C’est bizarre ?
question-no-to-friend = Comment dire non à quelqu’un qu’on aime bien ?
question-heavy-secret = On peut raconter un secret lourd ?
question-crossed-line = Que faire quand on a dépassé une limite ?
question-who-to-tell = Comment choisir à qui parler ?
question-what-if-angry = Et si cette personne se fâche ?
question-call-a-line = Que se passe-t-il quand on appelle une ligne d’aide ?
question-friend-told-me = Une amie m’a raconté quelque chose. Et maintenant ?
question-too-nice = Quelqu’un peut être trop gentil ?
question-whose-fault = Si quelqu’un t’utilise, c’est ta faute ?
question-friend-alone = Mon amie ne voit plus personne. Je fais quoi ?
question-way-back = On peut toujours demander de l’aide ?
