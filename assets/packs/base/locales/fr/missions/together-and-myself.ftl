# Ensemble, et pourtant moi (Fien, module 1)

together-and-myself =
    .title = Ensemble, et pourtant moi
    .brief = J’ai dessiné deux points, Amira et Wout. Ils sont ensemble depuis quatre semaines. Au début, les points étaient côte à côte. Sur ma dernière feuille, je n’en vois plus qu’un, avec quatre pieds. Ils m’ont demandé tous les deux de lire leurs messages. Tu vois ce que je vois ?
    .facts = Avec un nouvel amour, on voit parfois moins ses amis. Des chercheurs d’Oxford ont compté chez des adultes. En couple, on avait en moyenne deux proches de moins autour de soi.
    .closing = À quoi vois-tu que tu es encore toi-même avec quelqu’un ?
    .remember = Être ensemble, c’est deux personnes entières. Pas une seule en deux moitiés.
    .talk = Réserve dans ta semaine une chose à toi : un entraînement, un coup de fil. Demande à un adulte de te la rappeler.
    .after = Wout a joué de la trompette à l’arrivée. Amira était deuxième, et elle n’a pas entendu un mot de son entraîneur.
    .staff-aim = Elle voit dans une conversation ordinaire ce qui est bien et ce qui coince, des deux côtés, et choisit ce qu’elle veut garder.
    .staff-watch = Amira et Wout sont tous les deux des gens bien : ne faites d’aucun des deux un coupable. L’ordre n’a pas de bonne réponse. Source : Burton-Chellew et Dunbar, 2015 (relation et cercle d’amis et de famille proches ; adultes, questionnaire).
    .staff-cue = Elle raconte que quelqu’un décide qui elle voit ou ce qu’elle porte ? Dites que c’est bien qu’elle en parle, ne dites pas de mal de cette personne et prévoyez un moment calme à deux.

together-and-myself-chat =
    .title = Les messages d’Amira et Wout
    .from = Amira et Wout, quatre semaines ensemble
    .item-cheer = Dimanche, c’est ta course ! Je viens t’encourager ? Avec ma trompette, si tu veux.
    .feedback-cheer = Il demande, et il est content de quelque chose qui est à elle. Je dessine une trompette avec un ruban.
    .item-stop-running = Je n’y vais pas dimanche. J’arrête de courir, comme ça j’ai plus de temps pour toi.
    .feedback-stop-running = Personne ne le demandait. Pourtant, un bout d’Amira disparaît. Courir moins, c’est possible, si elle en a assez. Mais ce n’est pas ce qu’elle écrit.
    .item-since-eight = Mais tu cours depuis tes huit ans. Et moi, je ne vais pas m’envoler !
    .feedback-since-eight = Il la veut entière, avec ses chaussures de course. Une phrase suffit pour le voir.
    .item-wet-dog = Il pleut ici. Le chien est couché sur mes partitions.
    .feedback-wet-dog = Juste un chien mouillé. Toutes les phrases ne sont pas un signal.
    .item-send-photo = Tu es avec qui au parc ? Envoie une photo, pour voir.
    .feedback-send-photo = Ça coince. Demander où est quelqu’un, ça peut être gentil. Demander une preuve, c’est autre chose.
    .item-tell-tomorrow = Avec Marie et Jade. Je n’envoie pas de photo. Je te raconte demain.
    .feedback-tell-tomorrow = Elle répond, et elle garde quelque chose pour elle. Les deux tiennent en trois phrases.
    .item-not-with-fleur = Et toi, tu ne parles plus à Fleur, hein. Sinon, je suis fâchée.
    .feedback-not-with-fleur = Maintenant, c’est Amira. Avoir peur de le perdre, ça arrive souvent. Mais choisir à qui il parle, ça coince.
    .item-sounded-like = La photo, c’était te contrôler. Pardon. À Fleur, je continue à parler. Elle est à côté de moi à la fanfare.
    .feedback-sounded-like = Il revient sur une phrase, et il dit aussi ce qu’il veut. Amira n’a rien écrit de toute une soirée. Puis elle a répondu : « OK. Moi aussi, je te contrôlais. »
    .done = Trois phrases coinçaient, et elles ne venaient pas d’un seul côté. Sur ma nouvelle feuille, il y a de nouveau deux points. Entre eux, je dessine de l’air.

together-and-myself-keep =
    .title = Que gardes-tu, même amoureuse ?
    .card-hobby = Une chose que j’aime faire
    .first-hobby = Une chose que tu aimes faire est tout en haut. Alors, le soir, tu as quelque chose à raconter. Chez Amira, c’était en deuxième place.
    .card-friends = Mes amis
    .first-friends = Tes amis sont tout en haut. Vous ne vous êtes plus vus depuis longtemps ? Une phrase suffit parfois : « Je suis encore là. »
    .card-alone = Du temps seule
    .first-alone = Du temps seule : c’est tout en haut. Une porte fermée ne veut rien dire de mal sur l’amour. Je dessine un essuie à côté.
    .card-phone = Mon GSM et mes codes
    .first-phone = Ton GSM est tout en haut. Quelqu’un qui t’aime peut s’asseoir à côté d’un écran fermé.
    .card-opinion = Mon avis à moi
    .first-opinion = Ton avis est tout en haut. On peut être ensemble et dire : « Ce film, je n’aime pas. »
    .done = Garde cette liste dans un coin de ta tête. Ce qui est en bas compte aussi.
