### Ce que disent les verbes pour les auteures et les traductrices, et les conseils dans ce que fait `gps new`. Un conseil
### suit ___ dans un nouveau fichier : court, en mots simples, sans accolades.

## gps new : ce qui a été fait et la suite

new-made = { $count ->
        [one] Un fichier créé dans { $folder } :
       *[other] { $count } fichiers créés dans { $folder } :
    }
new-changed = Complété dans { $folder } :
new-next = Et maintenant :
new-next-write = Ouvrez ces fichiers dans un éditeur de texte simple. Là où il y a { $mark }, une phrase reste à écrire.
new-next-check = Regardez après chaque étape ce qui manque encore : gps check { $folder } --mission { $id }
new-next-check-all = Regardez après chaque étape ce qui manque encore : gps check { $folder }
new-next-play = Jouez-la : gps --mission { $id }
new-next-picture = Une image à elle ira dans media/{ $picture }.svg ; en attendant, c’est une image du paquet.
new-next-list = Ajoutez "{ $id }" à `missions` dans un module ({ $modules }), ou recommencez avec --module.
new-next-mission = Créez la première mission : gps new mission <nom> --module { $id } --in { $folder }
new-next-export = Faites un tableau à traduire : gps translate export { $tag } --in { $folder } --csv { $tag }.csv
new-next-import = Reprenez le tableau rempli : gps translate import { $tag } { $tag }.csv --in { $folder }
new-next-help-lines = Ajoutez "{ $tag }" dans help.ron et protocol.ron aux lignes d’aide qui parlent cette langue. Si aucune ne la parle, laissez-les telles quelles.
new-next-interface = Les mots du jeu lui-même sont dans locales/{ $tag } : gps translate export { $tag } --interface --csv jeu.csv
new-next-coverage = Regardez où on en est : gps coverage { $folder }
new-next-layer-text = Écrivez dans locales/ seulement ce qui diffère ; tout le reste vient de { $parent }.
new-next-layer-remember = Retenez de quoi c’est fait, pour que gps dise quand cela change : gps remember { $folder }

## gps new : pourquoi rien n’a été fait

new-refused-name = « { $name } » ne peut pas être un nom : écrivez des minuscules, des chiffres et des traits d’union, une lettre d’abord, comme le-velo-prete
new-refused-file = { $file } existe déjà ; rien n’a été fait
new-refused-mission = il y a déjà une mission « { $name } » ; choisissez un autre nom
new-refused-module-there = il y a déjà un module « { $name } » ; choisissez un autre nom
new-refused-kind = il n’y a pas de genre « { $name } »{ $meant }. Les genres sont { $kinds }
new-refused-module = il n’y a pas de module « { $name } »{ $meant }
new-refused-nobody = bloggers.ron n’a pas encore de blogueuse ; ajoutez-en une d’abord
new-refused-template = { $file } ne serait pas lisible ; dites-le à ceux qui font le jeu
new-refused-tag = « { $tag } » n’est pas une langue ; une langue s’écrit par exemple tr, pt-BR ou rom
new-refused-language = le paquet parle déjà « { $tag } »
new-refused-no-pack = il n’y a pas de pack.ron dans { $folder }
new-refused-pack = { $folder } ne s’ouvre pas ; gps check { $folder } dit pourquoi
new-refused-layer = { $folder } existe déjà ; choisissez un autre nom

## Conseils pour les mots d’une mission

