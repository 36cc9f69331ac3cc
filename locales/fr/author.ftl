### Ce que disent les verbes pour les auteures et les traductrices, et les conseils dans ce que fait `gps new`. Un conseil
### suit ___ dans un nouveau fichier : court, en mots simples, sans accolades.

## gps new : ce qui a été fait et la suite

new-made = { $count ->
        [one] Un fichier créé dans { $folder } :
       *[other] { $count } fichiers créés dans { $folder } :
    }
new-changed = Complété dans { $folder } :
new-next = Et maintenant :
new-next-write = Ouvrez ces fichiers dans un éditeur de texte simple. Là où il y a { $mark }, une phrase reste à écrire.
new-next-check = Regardez après chaque étape ce qui manque encore : gps check { $folder } --mission { $id }
new-next-check-all = Regardez après chaque étape ce qui manque encore : gps check { $folder }
new-next-play = Jouez-la : gps --mission { $id }
new-next-play-layer = Jouez-la : gps --layer { $folder } --mission { $id }
new-next-read = Relisez-la, avec chaque branche : gps script { $folder } --mission { $id }
new-next-picture = Une image à elle ira dans media/{ $picture }.svg ; en attendant, c’est une image du paquet.
new-next-list = Ajoutez « { $id } » à `missions` dans un module ({ $modules }), ou recommencez avec --module.
new-next-mission = Créez la première mission : gps new mission <nom> --module { $id } --in { $folder }
new-next-export = Faites un tableau à traduire : gps translate export { $tag } --in { $folder } --csv { $tag }.csv
new-next-import = Reprenez le tableau rempli : gps translate import { $tag } { $tag }.csv --in { $folder }
new-next-unfinished = Pas tout d’un coup ? Écrivez `offered_from: 95,` dans pack.ron : la langue est proposée aux filles à partir de cette part, et jusque-là gps check n’en demande pas chaque phrase.
new-next-help-lines = Ajoutez « { $tag } » dans help.ron et protocol.ron aux lignes d’aide qui parlent cette langue. Si aucune ne la parle, laissez-les telles quelles.
new-next-interface = Les mots du jeu lui-même sont dans locales/{ $tag } : gps translate export { $tag } --interface --csv jeu.csv
new-next-coverage = Regardez où on en est : gps coverage { $folder }
new-next-layer-text = Écrivez dans locales/ seulement ce qui diffère ; tout le reste vient de { $parent }.
new-next-layer-remember = Retenez de quoi c’est fait, pour que gps dise quand cela change : gps remember { $folder }

## gps new : pourquoi rien n’a été fait

new-refused-name = « { $name } » ne peut pas être un nom : écrivez des minuscules, des chiffres et des traits d’union, une lettre d’abord, comme le-velo-prete
new-refused-file = { $file } existe déjà ; rien n’a été fait
new-refused-mission = il y a déjà une mission « { $name } » ; choisissez un autre nom
new-refused-module-there = il y a déjà un module « { $name } » ; choisissez un autre nom
new-refused-kind =
    il n’y a pas de genre « { $name } »{ $count ->
        [0] {""}
       *[other]  ; vouliez-vous dire { $near } ?
    }. Les genres sont { $kinds }
new-refused-module =
    il n’y a pas de module « { $name } »{ $count ->
        [0] {""}
       *[other]  ; vouliez-vous dire { $near } ?
    }
new-refused-nobody = bloggers.ron n’a pas encore de blogueuse ; ajoutez-en une d’abord
new-refused-template = { $file } ne serait pas lisible ; dites-le à ceux qui font le jeu
new-refused-tag = « { $tag } » n’est pas une langue ; une langue s’écrit par exemple tr, pt-BR ou rom
new-refused-language = le paquet parle déjà « { $tag } »
new-refused-no-pack = il n’y a pas de pack.ron dans { $folder }
new-refused-pack = { $folder } ne s’ouvre pas ; gps check { $folder } dit pourquoi
new-refused-layer = { $folder } existe déjà ; choisissez un autre nom

## Conseils pour les mots d’une mission

