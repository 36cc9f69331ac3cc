# Les mots du jeu lui-même : boutons, titres, petites phrases. Les missions sont dans le paquet.

title = GPS
start-greeting = Salut !
start-joke = Salut ! Moi, c’est Lotte. Je suis arrivée ici avec deux chaussettes. Maintenant, j’en cherche une.
begin = Commencer
letter = A
help = Aide
close = Fermer
settings = Réglages
next = Continuer
skip = Passer
pause = Pause
resume = Reprendre
not-today = Pas aujourd’hui
play = Commencer
facts = Tu le savais ?
counter = { $done }/{ $total }
minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

route-hello = Salut toi !
route-writes = { $name } t’écrit
route-all-done = Tu as tout joué. Quelle squad ! Tu peux revenir quand tu veux.
route-open-done = Tu as joué tout ce qui est ouvert. Quelle squad ! Tu peux revenir quand tu veux.
route-nothing = Il n’y a encore rien à jouer ici. Dis-le à ton éducatrice.
go-along = Lire
stop-waiting = ton éducatrice ouvre ceci
stop-finished = tout est joué
stop-begun = commencé
stop-fresh = pas encore commencé
stop-called = { $name }, { $done } sur { $total }, { $state }
stop-waits = Cette partie, une éducatrice ou un éducateur l’ouvre pour toi. Comme ça, quelqu’un sait que tu y joues. N’hésite pas à demander.
    .help = D’abord, il y a des messages sur l’aide.
    .late = Là, il est tard. Demain, c’est bien aussi.
    .first = Joue d’abord : { $title }
    .staff = Je suis de l’équipe

inbox-played = Tu as joué tous les messages d’ici. Tu peux les relire quand tu veux.
inbox-onward = Continuer vers { $stop }
back-to-route = Retour au parcours
back-to-messages = Vers mes messages
message-from = { $name } t’écrit
message-late = Il est tard. Ce n’est pas une dernière chose avant de dormir. Demain, c’est bien aussi.
message-new = nouveau
message-done = fait
message-put-away = pour plus tard
mode-alone = seule
mode-group = en groupe
mode-both = seule ou en groupe

progress = Partie { $step } sur { $steps }
note = Avant de commencer
note-free = C’est toi qui choisis. Tu peux t’arrêter quand tu veux.
note-go = Je participe
paused = Petite pause
    .about = Tout t’attend. Bois un verre, regarde dehors, étire-toi.
ended = C’est très bien comme ça
    .about = Ce que { $name } t’a écrit reste là pour toi.
wrap = Presque fini
wrap-thanks = Merci ! Emporte encore ceci.
wrap-question = Penses-y un peu
wrap-remember = À retenir
wrap-talk = À qui en parler ?
wrap-whom = À qui je parle ?
wrap-done = C’est fini

farewell-chat = Les blogueuses entre elles
goodbye = C’est tout, pour l’instant.
goodbye-name = C’est tout pour l’instant, { $name }.
goodbye-stays = Ce qui est sur ton mur reste derrière tes cinq images. Les messages que tu as joués aussi.
goodbye-goes = Le jeu ne sait plus comment tu te sentais. Les lettres que tu n’as pas gardées ont disparu.
goodbye-again = Dans quelque temps, on t’écrira encore. Ici, dans tes messages.
goodbye-waits = Ce qui attend encore, une éducatrice ou un éducateur l’ouvre pour toi. N’hésite pas à demander.

hurry = Plus vite
try-other = Revenir et essayer autrement
question-before = Précédente
question-of = Question { $at } sur { $all }
quiz-true = Vrai
quiz-false = Faux
sort-hint = { $count ->
        [one] Choisis une case. Glisser marche aussi. C’est la dernière.
       *[other] Choisis une case. Glisser marche aussi. Encore { $count }.
    }
