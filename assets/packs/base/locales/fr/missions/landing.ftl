# Les pieds sur terre (Sam, module 5)

landing =
    .title = Les pieds sur terre
    .brief = Salut. Avant, après un sujet lourd, je sautais tout de suite sur mon vélo. Mes pieds étaient à la maison, ma tête arrivait une heure plus tard. Maintenant, je me pose d’abord. Tu viens ? Ça dure cinq minutes.
    .facts = Après des mots lourds, tu peux être fatiguée ou fâchée. Tu peux avoir le fou rire, ou juste faim. Ça peut aussi venir demain. Et demain, tu pourras encore en parler.
    .closing = Qu’est-ce qui t’aide à te poser ?
    .remember = Ta tête peut arriver plus tard. Tu choisis quand tu parles, et de quoi.
    .talk = Quelque chose est resté ? Ce soir, demain ou la semaine prochaine : tu peux venir en parler. Personne n’est libre ? Le 116 000 est là jour et nuit.
    .after = Aujourd’hui, je suis rentrée à pied. Ma tête est arrivée avec moi.
    .did = Comme une plume, tu as pris tout ton temps.
    .staff-aim = Elle retrouve le calme, remarque comment elle se sent et sait qu’elle peut encore parler plus tard.
    .staff-watch = Pas de questions sur ce qu’elle a appris. Un animal suffit : ne demandez pas pourquoi celui-là. Prévoyez une chose ordinaire après : un repas, un jeu, une promenade. Dites qui est là cette nuit et demain.
    .staff-cue = Elle choisit l’éléphant ou l’escargot, ou ne veut pas s’arrêter ? Asseyez-vous près d’elle, sans questions. Elle raconte ? Remerciez-la, croyez-la, dites-lui d’abord ce que vous ferez. Revenez vers elle demain. Suivez le protocole.

landing-feather =
    .title = Une plume
    .intro = Une plume tombe de très haut. Inspire : elle flotte un instant. Souffle longtemps : elle descend, sans se presser. Quatre fois.
    .done = La voilà posée. On peut se poser aussi doucement que ça.

landing-animal =
    .title = Quel animal est assis sur ta chaise ?
    .mood-otter = Une loutre : je flotte
    .reply-otter = Agréable. Parfois, les loutres se tiennent la patte. Comme ça, personne ne part à la dérive.
    .mood-turtle = Une tortue : lente
    .reply-turtle = Lentement, c’est un bon rythme. On arrive aussi.
    .mood-owl = Une chouette : bien réveillée
    .reply-owl = Ta tête travaille encore. Occuper tes mains aide parfois : la vaisselle, un dessin, une tresse.
    .mood-lion = Un lion : en colère
    .reply-lion = Ici, le lion a raison. Rugis dans un coussin, ou monte et descends un escalier.
    .mood-hedgehog = Un hérisson : ça pique
    .reply-hedgehog = Aujourd’hui, personne n’a besoin de caresser les hérissons. Tu peux dire : « Laissez-moi un peu. »
    .mood-elephant = Un éléphant : lourd
    .reply-elephant = Ça fait beaucoup de poids sur une chaise. Dis à quelqu’un : « Aujourd’hui, je suis un éléphant. » Pas besoin de plus.
    .mood-snail = Un escargot : dans ma coquille
    .reply-snail = Reste-y un moment. Fais juste savoir à quelqu’un que tu es là. Un signe suffit.

landing-next-to =
    .title = D’abord quoi, et après quoi ?
    .card-drink = Boire quelque chose de chaud
    .card-beside = M’asseoir près de quelqu’un
    .card-one-sentence = Dire une phrase sur tout ça
    .card-something-else = Parler de tout autre chose
    .card-tomorrow = Y revenir demain
    .done = Ça peut aller comme ça. Tu préfères un autre ordre ? Il est bon aussi. La personne à côté de toi n’a pas besoin de savoir pourquoi.

landing-ground =
    .title = Bien posée
    .intro = Encore une fois, regarde et touche. Après, tu peux y aller.
    .sense-light = Trouve deux choses qui éclairent ou qui brillent.
    .sense-weight = Trouve trois endroits où quelque chose te porte.
    .sense-shoulders = Lève une fois les épaules. Laisse-les tomber.
    .done = Te voilà posée. Tu peux continuer, tranquillement.