new-words-title = Titre : trois à six mots
new-words-brief = Ce qu’écrit la blogueuse : qui a quel souci, et que demande-t-elle ?
new-words-facts = Ce qu’il est bon de savoir, en deux phrases courtes
new-words-after = Ce qui s’est passé ensuite, en une ligne : elle la lit dans la liste quand elle a joué
new-words-kept = Ce que le jeu retient de son choix, comme elle le lit
new-words-did = Ce qu’elle a fait dans cette mission, en une phrase de quatre à neuf mots, vraie quoi qu’elle ait choisi ; ni éloge, ni morale
new-words-note = De quoi il s’agit, et qu’on peut toujours arrêter
new-words-closing = Une question vers les gens autour d’elle
new-words-remember = Ce qu’elle retient : une phrase
new-words-talk = Avec qui elle peut en parler
new-words-staff-aim = Pour l’éducatrice : que travaille-t-elle ici ?
new-words-staff-watch = Pour l’éducatrice : à quoi faire attention, que ne pas demander ?
new-words-staff-cue = Pour l’éducatrice : que faire si elle raconte quelque chose ?
new-words-step-title = Titre de l’étape : deux à cinq mots
new-words-module = Nom de l’arrêt : un ou deux mots
new-words-module-about = De quoi parle l’arrêt : une phrase
new-words-pack = Nom du paquet dans cette langue
new-words-review = Qui doit relire ceci, et quoi
new-role-beat = Morceau de conversation
new-role-task = Ce qu’elle fait ici, ou de quoi il s’agit
new-role-question = La question ou l’affirmation, en une phrase
new-role-said = Ce que dit quelqu’un de l’histoire
new-role-told = Ce qui se passe
new-role-thought = Ce que pense la fille
new-role-choice = Quelque chose à choisir, court
new-role-card = Une carte : quelques mots
new-role-label = Un nom : un ou deux mots
new-role-reply = Ce qu’elle lit ensuite : gentiment, et pourquoi
new-role-hint = Un petit indice
new-role-closing = Le dernier mot de l’étape
new-guide-summary = De quoi parle l’arrêt, et comment l’animer : deux phrases
new-guide-goal = Ce que les filles travaillent ici
new-guide-signal = Ce que vous pouvez remarquer
new-guide-risk = Un besoin qui rend les filles plus faciles à utiliser
new-guide-say = « Une phrase à dire tout haut »
new-guide-avoid = Ce qu’on ne dit pas ou ne fait pas, et pourquoi
new-guide-tonight = Quand il vaut mieux ne pas commencer ce module
new-guide-house = Ce que la maison prépare
new-guide-alone = Ce que vous faites sans collègue
new-guide-knows = Qui en sait plus, ou où lire la suite

## Où se trouve une phrase, pour qui traduit ou relit

place-pack = Le paquet
place-people = Les gens des histoires
place-module = Arrêt « { $title } »
place-mission = Mission « { $title } »
place-step = Mission « { $title } », étape « { $step } »
place-guide = Guide de l’arrêt « { $title } »
place-help = La page d’aide
place-sessions = Séances de groupe
place-protocol = La carte de protocole
place-readiness = La liste de ce qui doit être prêt
place-moments = Les moments difficiles
place-rehearsal = Les exercices des éducatrices
context-by = { $name } dit ceci
context-staff = pour les éducatrices, les filles ne le voient pas
context-length = jusqu’à { $letters } lettres, cela tient sûrement
context-variables = laissez { $names } tel quel

## gps translate

translate-exported = { $count ->
        [one] Une phrase
       *[other] { $count } phrases
    } pour « { $language } » dans { $file }, dont { $open } à traduire.
translate-exported-tree = Le dossier { $file } : { $reference } avec des explications pour qui traduit, et { $language } là où il en est.
translate-there = { $file } existe déjà ; choisissez un autre nom, ou prenez --force pour le remplacer
translate-nothing = Rien n’a changé : tout y est déjà ainsi.
translate-imported = { $changed ->
        [0] Aucune phrase changée
        [one] Une phrase changée
       *[other] { $changed } phrases changées
    }, { $added ->
        [0] aucune nouvelle
        [one] une nouvelle
       *[other] { $added } nouvelles
    }.
translate-dry = Rien n’est encore écrit (--dry-run).
translate-emptied = Ces phrases sont revenues vides et sont restées :
translate-remarks = Remarques de qui a traduit :
translate-refused = { $count ->
        [one] Un endroit ne va pas ; rien n’a changé.
       *[other] { $count } endroits ne vont pas ; rien n’a changé.
    }
translate-not-spoken = le paquet ne parle pas « { $language } » ; commencez par gps new language { $language }
translate-at-cell = ligne { $row }, colonne { $column }
translate-at-line = { $file }, ligne { $line }
translate-broken-file = { $file } n’est pas lisible ({ $why }) ; gps check dit quoi faire
translate-not-utf-8 = ce tableau n’est pas enregistré en UTF-8 ; choisissez « CSV UTF-8 » à l’enregistrement
translate-no-column = la colonne « { $column } » manque ; laissez la première ligne comme elle était
translate-other-language = ce tableau est pour « { $found } », pas pour « { $language } »
translate-broken-row = cette ligne n’est pas lisible : { $why }
translate-unknown-key =
    il n’y a pas de phrase « { $key } »{ $count ->
        [0] {""}
       *[other]  ; vouliez-vous dire { $near } ?
    } ; laissez la première colonne comme elle était
