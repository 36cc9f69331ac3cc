# L’oie est de retour (Fien, rappel du module 3)

again-boundaries =
    .title = L’oie est de retour
    .brief = Re-bonjour, c’est Fien ! Mon encre est fraîche. Et l’oie fâchée est de retour. D’abord ta couleur, puis deux petites questions. Tes frites n’auront pas le temps de refroidir.
    .facts = Tout le monde oublie des choses. C’est pour ça que je dessine parfois deux fois.
    .closing = Qu’est-ce qui t’a aidée cette semaine, même un tout petit peu ?
    .remember = Un secret lourd, on peut le partager. Le silence n’est pas un oui.
    .talk = Quelque chose est devenu lourd ? Dis-le. Il n’est jamais trop tard.
    .staff-aim = Elle se souvient qu’un secret lourd peut être dit et que se figer est normal.
    .staff-watch = Ce n’est pas un contrôle. Ne demandez pas pourquoi cette couleur, ni si elle a un secret ou s’est déjà figée.
    .staff-cue = Elle commence à raconter ? Remerciez-la, croyez-la, ne promettez pas le silence. Parlez à part et suivez le protocole du service.

again-boundaries-ink =
    .title = Quelle encre pour toi aujourd’hui ?
    .mood-yellow = Jaune : contente
    .reply-yellow = Super ! Je te dessine avec un chapeau de soleil beaucoup trop grand.
    .mood-green = Vert : calme
    .reply-green = Chouette. Je te dessine dans un hamac. Avec des chaussettes, on est en Belgique.
    .mood-red = Rouge : fâchée
    .reply-red = Tu peux être fâchée. Je te dessine en dragon. Un dragon qui ne mord personne.
    .mood-purple = Mauve : un peu de tout
    .reply-purple = Tout à la fois, c’est possible. Je prends une grande feuille.
    .mood-blue = Bleu : triste
    .reply-blue = Tu peux être triste. Je dessine un banc à deux places. Qui peut s’asseoir près de toi ?
    .mood-white = Blanc : vide
    .reply-white = Une feuille vide peut rester vide. Tu n’as pas à la regarder toute seule.

again-boundaries-goose =
    .title = Deux petites questions
    .ask-secret = Quel secret est trop lourd pour une seule personne ?
    .option-secret-cake = Samedi, il y a un gâteau surprise
    .feedback-secret-cake = Celui-là est léger. Samedi c’est fini, et il y a du gâteau. Tu peux le garder tranquillement.
    .option-secret-awake = Celui qui t’empêche de dormir
    .feedback-secret-awake = Oui. Ton corps le dit : trop lourd pour un seul dos. Tu peux toujours le dire.
    .option-secret-hush = Celui avec « ne le dis jamais ! »
    .feedback-secret-hush = Oui. Une surprise se termine. « Jamais », c’est lourd. Tu peux le dire, même après une promesse.
    .ask-statue = L’oie arrive. Je redeviens une statue. Qu’est-ce qui est vrai ?
    .option-statue-protects = Mon corps veut me protéger
    .feedback-statue-protects = Oui. Mon corps va plus vite que mes pensées. Merci, mon corps.
    .option-statue-no-yes = Le silence n’est pas un oui
    .feedback-statue-no-yes = Exact. Je n’ai pas dit oui à cette oie. C’est elle qui a dépassé la limite. Pas moi.
    .option-statue-mistake = Je fais quelque chose de mal
    .feedback-statue-mistake = Mais non. Se figer, on ne le choisit pas. C’est l’oie qui est en faute, et elle le sait.

again-boundaries-ground =
    .title = L’encre doit sécher
    .intro = Mon encre est encore mouillée. Inspire. Puis souffle tout doucement sur la feuille. Deux fois.
    .done = C’est sec. L’oie ne bouge plus. Sur le papier, du moins.
