# La chambre quatre (Lotte, rappel du module 0, jour 10)

again-safe-group-2 =
    .title = La chambre quatre
    .brief = Yo. Depuis lundi, Marie partage sa chambre avec une nouvelle. Cette fille se lève à cinq heures, et personne ne lui demande ça. Marie a une question pour toi.
    .facts = Quand on pose une question, on ne sait pas toujours qu’elle est lourde.
    .closing = Comment tu montres que tu passes une question ?
    .remember = Tu peux bien aimer quelqu’un et ne rien lui raconter.
    .talk = Un souci avec ta chambre ou ton sommeil ? Dis-le à ton éduc. En journée, il y a plus de temps, et la nuit, c’est possible aussi.
    .did = Marie n’a pas été obligée de tout raconter.
    .staff-aim = Elle se rappelle qu’elle peut passer une question, même avec quelqu’un de gentil, et que quelqu’un veille la nuit.
    .staff-watch = Partager une chambre est souvent un vrai souci. Demandez cette semaine comment elle dort, et faites quelque chose de la réponse.
    .staff-cue = Elle dit qu’à cause de quelqu’un dans sa chambre, elle n’ose pas dormir ? Remerciez-la et trouvez une autre place dès cette nuit. Suivez le protocole.

again-safe-group-2-room =
    .title = Tu es dans quelle pièce aujourd’hui ?
    .mood-kitchen = La cuisine : joyeuse
    .reply-kitchen = Là, il y a toujours quelqu’un qui goûte. Viens t’asseoir.
    .mood-sofa = Le divan : calme
    .reply-sofa = Du bon côté, j’espère.
    .mood-bed = Le lit : fatiguée
    .reply-bed = Alors je fais court.
    .mood-bathroom = La salle de bain : fâchée
    .reply-bathroom = Ferme la porte et compte jusqu’à dix. Puis dis à quelqu’un ce qui ne va pas.
    .mood-window = À la fenêtre : triste
    .reply-window = Quelqu’un peut venir près de toi, sans questions.
    .mood-stairs = L’escalier sombre : j’ai peur
    .reply-stairs = Va là où il y a de la lumière. Souvent, tu y trouves quelqu’un.

again-safe-group-2-talk =
    .title = Marie t’écrit
    .say-asks-a-lot = Ma nouvelle voisine de chambre demande pourquoi je vis ici.
    .say-but-kind = Je ne veux pas le raconter. Mais elle est gentille.
    .answer-skip-it = Dis : « Ça, je passe. »
    .answer-small-bit = Raconte-lui un tout petit bout.
    .say-she-nodded = C’est dit. Elle a juste hoché la tête. Puis elle a demandé mon mot préféré.
    .say-wants-the-rest = C’est fait. Maintenant elle veut la suite. Et je ne dors pas.
    .answer-stop-halfway = Tu peux t’arrêter à la moitié.
    .answer-who-is-up = Qui est encore réveillé chez vous ?
    .say-told-her-so = J’ai dit : « Je m’arrête là. » Elle a eu l’air surprise, puis elle a dit pardon.
    .say-on-the-stairs = L’éduc de nuit. On était dans l’escalier et elle n’a rien demandé.
    .say-two-words = Mon mot préféré, c’est « crépuscule ». Le sien, c’est « pudding ».