translate-twice = « { $key } » s’y trouve deux fois, avec une autre traduction
translate-broken-text = la ligne { $line } de ce texte ne va pas ({ $why }) ; une accolade entoure ce qui est rempli
translate-control = ce texte contient un signe que personne ne voit ; tapez-le à nouveau
translate-unstable = ce texte ne peut pas être gardé ainsi ; écrivez-le sur une ligne
translate-strange-variable =
    { $names } n’est pas rempli ici. { $count ->
        [0] Il n’y a rien à remplir.
       *[other] Il y a : { $known }
    }
translate-no-files = il n’y a pas ici de fichiers .ftl de « { $language } »

## Pourquoi une commande n’a pas pu commencer

verb-no-folder = { $path } n’est pas un dossier ; nommez le dossier où se trouve le pack.ron du paquet
verb-no-pack = { $path } n’est dans aucun paquet : aucun dossier au-dessus n’a de pack.ron
verb-no-rule =
    il n’y a pas de règle « { $name } »{ $count ->
        [0] .
       *[other]  ; vouliez-vous dire { $near } ?
    } `gps explain` les donne toutes

## gps walk : chaque branche d’une mission

walk-mission = mission
walk-runs = parcours
walk-states = états
walk-dead-ends = impasses
walk-unsafe = fins
walk-bounded = interrompu : toutes les branches n’ont pas été vues
walk-stuck = rien ne mène plus loin que { $place }
walk-worried = finit à { $place } avec un souci ouvert : { $worries }
walk-sum =
    { $missions ->
        [one] 1 mission
       *[other] { $missions } missions
    } : { $runs ->
        [one] 1 parcours
       *[other] { $runs } parcours
    }, { $states ->
        [one] 1 état
       *[other] { $states } états
    }, { $dead-ends ->
        [one] 1 impasse
       *[other] { $dead-ends } impasses
    }, { $unsafe ->
        [one] 1 fin à risque
       *[other] { $unsafe } fins à risque
    }, { $problems ->
        [one] 1 problème au chargement
       *[other] { $problems } problèmes au chargement
    }, { $bounded } pas vues en entier

## gps coverage

coverage-board = Où en est-on ?
coverage-intro = Chaque mission dans chaque langue : ce qui est là, ce qui manque, ce qui est copié, et si cela se lit bien.
coverage-legend-there = écrit
coverage-legend-copied = copié d’une autre langue
coverage-legend-to-write = à écrire
coverage-legend-missing = manque
coverage-layers = Les couches, et qui les relit
coverage-pages = Tout le reste
coverage-row = Mission
coverage-stop-itself = L’arrêt et son guide
coverage-sum = { $there } phrases sur { $needed }
coverage-offered = proposé au départ
coverage-not-offered = proposé à partir de { $percent } %
coverage-measured = facilité de lecture selon { $name }
coverage-gives = { $count ->
        [one] une phrase
       *[other] { $count } phrases
    }
coverage-pictures = { $count ->
        [one] une image
       *[other] { $count } images
    }
coverage-draft = brouillon en { $languages }
coverage-approved = relu le { $day }
coverage-not-reviewed = pas encore relu
coverage-aid-signs = signes
coverage-aid-easy-words = mots faciles
coverage-aid-read-to-me = lecture à voix haute
coverage-aid-plain-pictures = images calmes
coverage-chip-missing = { $count } manquent
coverage-chip-copied = { $count } copiées
coverage-chip-to-write = { $count } à écrire
coverage-chip-stale = { $count } dépassées
coverage-chip-easy = { $count } faciles
coverage-chip-signs = { $there } sur { $wanted } en signes
coverage-chip-voices = { $there } sur { $wanted } avec voix
coverage-chip-described = { $count } images décrites
coverage-ease-easy = se lit bien ({ $ease })
coverage-ease-fair = se lit assez bien ({ $ease })
coverage-ease-hard = se lit mal ({ $ease })
coverage-open = { $count ->
        [one] voir une phrase
       *[other] voir { $count } phrases
    }