sort-put = Mets « { $card } » dans « { $box } »
sort-lift = Reprends « { $card } »
calm-again = Encore une fois
calm-found = Trouvé
calm-left = { $count ->
        [one] encore { $count }
       *[other] encore { $count }
    }
breathe-in = Inspire
breathe-hold = Attends un peu
breathe-out = Souffle
breathe-by-itself = Tout seul
breathe-own-pace = À mon rythme
breathe-own-hint = Appuie sans lâcher et inspire. Lâche et souffle.
letter-to = Salut { $name },
letter-own = Avec tes mots à toi, si tu veux :
letter-stays = Tu choisis : la garder ou la déchirer. Personne ne la lit.
letter-back = Retour
letter-shred = Déchirer
letter-seal = Donner la lettre
letter-shredded = La lettre a disparu. Il n’en reste rien. L’écrire a peut-être déjà aidé.
letter-open-again = Continuer à écrire
letter-write-again = Recommencer

scene-panel = Image { $at } sur { $all }
scene-hint = Quelque chose ne va pas ? Interviens quand tu veux.
scene-step-in = J’interviens
scene-back = Image précédente
scene-eyes = Ce que voit { $name }
scene-ways = Que fais-tu ?
scene-you = toi
scene-lens = On regarde encore : { $at } sur { $all }
lens-nice = Ça, c’était chouette
lens-off = C’était bizarre
lens-wanted = Ce que quelqu’un voulait
lens-helper = Qui peut aider
signal-good = Je me sens à l’aise
signal-off = Quelque chose cloche
spot-hers = d’elle
spot-hint = { $count ->
        [0] C’est trouvé. Tu peux encore regarder.
        [one] Choisis un autocollant, puis une phrase. Encore 1.
       *[other] Choisis un autocollant, puis une phrase. Encore { $count }.
    }
show-fits = Montre-moi
order-hint = { $count ->
        [one] Choisis une carte et une place. Glisser marche aussi. C’est la dernière.
       *[other] Choisis une carte et une place. Glisser marche aussi. Encore { $count }.
    }
order-put = Mets « { $card } » à la place { $place }
match-hint = { $count ->
        [one] Choisis ce qui va avec. Glisser marche aussi. C’est la dernière.
       *[other] Choisis ce qui va avec. Glisser marche aussi. Encore { $count }.
    }
match-pair = { $ask } Avec : { $answer }
body-hint = Choisis un autocollant, puis un endroit du corps.
body-lies = { $count ->
        [one] Il y a 1 autocollant dessus.
       *[other] Il y a { $count } autocollants dessus.
    }
body-stays = Rien n’est gardé. Après, tout disparaît.
body-person = Personne { $at } sur { $all }
body-before = Précédente
body-shape = Silhouette { $number }
zone-head = Tête
zone-shoulders = Cou et épaules
zone-chest = Poitrine, zone privée
zone-arms = Bras
zone-hands = Mains
zone-belly = Ventre
zone-hips = Sous ton short, zone privée
zone-legs = Jambes
zone-feet = Pieds
circle-hint = Choisis quelqu’un, puis un cercle. Glisser marche aussi. Des places vides, c’est très bien.
circle-name = Comment l’appelles-tu ? Tu n’es pas obligée.
circle-back = Retour
collage-hint = { $count ->
        [one] Choisis un morceau. Tu peux aussi le faire glisser.
       *[other] Choisis-en au moins { $count }. Tu peux aussi les faire glisser.
    }
collage-lies = { $count ->
        [one] Il y a 1 morceau dessus.
       *[other] Il y a { $count } morceaux dessus.
    }
