# Comment je me sens aujourd’hui ? (Fien, module 0)

how-do-i-feel =
    .title = Comment je me sens ?
    .brief = Coucou, moi c’est Fien. Je suis sourde et je dessine des BD. La joie, la colère, la peur : j’en fais du soleil, du vent ou de la pluie. Aujourd’hui, je te dessine. Quel temps fait-il au-dessus de ta tête ?
    .facts = Une émotion, c’est un peu comme la météo. Ce n’est pas toi qui l’as faite. Elle change, vite ou lentement. Tu peux t’abriter, et pas forcément seule.
    .closing = À qui montrerais-tu ta météo ?
    .remember = Tous les temps sont bons. Pas besoin de sourire quand il pleut.
    .talk = Il pleut depuis longtemps chez toi ? Montre-le à une personne de confiance.
    .staff-aim = Elle donne une image à une émotion, sans juste ni faux, et découvre que regarder et toucher peuvent l’apaiser.
    .staff-watch = Ne demandez pas pourquoi elle a choisi ce temps. En groupe, elle le montre seulement si elle veut. Le brouillard est aussi une réponse.
    .staff-cue = Elle veut parler de la pluie ou de l’orage ? Prenez le temps, regardez-la, suivez son rythme. Elle signe ? Il faut une interprète, pas une amie.

how-do-i-feel-weather =
    .title = Quel temps es-tu ?
    .mood-sun = Soleil : je me sens bien
    .reply-sun = Chouette ! Je te dessine avec des lunettes de soleil. Garde un rayon pour tantôt.
    .mood-mixed = Soleil et pluie mélangés
    .reply-mixed = Les deux à la fois, ça existe. C’est comme ça qu’on a des arcs-en-ciel. Pas besoin de choisir.
    .mood-wind = Vent : ça bouge dans ma tête
    .reply-wind = Tout vole, même tes chaussettes. Attrape une seule chose. Le reste peut encore planer.
    .mood-fog = Brouillard : aucune idée
    .reply-fog = Ne pas savoir, c’est aussi une réponse. Je te dessine avec une lampe de poche et un biscuit.
    .mood-rain = Pluie : je suis triste
    .reply-rain = Je dessine un parapluie géant. Il y a de la place pour quelqu’un, si tu veux.
    .mood-storm = Orage : en colère ou peur
    .reply-storm = Ça gronde. Ton corps a le droit de le sentir. Tu peux t’abriter près d’une personne de confiance.

how-do-i-feel-senses =
    .title = Cinq, quatre, trois, deux, un
    .intro = Moi, ça me calme. Cherche de petites choses autour de toi. Pas besoin d’oreilles. Tu peux toujours arrêter.
    .sense-see = Repère 5 choses d’une couleur que tu aimes.
    .sense-touch = Touche 4 choses. C’est doux, froid, plein de bosses ?
    .sense-buzz = Sens 3 vibrations : ton cœur, le sol, une table.
    .sense-smell = Sens 2 odeurs. Ta manche compte aussi.
    .sense-taste = Trouve 1 goût. Le dentifrice de ce matin compte.
    .done = Te revoilà. J’ajoute une étoile au dessin, une étoile avec des jambes.
