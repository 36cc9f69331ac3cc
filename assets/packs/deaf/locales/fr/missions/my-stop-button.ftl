# Mon bouton stop (Lotte, module 0) : se déguiser au lieu de chanter, et des yeux fatigués de regarder

my-stop-button =
    .brief = Yo. Je suis Lotte. J’habite dans un foyer et Fien m’apprend à signer. C’est encore lent. Pas de test ici. Juste trois boutons : passer, pause et pas aujourd’hui. Ils marchent vraiment. On s’entraîne ?
    .after = La fête costumée est finie. Quelqu’un se promène encore en banane. C’est moi.
    .talk = Quelqu’un ne fait pas attention à ton non, avec un mot ou un signe ? C’est sa faute, jamais la tienne. Une phrase suffit : « Là, je n’arrive pas à dire non. »
    .closing = Tu dis non comment : avec les mains, le visage ou un mot ?
    .staff-watch = Elle essaie tout de suite son bouton avec vous ? C’est l’exercice. Dites « d’accord » sans demander de raison. Elle suit une interprète ou lit sur les lèvres ? Prévoyez une pause pour ses yeux chaque quart d’heure.

my-stop-button-talk =
    .answer-yes-softly = Oui quand même. Mais sans les feuilles.
    .say-whisper = Un ananas sans feuilles, alors. Tu vas ressembler à une grosse patate.
    .say-karaoke = Même à la fête costumée. J’ai été une banane pendant trois heures.
    .say-sing = Alors on s’entraîne. Question un : tantôt, tu traverses le couloir en ananas ? Moi, je serai la banane.
    .answer-yes = Oui ! Passe-moi les feuilles.
    .say-earplugs = Un vrai oui ! Ça compte aussi. Je te cherche un pull jaune.
    .say-tired = Tes yeux sont fatigués de regarder. Tu fais quoi ?
    .answer-nod = Je hoche la tête. Je fais semblant de suivre.
    .say-laces = Tu hochais la tête. Mais tes yeux regardaient le mur. Je t’ai vue !
    .answer-quiet-please = Un peu de repos pour mes yeux, s’il te plaît.
    .say-your-song = Et tantôt, tu te promènes vraiment en ananas. Qu’est-ce que j’ai fait.
    .say-your-pause = Bonne idée, ta pause. Mes doigts étaient fatigués aussi.
