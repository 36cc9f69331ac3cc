# Comment je me sens ? (Fien, module 0), avec des mots faciles

how-do-i-feel =
    .brief = Je lève la main : bonjour ! Je suis Fien. Je suis sourde et je dessine des BD. Je dessine les émotions comme la météo. La joie, c’est le soleil. La tristesse, c’est la pluie. La colère, c’est l’orage. Ta case est encore vide. Et toi, c’est quel temps aujourd’hui ?
    .facts = D’habitude, une émotion change toute seule, vite ou lentement. Souvent, on a deux émotions ensemble. Donne un nom ou une image à ton émotion. Chez beaucoup de gens, elle devient alors plus petite.
    .closing = Quel temps veux-tu avoir un jour ?
    .talk = Il pleut depuis longtemps chez toi ? Montre ta météo à une éducatrice ou à l’école. Tu n’es pas obligée de parler.

how-do-i-feel-weather =
    .reply-sun = Je te dessine avec des lunettes de soleil. Garde un peu de soleil pour tantôt.
    .mood-mixed = Soleil et pluie ensemble
    .reply-mixed = Les deux ensemble, c’est possible. Ça fait un arc-en-ciel. Tu n’as pas besoin de choisir.
    .mood-wind = Vent : ça va vite dans ma tête
    .reply-wind = Sur ma feuille, tout vole. Prends une seule chose à la fois. Le reste peut attendre.
    .mood-fog = Brouillard : je ne sais pas
    .reply-fog = Tu n’es pas obligée de savoir. Je te dessine avec une lampe. Tu vois un pas. C’est assez.
    .reply-rain = Je dessine un grand parapluie. Quelqu’un peut venir dessous, si tu veux.
    .mood-storm = Orage : je suis en colère
    .reply-storm = C’est beaucoup. Je le dessine très grand. Marche un peu et souffle longtemps.
    .mood-night = Ciel noir : j’ai peur
    .reply-night = Je dessine une lampe dans ta main. Je dessine aussi une porte. Là, tu peux t’abriter.

how-do-i-feel-senses =
    .intro = Moi, ça me calme. Cherche de petites choses autour de toi. Tu n’as pas besoin de tes oreilles. Tu peux t’arrêter quand tu veux.
    .sense-touch = Touche 4 choses. C’est doux, froid ou dur ?
    .sense-buzz = Sens 3 choses qui vibrent. Ton cœur vibre. Le sol et la table aussi, parfois.
    .sense-smell = Sens 2 odeurs. Ta manche est bien aussi.
    .sense-taste = Goûte 1 chose. Le dentifrice est bien aussi.
    .done = Te revoilà. Je dessine une étoile pour toi. Elle a des jambes.