board-top-left = en haut à gauche
board-top-middle = en haut au milieu
board-top-right = en haut à droite
board-middle-left = à gauche
board-middle-middle = au milieu
board-middle-right = à droite
board-bottom-left = en bas à gauche
board-bottom-middle = en bas au milieu
board-bottom-right = en bas à droite
board-size = { $percent } %
board-turned = tourné de { $degrees }°
board-turn-back = Tourner dans l’autre sens
board-turn = Tourner
board-smaller = Plus petit
board-larger = Plus grand
board-raise = Mettre devant
board-off = Enlever
board-paper = Papier peint
ground-paper = Papier blanc
ground-sun = Jaune
ground-coral = Corail
ground-lilac = Lilas
ground-mint = Menthe
ground-sky = Bleu ciel
ground-rose = Rose
roleplay-hint = Choisis quelque chose dans chaque case. Ta phrase grandit.
roleplay-say = Dis-le
thesis-stand = Où te places-tu ? Choisis un endroit sur la ligne.
thesis-listen = Écoute les autres. Tu peux toujours bouger.
thesis-hear = Qu’en disent les autres ?
thesis-back = Retour
stand-no = Non
stand-rather-no = Plutôt non
stand-between = Entre les deux
stand-rather-yes = Plutôt oui
stand-yes = Oui
pact-hint = { $count ->
        [0] C’est complet. Tu peux échanger.
        [one] Tu peux encore en choisir 1.
       *[other] Tu peux encore en choisir { $count }.
    }
pact-empty = Choisis une règle ou écris la tienne.
pact-sign = On fait comme ça
pact-open = Changer quelque chose
pact-stays = N’écris pas de noms. Ça reste dans le jeu.
card-hint = { $count ->
        [0] Trois personnes sur ta carte. Tu peux changer.
        [one] Tu peux encore choisir 1 personne.
       *[other] Choisis jusqu’à { $count } personnes. Moins, c’est bien aussi.
    }
card-name = Comment appelles-tu cette personne ? ({ $who })
card-title = Ma carte d’aide
card-nobody = Tes personnes viendront ici. Vide, c’est bien aussi.
card-fold = Carte prête
card-open = Changer encore
card-stays = Un surnom suffit. La carte reste dans le jeu.
card-found = Quelqu’un pourrait trouver ta carte ? Alors les numéros suffisent.

space = Mon coin
space-portrait = Mon visage
space-shuffle = Surprends-moi
space-nickname = Mon surnom
space-no-name = Pas besoin de ton vrai nom.
field-undrawn = { $count ->
        [one] Le jeu ne sait pas dessiner un de ces signes. Un autre marchera.
       *[other] Le jeu ne sait pas dessiner { $count } de ces signes. D’autres marcheront.
    }
space-weather = Aujourd’hui, c’est
space-wall = Mon mur
space-empty = Un mur vide ! Fais glisser quelque chose ici, ou touche-le. Ce que tu crées dans les missions s’accroche tout seul.
space-wall-open = Vers mon mur
wall-hint = Choisis quelque chose sur le mur. Tu peux alors le tourner, l’agrandir ou le déplacer.
wall-treasures = Mes trésors
wall-no-treasures = Joue une mission, et un trésor arrivera ici.
wall-treasure = Trésor de { $title }
wall-portrait = Mon portrait
wall-hang = Accrocher : { $what }
space-kept = Tout ça reste derrière tes cinq images.
    .guest = Tu joues sans profil : quand tu arrêtes, tout ça disparaît.
space-look = Regarder
space-take-down = Décrocher
weather-sun = soleil
weather-sun-behind-cloud = soleil et nuages
weather-cloud = gris
weather-rain = pluie
weather-storm = orage
weather-rainbow = arc-en-ciel
mirror = Qui es-tu aujourd’hui ?
mirror-done = C’est moi
wrap-wall = C’est sur mon mur
route-hello-name = Salut { $name } !

help-title = Tu n’es pas seule
help-again = La première personne n’écoute pas ? Va en voir une autre. Tu n’embêtes personne, c’est malin.
number-unsure = Demande à ton éducatrice ou à ton éducateur.
hours-unsure = Quand ? Demande à ton éducatrice.
help-now = Maintenant aussi
help-site = Site : { $site }
help-mail = Mail : { $mail }
help-hours-on-site = Les heures y sont.
help-engaged = Occupé ou fermé ?
    .about = Ça ne vient pas de toi. Réessaie un peu plus tard, ou passe par le chat du site.
    .night = { $name } répond jour et nuit : { $number }.
