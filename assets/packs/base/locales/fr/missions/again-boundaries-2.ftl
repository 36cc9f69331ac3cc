# Dix doigts qui chatouillent (Fien, rappel du module 3, jour 10)

again-boundaries-2 =
    .title = Dix doigts qui chatouillent
    .brief = Dix doigts beaucoup trop longs, et un garçon de six ans : je le dessine comme ça. C’est le petit frère d’Amira. Elle a dit stop. Il a cru que c’était le jeu.
    .facts = Quand on te chatouille, ton corps rit tout seul, même si ce n’est pas drôle.
    .closing = Comment tu dis stop à quelqu’un de plus petit ?
    .remember = Rire, ce n’est pas encore un oui.
    .talk = « Mon stop n’a pas marché. » Avec cette phrase, un adulte peut agir.
    .did = Le petit frère d’Amira a appris stop, avec toi.
    .staff-aim = Elle sait qu’un stop compte, même si on rit, même avec quelqu’un qu’elle aime, et que ses mains à elle s’arrêtent aussi.
    .staff-watch = Ne chatouillez jamais sans demander, et arrêtez au premier stop. Elle s’occupe d’un frère ou d’une sœur ? Demandez si c’est léger ou lourd aujourd’hui. Source : Harris et Alvarado 2005.
    .staff-cue = Elle dit que quelqu’un de plus grand ne s’arrête pas ? Remerciez-la, croyez-la, ne creusez pas. Aujourd’hui, elle ne reste pas seule avec cette personne. Suivez le protocole.

again-boundaries-2-bubble =
    .title = À quoi ressemble ta bulle ?
    .mood-round = Grande et ronde : contente
    .reply-round = Elle tient à peine dans la case.
    .mood-cloud = Un petit nuage : calme
    .reply-cloud = C’est celle que je préfère dessiner. Je prends mon temps.
    .mood-empty = Vide : fatiguée
    .reply-empty = Alors je la laisse blanche. Ça économise l’encre.
    .mood-spiky = Avec des pointes : fâchée
    .reply-spiky = Dessine-la très grande. Puis montre-la à quelqu’un.
    .mood-rainy = Avec de la pluie : triste
    .reply-rainy = Je dessine quelqu’un à côté. Cette personne est mouillée aussi, et elle reste.
    .mood-tiny = Toute petite : j’ai peur
    .reply-tiny = On peut aussi montrer de petites lettres. Cherche quelqu’un qui vient lire de près.

again-boundaries-2-talk =
    .title = Amira et son petit frère
    .say-he-tickles = Mon petit frère me chatouille. J’ai dit stop.
    .say-he-laughs = Je riais, donc il continue.
    .answer-stand-up = Lève-toi et redis-le, avec la main.
    .answer-too-little = Il est encore petit. Laisse-le faire.
    .say-big-eyes = J’ai mis la main devant. Il a ouvert de grands yeux. « Je peux encore ? » il a demandé. J’ai dit non, et il a arrêté.
    .say-now-cross = Maintenant, j’ai une bosse, et je suis fâchée sur un petit de six ans.
    .answer-yours-counts = Ton stop compte, même avec lui.
    .answer-who-can-help = Qui peut lui apprendre avec toi ?
    .say-statue-game = On s’est entraînés. Je dis stop, et il devient une statue avec la langue dehors.
    .say-stop-or-go = Notre maman d’accueil. Elle joue à « stop ou encore » avec lui à table.
    .say-he-said-it = Aujourd’hui, il m’a dit stop, à moi. J’ai arrêté tout de suite. Il était si fier !

again-boundaries-2-ground =
    .title = Des doigts qui dorment
    .intro = Ouvre tes dix doigts et inspire. Laisse-les s’endormir et souffle. Deux fois.
    .done = Dix doigts dorment, et personne ne chatouille.