coverage-more = et encore { $count }
coverage-stale-pieces = dépassé : { $pieces }
coverage-recordings = Clips et voix
coverage-recorded-signs = Clips en { $language }, à côté des textes en { $with } : { $there } sur { $wanted }
coverage-recorded-voices = Voix en { $language }, à côté des textes en { $with } : { $there } sur { $wanted }
coverage-recorded-empty = { $count ->
        [one] voir une place vide
       *[other] voir { $count } places vides
    }
coverage-short-text = texte
coverage-short-stale = vieux
coverage-short-easy = fac.
coverage-short-signs = sig.
coverage-short-voices = voix
coverage-short-ease = lire
coverage-short-words = m/phr
coverage-all = Tout ensemble
coverage-language = { $language } : { $percent } % ({ $there } phrases sur { $needed }) ; { $missing } manquent, { $copied } copiées, { $to-write } à écrire, { $stale } dépassées
coverage-layer = { $title } { $version } : { $sentences } phrases
coverage-written = Le tableau est dans { $file }
coverage-measuring = mesure

## gps script : le livre pour les relectrices

script-book = À relire · { $language }
script-intro = Voici tout ce qu’une fille et son éducatrice peuvent lire : chaque mission, chaque choix, et ce qui suit.
script-how = À côté de chaque phrase, il y a place pour une remarque. Sous la phrase se trouve son nom, avec le fichier et la ligne : citez ce nom, et tout le monde sait de quelle phrase il s’agit.
script-contents = Contenu
script-guide = Pour l’éducatrice de cet arrêt
script-homeless = Missions qui ne sont à aucun arrêt
script-missing = (pas encore dans cette langue)
script-minutes = { $minutes } minutes
script-mode-alone = seule
script-mode-group = en groupe
script-mode-both = seule ou en groupe
script-sensitivity = sensibilité { $sensitivity } sur 3
script-part-title = titre
script-part-brief = message
script-part-note = de quoi il s’agit
script-part-facts = bon à savoir, après la première étape
script-part-closing = question de fin
script-part-remember = à retenir
script-part-talk = pour parler
script-part-after = la suite
script-part-kept = ce que le jeu en retient
script-part-did = ce qu’elle a fait
script-part-staff-aim = pour l’éducatrice : but
script-part-staff-watch = pour l’éducatrice : attention
script-part-staff-cue = pour l’éducatrice : si elle raconte quelque chose
script-role-beat = morceau de conversation
script-role-task = consigne
script-role-question = question
script-role-said = dit
script-role-told = raconté
script-role-thought = pense
script-role-choice = choix
script-role-card = carte
script-role-label = nom
script-role-reply = ensuite
script-role-hint = indice
script-role-closing = dernier mot
script-note-named = ici : { $name }
script-note-answer =
    { $name ->
        [true] pour la réponse « vrai »
       *[other] pour la réponse « faux »
    }
script-note-when = seulement si { $flag }
script-note-unless = seulement si pas { $flag }
script-note-sets = retient { $flag }
script-note-clears = oublie { $flag }
script-note-to = continue à { $name }
script-note-to-if = continue à { $yes } si { $flag }, sinon à { $no }
script-note-over = fin de la conversation
script-note-right = c’est juste
script-note-wrong = ce n’est pas juste
script-note-fits = va avec { $name }
script-note-place = place { $place }
script-note-heavy = lourd : de l’aide vient avec
script-note-good = fait du bien, ou un mot pour oui
script-note-off = cloche, ou un mot pour non
script-note-panel = à l’image { $name }
script-written = Le livre est dans { $file }
script-unknown-language = le paquet ne parle pas « { $language } » ; il parle { $known }
script-unknown-mission =
    il n’y a pas de mission « { $name } »{ $count ->
        [0] {""}
       *[other]  ; vouliez-vous dire { $near } ?
    }
script-kind-chat = Une conversation : elle lit et choisit des réponses
script-kind-scene = Une scène : elle regarde et intervient
script-kind-quiz = Des questions : elle répond et lit pourquoi
script-kind-sort = Ranger des cartes dans des cases
script-kind-spot = Marquer ce qui fait du bien et ce qui cloche
script-kind-order = Mettre dans l’ordre
script-kind-match = Trouver ce qui va ensemble
script-kind-bodymap = Poser des marques sur une silhouette
script-kind-circle = Placer des gens en cercles autour d’elle
script-kind-letter = Écrire une lettre
script-kind-mood = Dire comment elle se sent
script-kind-collage = Choisir et arranger des morceaux
script-kind-roleplay = Répéter une phrase
script-kind-thesis = Choisir entre non et oui, et entendre les deux côtés
script-kind-calm = Se calmer un moment
script-kind-pact = Choisir les règles du groupe
script-kind-helpcard = Faire une carte avec ses gens