help-traces = D’autres utilisent le même GSM ou ordinateur ?
    .calls = Un GSM garde les numéros que tu appelles. Tu peux les effacer de la liste d’appels.
    .pages = Un navigateur garde les sites. Tu peux les effacer de l’historique.
    .bill = Ces numéros d’aide sont gratuits. Normalement, ils ne sont pas sur la facture.

settings-language = Langue
settings-text = Taille des lettres
settings-contrast = Couleurs
settings-motion = Mouvement
settings-sound = Son
text-size = { $percent } %
contrast-normal = Douces
contrast-high = Contrastées
contrast-dark = Sombres
motion-full = Ça bouge
motion-reduced = Immobile
sound-on = Activé
sound-off = Coupé

credits = Qui a fait ce jeu ?
credits-idea = L’idée vient de l’outil Girl Power Squad de Child Focus. Les histoires et les personnes de ce jeu sont inventées.
credits-portraits = Visages : Open Peeps de Pablo Stanley, via DiceBear (CC0).
credits-objects = Objets : Fluent Emoji de Microsoft (MIT). Emojis dans le texte : Noto Color Emoji (OFL).
credits-icons = Icônes : Lucide (ISC).
credits-fonts = Polices : Baloo 2, Atkinson Hyperlegible Next et Noto Naskh Arabic (OFL).
credits-code = Fait avec Bevy et Fluent. Le code est libre (MIT ou Apache 2.0). Tu peux partager les textes en citant la source (CC BY 4.0).
credits-drafts = Pas encore tout à fait fini

cover = Cacher le jeu
cover-title = Quelqu’un regarde ?
cover-hold = Reste appuyée sur l’œil dans le coin. Tu vois alors un puzzle.
cover-key = Shift
cover-press = Trois fois Shift (Maj), ça marche aussi, ou une fois F12.
cover-back = Revenir ? Touche les trois points. Si tu as un profil, touche ensuite tes cinq images.
cover-try = Essayer maintenant
puzzle = Taquin
puzzle-board = Plateau de jeu
puzzle-gap = Vide
puzzle-moves = { $count ->
        [one] { $count } coup
       *[other] { $count } coups
    }
puzzle-solved = Réussi en { $moves }. Bravo !
puzzle-new = Nouvelle partie
puzzle-more = Plus

# Ce qu’un lecteur d’écran ajoute : qui parle, et où une carte se trouve.
said-by = { $name } : { $words }
said-by-you = Toi : { $words }
thought-by = { $name } pense : { $words }
chat-with = Conversation avec { $name }
state-fits = bien placé
state-elsewhere = à placer ailleurs
state-right = c’est juste
state-seen = déjà vu
state-tried = déjà essayé
body-shape-slim = Un corps mince
body-shape-round = Un corps rond
body-shape-tall = Un grand corps
body-shape-wheelchair = Quelqu’un en fauteuil roulant
body-shape-headscarf = Quelqu’un avec un foulard
still-there = Tu es toujours là ? Touche quelque chose et ça continue.
listen = Lis-moi la page
    .stop = Arrête de lire
settings-pace = Conversations
pace-own = Avancent seules
pace-waits = M’attendent
read-on = Lire la suite
no-game = Le jeu ne s’ouvre pas
    .about = Il y a un problème avec les fichiers du jeu. Demande à ton éducatrice. Pour qui le répare, le problème est écrit ci-dessous.

# Ce qui aide une fille : elle choisit avec une image.
settings-aids = Qu’est-ce qui t’aide ?
aid-signs = Plus à voir
aid-easy-words = Des mots faciles
aid-read-to-me = Lis-le-moi
aid-plain-pictures = Des images calmes
