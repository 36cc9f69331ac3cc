# Les mots du jeu lui-même : boutons, titres, petites phrases. Les missions sont dans le paquet.

title = GPS
    .promise = Six blogueuses t’envoient des messages. Elles ont besoin de tes conseils.
    .nothing-kept = Ce jeu ne garde rien. Quand tu le fermes, tout est effacé.
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
facts = Tu savais ?
counter = { $done }/{ $total }
minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

route-hello = Salut toi !
route-writes = { $name } t’écrit
route-all-done = Tu as tout joué. Quelle équipe ! Tu peux revenir quand tu veux.
go-along = Lire
stop-waiting = ton éducatrice ouvre ceci
stop-finished = tout est joué
stop-messages = { $count ->
        [one] encore { $count } message
       *[other] encore { $count } messages
    }

back-to-route = Retour à la route
back-to-messages = Vers mes messages
message-from = De { $name }
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
    .about = Le message de { $name } reste là pour toi.
wrap = Presque fini
wrap-thanks = Merci ! Prends encore ceci avec toi.
wrap-question = Penses-y un peu
wrap-remember = À retenir
wrap-talk = À qui en parler ?
wrap-done = C’est fini

hurry = Plus vite
try-other = Revenir et essayer autrement
question-before = Précédente
question-of = Question { $at } sur { $all }
quiz-true = Vrai
quiz-false = Faux
sort-hint = { $count ->
        [one] Glisse la carte ou touche une case. C’est la dernière.
       *[other] Glisse la carte ou touche une case. Encore { $count }.
    }
sort-put = Mets « { $card } » dans « { $box } »
sort-lift = Reprends « { $card } »
calm-again = Encore une fois
calm-found = Trouvé
calm-left = { $count ->
        [one] encore { $count }
       *[other] encore { $count }
    }
breathe-in = Inspire
breathe-hold = Ne bouge plus
breathe-out = Expire
letter-to = Salut { $name },
letter-own = Avec tes mots à toi, si tu veux :
letter-stays = Cette lettre reste dans le jeu. Personne ne la lit.
letter-shred = Déchirer
letter-seal = Donner la lettre
letter-shredded = La lettre a disparu. Il n’en reste rien. L’écrire a peut-être déjà aidé.
letter-open-again = Continuer à écrire
letter-write-again = Recommencer

help-title = Tu n’es pas seule
help-again = La première personne n’écoute pas ? Essaie une deuxième. Ce n’est pas embêter, c’est malin.
number-unsure = Demande-le à ton éducatrice.
hours-unsure = Quand ? Demande à ton éducatrice.

settings-language = Langue
settings-text = Taille des lettres
settings-contrast = Couleurs
settings-motion = Mouvement
settings-sound = Son
text-size = { $percent } %
contrast-normal = Douces
contrast-high = Contrastées
contrast-dark = Sombres
motion-full = Ça bouge
motion-reduced = Immobile
sound-on = Activé
sound-off = Coupé

credits = Qui a fait ce jeu ?
credits-idea = L’idée vient de l’outil Girl Power Squad de Child Focus. Les histoires et les personnes de ce jeu sont inventées.
credits-portraits = Visages : Open Peeps de Pablo Stanley, via DiceBear (CC0).
credits-objects = Objets : Fluent Emoji de Microsoft (MIT). Emojis dans le texte : Noto Color Emoji (OFL).
credits-icons = Icônes : Lucide (ISC).
credits-fonts = Lettres : Baloo 2, Atkinson Hyperlegible Next et Noto Naskh Arabic (OFL).
credits-code = Fait avec Bevy et Fluent. Le code est libre (MIT ou Apache 2.0). Tu peux partager les textes en citant la source (CC BY 4.0).
credits-drafts = Pas encore tout à fait fini