new-words-title = Titre : trois à six mots
new-words-brief = Ce qu’écrit la blogueuse : qui a quel souci, et que demande-t-elle ?
new-words-facts = Ce qu’il est bon de savoir, en deux phrases courtes
new-words-note = De quoi il s’agit, et qu’on peut toujours arrêter
new-words-closing = Une question vers les gens autour d’elle
new-words-remember = Ce qu’elle retient : une phrase
new-words-talk = Avec qui elle peut en parler
new-words-staff-aim = Pour l’éducatrice : que travaille-t-elle ici ?
new-words-staff-watch = Pour l’éducatrice : à quoi faire attention, que ne pas demander ?
new-words-staff-cue = Pour l’éducatrice : que faire si elle raconte quelque chose ?
new-words-step-title = Titre de l’étape : deux à cinq mots
new-words-module = Nom de l’arrêt : un ou deux mots
new-words-module-about = De quoi parle l’arrêt : une phrase
new-words-pack = Nom du paquet dans cette langue
new-words-review = Qui doit relire ceci, et quoi
new-role-beat = Morceau de conversation
new-role-task = Ce qu’elle fait ici, ou de quoi il s’agit
new-role-question = La question ou l’affirmation, en une phrase
new-role-said = Ce que dit quelqu’un de l’histoire
new-role-told = Ce qui se passe
new-role-thought = Ce que pense la fille
new-role-choice = Quelque chose à choisir, court
new-role-card = Une carte : quelques mots
new-role-label = Un nom : un ou deux mots
new-role-reply = Ce qu’elle lit ensuite : gentiment, et pourquoi
new-role-hint = Un petit indice
new-role-closing = Le dernier mot de l’étape
new-guide-summary = De quoi parle l’arrêt, et comment l’animer : deux phrases
new-guide-goal = Ce que les filles travaillent ici
new-guide-signal = Ce que vous pouvez remarquer
new-guide-risk = Un besoin qui rend les filles plus faciles à utiliser
new-guide-say = « Une phrase à dire tout haut »
new-guide-avoid = Ce qu’on ne dit pas ou ne fait pas, et pourquoi
new-guide-house = Ce que la maison prépare

## Où se trouve une phrase, pour qui traduit ou relit

place-pack = Le paquet
place-people = Les gens des histoires
place-module = Arrêt « { $title } »
place-mission = Mission « { $title } »
place-step = Mission « { $title } », étape « { $step } »
place-guide = Guide de l’arrêt « { $title } »
place-help = La page d’aide
place-sessions = Séances de groupe
place-protocol = La carte de protocole
place-rehearsal = L’exercice des éducatrices
context-by = { $name } dit ceci
context-staff = pour les éducatrices, les filles ne le voient pas
context-length = jusqu’à { $letters } lettres, cela tient sûrement
context-variables = laissez { $names } tel quel

## gps translate

translate-exported = { $count ->
        [one] Une phrase
       *[other] { $count } phrases
    } pour « { $language } » dans { $file }, dont { $open } à traduire.
translate-exported-tree = Le dossier { $file } : { $reference } avec des explications pour qui traduit, et { $language } là où il en est.
translate-there = { $file } existe déjà ; choisissez un autre nom, ou prenez --force pour le remplacer
translate-nothing = Rien n’a changé : tout y est déjà ainsi.
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
translate-emptied = Ces phrases sont revenues vides et sont restées :
translate-remarks = Remarques de qui a traduit :
translate-refused = { $count ->
        [one] Un endroit ne va pas ; rien n’a changé.
       *[other] { $count } endroits ne vont pas ; rien n’a changé.
    }
translate-not-spoken = le paquet ne parle pas « { $language } » ; commencez par gps new language { $language }
translate-at-cell = ligne { $row }, colonne { $column }
translate-at-line = { $file }, ligne { $line }
translate-broken-file = { $file } n’est pas lisible ({ $why }) ; gps check dit quoi faire
translate-not-utf-8 = ce tableau n’est pas enregistré en UTF-8 ; choisissez « CSV UTF-8 » à l’enregistrement
translate-no-column = la colonne « { $column } » manque ; laissez la première ligne comme elle était
translate-other-language = ce tableau est pour « { $found } », pas pour « { $language } »
translate-broken-row = cette ligne n’est pas lisible : { $why }
translate-unknown-key = il n’y a pas de phrase « { $key } »{ $meant } ; laissez la première colonne comme elle était
translate-twice = « { $key } » s’y trouve deux fois, avec une autre traduction
translate-broken-text = la ligne { $line } de ce texte ne va pas ({ $why }) ; une accolade entoure ce qui est rempli
translate-control = ce texte contient un signe que personne ne voit ; tapez-le à nouveau
translate-unstable = ce texte ne peut pas être gardé ainsi ; écrivez-le sur une ligne
translate-strange-variable = { $names } n’est pas rempli ici. Il y a : { $known }
translate-no-files = il n’y a pas ici de fichiers .ftl de « { $language } »
