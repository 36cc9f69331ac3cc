# L’oie est de retour (Fien, rappel du module 3, jour 3)

again-boundaries =
    .title = L’oie est de retour
    .brief = Je dessine une oie, et elle sort tout de suite de la feuille. Fâchée, bien sûr. Maintenant, trois cases sont vides. Tu les remplis ?
    .facts = Se figer, ça vient tout seul. Les animaux le font aussi.
    .closing = Qu’est-ce qui t’a aidée cette semaine, même un tout petit peu ?
    .remember = Le silence n’est pas un oui. Et quand c’est lourd, on le porte à plusieurs.
    .talk = Pas besoin de mots. Donne ton dessin à une éducatrice, sans explication.
    .did = Tu as rempli les trois cases laissées par l’oie.
    .staff-aim = Elle se rappelle que son corps donne un signal, que se figer n’est pas un oui, et qu’un secret lourd peut être dit.
    .staff-watch = Ne demandez pas si elle s’est déjà figée. Préparez du papier et des marqueurs, et dessinez aussi. Source : se figer face au danger, Roelofs 2017.
    .staff-cue = Elle vous donne un dessin ? Dites ce que vous voyez, sans demander ce que ça veut dire. Elle commence à raconter : remerciez-la, croyez-la et suivez le protocole.

again-boundaries-ink =
    .title = Quelle encre pour toi aujourd’hui ?
    .mood-yellow = Jaune : contente
    .reply-yellow = Je te dessine avec un chapeau de soleil beaucoup trop grand.
    .mood-green = Vert : calme
    .reply-green = Tu reçois un hamac, avec un arbre de chaque côté.
    .mood-purple = Mauve : un peu de tout
    .reply-purple = Ça tient sur une feuille. Je la tourne.
    .mood-red = Rouge : fâchée
    .reply-red = Je dessine un dragon qui souffle longuement. À côté, quelqu’un qui n’a pas peur.
    .mood-blue = Bleu : triste
    .reply-blue = Je dessine un banc pour deux. La deuxième place, c’est toi qui choisis.
    .mood-black = Noir : j’ai peur
    .reply-black = Je dessine une porte avec de la lumière dessous. Frappe à cette porte.

again-boundaries-goose =
    .title = Trois cases vides
    .ask-belly = Mon ventre se serre
    .feedback-belly = Ton corps va plus vite que ta tête. Et qu’une oie.
    .ask-statue = Je reste figée comme une statue
    .feedback-statue = Ton corps voulait te protéger. C’est l’oie qui est en faute.
    .ask-awake = Un secret m’empêche de dormir
    .feedback-awake = À deux, le poids change. Essaie.
    .answer-tell = Je peux le dire, même après une promesse
    .answer-stop = M’arrêter, partir ou chercher quelqu’un
    .answer-no-yes = Ce n’est pas un oui, ni une faute
    .almost = Cette case ne va pas encore. Essaie une autre.
    .done = La BD est finie. L’oie veut plus de texte.

again-boundaries-ground =
    .title = L’encre doit sécher
    .intro = Mon encre est encore mouillée. Inspire. Puis souffle tout doucement sur la feuille. Deux fois.
    .done = C’est sec. L’oie ne bouge plus, sur le papier du moins.
