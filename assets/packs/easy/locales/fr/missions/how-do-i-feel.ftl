# Comment je me sens ? (Fien, module 0), avec des mots faciles

how-do-i-feel =
    .brief = Je lève la main : bonjour ! Je suis Fien. Je suis sourde et je dessine des BD. Je dessine les émotions comme la météo. Et toi, c’est quel temps aujourd’hui ?
    .facts = Une émotion ressemble à la météo. Ce n’est pas toi qui l’as faite. Elle change, vite ou lentement. Tu peux t’abriter. Et tu n’as pas à rester seule.
    .closing = As-tu envie de montrer ta météo à quelqu’un ?
    .remember = Tous les temps sont bons. Il pleut ? Alors tu n’as pas besoin de sourire.

how-do-i-feel-weather =
    .reply-sun = Chouette ! Je te dessine avec des lunettes de soleil. Garde un peu de soleil pour tantôt.
    .mood-mixed = Soleil et pluie ensemble
    .reply-mixed = Les deux ensemble, c’est possible. Ça fait un arc-en-ciel. Tu n’as pas besoin de choisir.
    .mood-wind = Vent : ça va vite dans ma tête
    .reply-wind = Tout vole. Prends une seule chose à la fois. Le reste peut attendre.
    .mood-fog = Brouillard : je ne sais pas
    .reply-fog = Ne pas savoir, c’est aussi une réponse. Je te dessine avec une lampe et un biscuit.
    .reply-rain = Je dessine un grand parapluie. Quelqu’un peut venir dessous, si tu veux.
    .mood-storm = Orage : je suis en colère ou j’ai peur
    .reply-storm = C’est beaucoup. Ton corps peut sentir ça. Abrite-toi près d’une personne de confiance.

how-do-i-feel-senses =
    .intro = Moi, ça me calme. Cherche des petites choses autour de toi. Tu n’as pas besoin de tes oreilles. Tu peux toujours arrêter.
    .sense-see = Cherche 5 choses d’une belle couleur.
    .sense-touch = Touche 4 choses. C’est doux, froid ou dur ?
    .sense-buzz = Sens 3 choses qui vibrent. Ton cœur vibre. Le sol et la table aussi, parfois.
    .sense-smell = Sens 2 odeurs. Ta manche est bien aussi.
    .sense-taste = Goûte 1 chose. Le dentifrice est bien aussi.
    .done = Te revoilà. Je dessine une étoile pour toi. Elle a des jambes.
