# Quand la première personne n’écoute pas (Lotte, module 4) : qui te regarde vraiment ? Elif est malentendante

first-does-not-listen =
    .title = Si on ne lève pas les yeux
    .brief = Un jour, j’ai dit un truc important à quelqu’un qui beurrait des tartines. Il n’a pas levé les yeux. Elif vit ça aussi. Elle est malentendante et lit les visages. Tu l’aides à trouver quelqu’un qui regarde ?
    .facts = Raconter, ça marche rarement du premier coup. La première personne ne lève pas les yeux ? Ça ne dit rien sur toi. Va en voir une autre. Et s’il le faut, encore une autre.
    .closing = À quoi vois-tu que quelqu’un prend le temps pour toi ?
    .remember = Une personne qui détourne les yeux, ce n’est pas tout le monde. Tu peux raconter encore.
    .talk = Quelqu’un détourne les yeux ? Tu peux aller voir une autre personne. Ton éducatrice y réfléchit avec toi.
    .staff-cue = Elle dit qu’on ne l’a pas comprise ? Remerciez-la, arrêtez ce que vous faites, asseyez-vous dans la lumière, regardez-la. Dites honnêtement ce que vous devez transmettre et à qui. Demandez si elle veut une interprète. Revenez-y le jour même.

first-does-not-listen-talk =
    .title = Elif cherche un regard
    .say-shoe = La moitié du bus riait. Je ne savais pas pourquoi. Puis j’ai vu ma chaussure à la poubelle. La troisième fois.
    .say-ignored = Je l’ai dit au surveillant. Il s’est retourné et a parlé au mur. « Ignore-les », je crois.
    .answer-good-you-said = Tu as bien fait d’en parler. Lui, il ne regardait pas.
    .answer-stay-silent = Alors il vaut peut-être mieux ne plus rien dire.
    .say-my-fault = Donc ça ne venait pas de moi ? Je croyais que ma voix était bizarre.
    .say-bus-again = OK, je ne dis plus rien. Mais demain, il y a encore ce bus. J’ai déjà mal au ventre.
    .answer-heavier = Porter ça seule, ça pèse. Pardon. On cherche quelqu’un.
    .answer-go-along = Si, on le dit. On cherche quelqu’un, et je viens.
    .answer-second-ear = Vrai. Plutôt quelqu’un qui te regarde, alors.
    .say-in-a-hurry = Elle a hoché la tête, toute gentille. Mais elle regardait déjà l’heure. C’était lundi. On est jeudi.
    .say-you-were-there = Mais toi, tu étais à côté de moi. Et tu m’as répété ce qu’elle disait. Ça m’a aidée.
    .say-coffee = Monsieur Diallo, donc. Il a tout posé. Même son café ! Et il m’a regardée.
    .say-what-i-need = Il a écrit : « De quoi as-tu besoin ? » Demain, il parle à la classe. J’ai choisi comment, et avec quelle interprète.
    .say-sat-down = Griet a posé la manne à linge. Elle s’est assise face à moi, dans la lumière. Elle m’a crue tout de suite.
    .say-third-one = Il m’a fallu trois personnes. La troisième a vraiment regardé.
    .say-second-one = La deuxième a vraiment regardé. Sinon, il y en avait une troisième.
    .say-again = Ce n’est peut-être pas fini. Mais maintenant, je sais qui veut le savoir.

first-does-not-listen-ears =
    .title = Est-ce qu’on prend le temps ?
    .box-open = Est là pour toi
    .box-shut = N’est pas là pour toi
    .feedback-puts-away = Elle est là pour toi. Maintenant, le plus important, c’est toi.
    .feedback-not-so-bad = Cette personne n’est pas là pour toi. Ce que ça te fait, c’est toi qui le sais. Cherche quelqu’un d’autre.
    .feedback-thanks = Cette personne est là pour toi. Elle sait qu’il faut du courage pour raconter.
    .feedback-later = Plus tard une fois, ça va. Toujours plus tard ? Alors va voir quelqu’un d’autre.
    .feedback-asks-need = Cette personne est là pour toi. Tu peux répondre : « Un endroit calme. » Ou : « Une interprète. » Ou : « Je ne sais pas encore. »
    .feedback-says-who = Cette personne aussi est là pour toi. Ce n’est pas toujours agréable à lire ou à voir. Mais c’est honnête.
    .done = Voilà comment on reconnaît quelqu’un qui est là. Aux yeux, aux mains, au temps qu’on te donne.

first-does-not-listen-ground =
    .done = Voilà. Notre divan touche presque le sol. Toi, non.
