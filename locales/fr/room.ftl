# Ce que le groupe voit sur le grand écran.

room = En groupe
    .window = GPS – groupe
    .desk = Vers le bureau de l’éducatrice
    .left = { $count ->
        [one] encore { $count } min
       *[other] encore { $count } min
    }

room-welcome = Bienvenue à toutes
    .about = On fait ça ensemble. Rien n’est obligatoire. On peut toujours arrêter.
room-begin = Commencer
room-start = C’est parti
room-on = Continuer
    .mission = Retour à la mission
room-join = Participe
    .chip = { $address } · code { $code }
    .wifi = Même wifi, données mobiles coupées.
    .scan = Scanne avec ton téléphone
    .type = Ou tape dans ton navigateur
    .code = puis le code
    .about = Pas d’appli, pas de nom. Ton choix ne reste pas sur ton téléphone.
room-ask = Et toi, qu’en penses-tu ?
room-how = Comment répondre
    .hands = Lève la main
    .tablet = La tablette passe de main en main
    .phones = Réponds sur ton téléphone
room-coin = Une pièce décide aussi : parfois ta réponse compte, parfois une autre. Aucune réponse ne dit donc rien sur toi.
room-pass = À qui le tour ?
    .about = Passe l’écran. Ne regarde pas chez les autres.
room-thanks = Merci !
    .about = Ta réponse compte. Personne ne voit ton choix. Passe l’écran.
room-mine = C’est mon tour
room-all = Tout le monde est passé
room-give = Voilà ma réponse
room-skip = Je passe
room-picture = Ce que pense notre groupe
    .about = Plus la plante est grande, plus nous sommes à l’avoir choisi. Une petite plante, c’est peut-être personne.
    .sky = Plus c’est grand, plus nous sommes à avoir ce temps. Petit, c’est peut-être personne.
room-share-few = quelques-unes, ou personne
room-share-quarter = certaines
room-share-half = environ la moitié
room-share-three-quarters = beaucoup d’entre nous
room-share-most = la plupart
room-spoken = On en parle
    .about = Il n’y a rien à voir. Celle qui veut dit ce qu’elle pense.
room-pause = Petite pause
    .about = Respire doucement. On continue bientôt.
room-slip = Une question de la boîte
room-pact = Nos règles
    .new = Choisissez ensemble : lesquelles comptent aujourd’hui ?
    .about = Valables pour toutes ? Laquelle compte surtout aujourd’hui ?
room-write = Que veux-tu demander ?
    .about = L’éducatrice ou l’éducateur lit d’abord, sans savoir qui a écrit. Pas de noms. C’est grave ? Dis-le aussi toi-même à quelqu’un.
    .put = Dans la boîte
    .go = Poser une question
    .back = Retour au groupe
    .phones = La boîte à questions est ouverte : écris sur ton téléphone
room-wrote = Ta question est dans la boîte
    .about = Personne ne peut voir qui a écrit ceci, ton éducatrice non plus. C’est grave ? Dis-le toi-même à quelqu’un en qui tu as confiance, ou appelle le 116 000. Fais passer.
room-closing = On termine
    .about = Comment ça va maintenant ? On fait une carte météo ensemble.
room-weather = Quel temps fait-il chez toi maintenant ?
room-bye = À la prochaine
    .about = Tu veux encore dire quelque chose ? Ton éducatrice a du temps pour toi.
room-spot-good = Qu’est-ce qui fait du bien ici ?
room-spot-off = Qu’est-ce qui ne va pas ici ?
room-place-1 = D’abord
room-place-2 = En deuxième
room-place-3 = En troisième
room-place-4 = En quatrième
room-place-5 = En cinquième
room-place-6 = En sixième
start-room = Avec un groupe

# La même chose sur le grand écran et sur chaque téléphone.
room-support = Un moment de calme
    .about = Tout ce qui était dans la boîte est lu. Tu veux parler à quelqu’un ? { $who } est là ce soir pour toi. Tu peux aussi appeler le 116 000 : gratuit, jour et nuit.
    .you = Ton éducatrice

back-to-desk = Es-tu l’éducatrice ?
    .about = L’écran passe de main en main. Le bureau est à l’éducatrice, avec ses notes.
    .hold = Éducatrice ? Garde le doigt un instant sur le bouton, ou sur la touche F6.
    .yes = Vers mon bureau
    .no = Non, retour
