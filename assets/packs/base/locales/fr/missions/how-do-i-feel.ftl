# Comment je me sens aujourd’hui ? (Fien, module 0)

how-do-i-feel =
    .title = Comment je me sens ?
    .brief = Je lève la main : c’est mon bonjour. Moi, c’est Fien, je suis sourde et je dessine des BD. La joie, la tristesse, la colère : j’en fais du soleil, de la pluie ou de l’orage. Ta case est encore vide. Quel temps fait-il au-dessus de ta tête ?
    .facts = D’habitude, une émotion change toute seule, parfois vite, parfois lentement. Deux émotions en même temps, ça arrive souvent. Chez beaucoup de gens, un mot ou une image rend l’émotion un peu plus petite.
    .closing = Quel temps aimerais-tu avoir, un jour ?
    .remember = Il pleut chez toi ? Alors tu n’as pas besoin de sourire.
    .after = L’étoile avec des jambes est partie de ma feuille. Maintenant, je la dessine avec une ficelle.
    .did = Pendant un moment, seule ta météo a compté.
    .talk = Il pleut depuis longtemps chez toi ? Montre ta météo à une éducatrice ou à l’école. Tu n’es pas encore obligée de parler.
    .staff-aim = Elle donne une image à une émotion, sans juste ni faux, et découvre que regarder et toucher peuvent l’apaiser.
    .staff-watch = Ne demandez pas pourquoi elle a choisi ce temps. En groupe, elle le montre seulement si elle veut. Le brouillard compte aussi. Nommer une émotion apaise beaucoup de gens (Lieberman et al., 2007 ; pas étudié à cet âge).
    .staff-cue = Elle veut parler de la pluie ou de l’orage ? Prenez le temps, regardez-la, suivez son rythme. Elle signe ? Il faut une interprète, pas une amie.

how-do-i-feel-weather =
    .title = Quel temps es-tu ?
    .mood-sun = Soleil : je me sens bien
    .reply-sun = Je te dessine avec des lunettes de soleil. Garde un rayon pour tantôt.
    .mood-mixed = Soleil et pluie mélangés
    .reply-mixed = Les deux à la fois, ça existe. C’est comme ça qu’on a des arcs-en-ciel. Pas besoin de choisir.
    .mood-wind = Vent : ça bouge dans ma tête
    .reply-wind = Tout vole sur ma feuille. Attrape une seule chose. Le reste peut encore planer.
    .mood-fog = Brouillard : aucune idée
    .reply-fog = Je te dessine avec une lampe de poche. Tu vois à un pas, et pour l’instant, ça suffit.
    .mood-rain = Pluie : je suis triste
    .reply-rain = Je dessine un parapluie géant. Il y a de la place pour quelqu’un, si tu veux.
    .mood-storm = Orage : en colère
    .reply-storm = Ça gronde. Je le dessine en grand, avec des bords pointus. Fais un petit tour et souffle longtemps.
    .mood-night = Ciel noir : j’ai peur
    .reply-night = Je dessine une petite lampe dans ta main, et une porte. On peut s’abriter chez quelqu’un, même sans expliquer.

how-do-i-feel-senses =
    .title = Cinq, quatre, trois, deux, un
    .intro = Moi, ça me calme. Cherche de petites choses autour de toi. Pas besoin d’oreilles. Tu peux t’arrêter quand tu veux.
    .sense-see = Cherche 5 choses d’une couleur que tu aimes.
    .sense-touch = Touche 4 choses. Elles sont douces, froides, pleines de bosses ?
    .sense-buzz = Sens 3 vibrations : ton cœur, le sol, une table.
    .sense-smell = Sens 2 odeurs. Ta manche compte aussi.
    .sense-taste = Trouve 1 goût. Le dentifrice de ce matin compte.
    .done = Te revoilà. J’ajoute une étoile au dessin, une étoile avec des jambes.
