### Ce que `gps check` dit aux auteurs. Chaque problème a un message qui dit ce qui ne va pas et un `.help` qui dit que
### faire. `.near` remplace cette aide quand un nom existant ressemble beaucoup ; `.fix` est le titre d’un changement qui
### règle le problème ; `.first` dit quelque chose d’un autre endroit.

## Les mots autour des problèmes

check-word-error = erreur
check-word-warning = attention
check-word-help = aide
check-word-note = note
check-cause = le programme qui lit ceci dit : { $cause }
check-explain = pourquoi c’est important : gps explain { $code }
check-sum =
    { $packs } : { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }

## Fichiers

check-unreadable-file = ceci ne s’ouvre pas
    .help = vérifiez que cela existe et que vous pouvez le lire
check-unreadable-file-text = ce texte n’est pas en UTF-8
    .help = enregistrez le fichier en UTF-8 dans votre éditeur
check-unreadable-file-large = ce fichier fait { $size } Kio
    .help = répartis-le en plusieurs fichiers ; { $most } Kio est le maximum
check-unreadable-file-link = ceci est un lien vers autre chose
    .help = mets le fichier lui-même dans le pack ; le jeu ne suit aucun lien
check-unreadable-file-special = ceci n’est pas un fichier, mais un tube ou un appareil
    .help = enlève-le
check-unreadable-file-folder = ceci est un dossier, pas un fichier
    .help = donne au dossier un nom sans cette fin, ou mets un fichier à sa place
check-unreadable-file-closed = ce dossier ne s’ouvre pas
    .help = vérifie que tu peux le lire
check-unreadable-file-deep = ce dossier est dans trop de dossiers
    .help = mets plus haut ce qu’il contient
check-unreadable-file-name = ce nom a des lettres que personne ne peut lire
    .help = donne au fichier un nom ordinaire
check-broken-ron = ceci ne peut pas être lu
    .help = comparez avec un fichier du même genre qui fonctionne
check-broken-ron-missing = il manque ici le champ `{ $field }`
    .help = ajoutez `{ $field }: …`
check-broken-ron-field = il n’y a pas de champ `{ $field }` ici
    .help = les champs sont ici { $known }
    .near = vouliez-vous dire `{ $near }` ? Les champs sont ici { $known }
    .fix = écrire `{ $near }`
check-broken-ron-choice = on ne peut pas choisir `{ $name }` ici
    .help = choisissez parmi { $known }
    .near = vouliez-vous dire `{ $near }` ? On peut choisir parmi { $known }
    .fix = écrire `{ $near }`
check-broken-ron-twice = le champ `{ $field }` est ici deux fois
    .help = n’en gardez qu’un
check-broken-ron-comma = il manque ici une virgule
    .help = mettez une virgule après ce qui précède
    .fix = la mettre là
check-broken-ron-quote = un guillemet ouvert ici n’est pas fermé sur cette ligne
    .help = écrivez `"` là où le nom se termine
    .fix = le fermer après le nom
check-broken-ron-first-quote = il manque le premier guillemet de ce texte
    .help = écrivez `"` devant
    .fix = l’écrire
check-broken-ron-curly = ce guillemet, { $sign }, vient d’un traitement de texte
    .help = écrivez des guillemets droits, `"` ; un éditeur de texte brut le fait de lui-même
    .fix = écrire des guillemets droits
check-broken-ron-invisible = il y a ici une espace ou un signe que personne ne voit ({ $code })
    .help = enlevez-le, ou tapez une espace ordinaire ; il vient d’une copie depuis un traitement de texte
    .fix = l’enlever, ou écrire une espace ordinaire
check-broken-ron-hash = `#` ne commence pas un commentaire ici
    .help = commencez un commentaire par `//`
    .fix = écrire `//`
check-broken-ron-comment = ce commentaire n’est pas fermé
    .help = écrivez `*/` là où il se termine
check-broken-ron-bracket = ce `{ $open }` n’est pas fermé
    .help = écrivez `{ $close }` là où se termine ce qu’il contient
    .here = il est encore ouvert ici
check-broken-ron-stray = ce `{ $close }` ferme trop tôt, ou une fois de trop
    .help = enlevez-le, ou écrivez devant ce qui doit encore venir
    .here = celui-ci ne ferme plus rien
check-broken-ron-spare = il y a ici une virgule de trop
    .help = enlevez-la
    .fix = l’enlever
check-broken-ron-equals = il y a ici `=` à la place de `:`
    .help = écrivez `nom: valeur`
    .fix = écrire `:`
check-broken-ron-quoted = `{ $name }` est ici entre guillemets
    .help = écrivez-le sans : { $name }
    .fix = enlever les guillemets
check-broken-ron-unquoted = `{ $name }` est ici sans guillemets
    .help = écrivez-le entre guillemets : "{ $name }"
    .fix = écrire les guillemets
check-broken-ron-single = un texte ne se met pas entre guillemets simples
    .help = écrivez des guillemets doubles : `"`
    .fix = écrire des guillemets doubles
check-broken-ron-nameless = dans les parenthèses de `{ $name }`, chaque valeur a besoin de son nom
    .help = écrivez { $name }({ $fields })
    .fix = écrire les noms
check-broken-fluent = ce n’est pas du Fluent
    .help = décalez les lignes d’un texte vers la droite, et écrivez une accolade qui fait partie du texte comme ceci : { "{\"{\"}" }
check-broken-fluent-name = ce n’est pas du Fluent : il n’y a pas de `=` après le nom
    .help = écrivez `nom = texte` ; une ligne qui continue un texte commence par des espaces
check-broken-fluent-empty = ce message n’a pas de texte
    .help = donnez-lui un texte, ou enlevez-le
check-broken-fluent-variants = aucune de ces variantes ne vaut pour tous les autres cas
    .help = mettez une étoile devant l’une d’elles : `*[other]`
    .fix = mettre l’étoile devant `[other]`
check-broken-fluent-colon = il y a ici `:` à la place de `=`
    .help = écrivez `nom = texte`
    .fix = écrire `=`
check-broken-fluent-tab = cette ligne commence par une tabulation
    .help = décalez avec des espaces : Fluent ne connaît pas les tabulations
    .fix = écrire des espaces dans tout le fichier
check-broken-fluent-invisible = il y a ici une espace ou un signe que personne ne voit ({ $code })
    .help = enlevez-le, ou tapez une espace ordinaire ; il vient d’une copie depuis un traitement de texte
    .fix = l’enlever, ou écrire une espace ordinaire
check-broken-fluent-inside = ceci ne peut pas se trouver entre accolades
    .help = entre { "{" } et { "}" } se trouve le nom d’une valeur, `$nom`, celui d’un message, ou un texte entre guillemets droits
check-broken-fluent-stars = plus d’une de ces variantes a une étoile
    .help = laissez-la devant une seule
check-broken-fluent-lines = une variante n’est pas sur sa propre ligne
    .help = commencez une nouvelle ligne après `->`, et une pour chaque variante
check-broken-fluent-comment = `//` ne commence pas un commentaire ici
    .help = commencez un commentaire par `#` et une espace
    .fix = écrire `#`
check-broken-fluent-markup = ceci est du code d’une page web ou d’un traitement de texte
    .help = enlevez-le, et copiez le texte seul
check-broken-fluent-start = ici ne commence ni un message ni un commentaire
    .help = un nom commence par une lettre de a à z ; une ligne qui continue un texte commence par des espaces
check-broken-fluent-brace = une accolade n’est pas fermée, ou une fois de trop
    .help = fermez chaque { "{" } par un seul { "}" }
check-broken-fluent-deep = il y a trop d’accolades les unes dans les autres
    .help = fermez une accolade avant d’ouvrir la suivante
check-missing-file = il n’y a pas de `{ $file }`
    .help = copiez-le d’un paquet qui fonctionne, et changez ce qu’il dit
check-unknown-file = le jeu ne lit pas ce fichier
    .help = il lit modules/<id>.ron, missions/<id>.ron, guides/<module>.ron, locales/<langue>/*.ftl, et les .svg et .png sous media/ ; les notes peuvent être en .md ou .txt
check-file-ending = la terminaison `{ $ending }` suit la vraie
    .help = nommez le fichier { $name } ; faites montrer les extensions à Windows (Affichage, Extensions de noms de fichiers)
check-file-ending-capitals = la terminaison `{ $ending }` est en majuscules
    .help = nommez le fichier { $name }
check-file-copy = ceci est une copie de { $original }, et c’est celui-là que le jeu lit
    .help = voyez lequel des deux est juste, mettez-le dans { $original }, et enlevez cette copie
check-file-capitals = sous Windows et sur un Mac, c’est le même fichier que { $other }
    .help = gardez-en un, en minuscules seulement
check-pack-format = ce paquet est au format { $format } ; ce GPS lit le format { $ours }
    .help = utilisez un GPS plus récent
check-pack-format-old = ce paquet est au format { $format } ; ce GPS lit le format { $ours }
    .help = mettez le paquet au format { $ours }

## Langues et relectures

check-language-tag = « { $tag } » n’est pas un code de langue
    .help = écrivez un code comme nl, fr ou pt-BR
check-language-tag-none = ce paquet ne nomme aucune langue
    .help = nommez ses langues, d’abord celle qui remplace les autres quand un texte manque
check-language-tag-test = « { $tag } » est une langue d’essai que le jeu fabrique lui-même
    .help = enlevez-la
check-language-tag-written = « { $tag } » s’écrit { $written }
    .help = écrivez { $written }
    .fix = écrire { $written }
check-language-tag-twice = « { $tag } » est ici deux fois
    .help = nommez chaque langue une seule fois
    .fix = l’enlever ici
check-language-tag-line = la ligne d’aide `{ $line }` est pour « { $tag } », qui n’est pas une langue de ce paquet
    .help = les langues de ce paquet sont { $known }
check-review-date = « { $day } » n’est pas un jour
    .help = écrivez l’année, le mois et le jour : 2027-04-30
check-broken-seal =
    le sceau de { $by } sur { $what } en « { $language } » est rompu : `{ $first }` a changé depuis{ $others ->
        [0] { "" }
        [one] , et un autre aussi
       *[other] , et { $others } autres aussi
    }
    .help = faites-le relire, puis mettez un nouveau sceau : gps review seal
check-language-folder = `pack.ron` ne nomme pas la langue « { $language } »
    .help = ajoutez-la à `languages` dans `pack.ron`, ou enlevez le dossier
check-language-folder-empty = il n’y a pas de textes en « { $language } »
    .help = écrivez-les dans locales/{ $language }/, ou enlevez la langue

## Noms

check-id-form = « { $name } » ne peut pas être un nom
    .help = écrivez des minuscules, des chiffres et des `-` isolés, une lettre en premier : good-friend
check-file-name = `{ $name }` se trouve dans un fichier qui s’appelle { $file }.ron
    .help = appelez le fichier { $name }.ron, ou écrivez { $field }: "{ $file }"
    .fix = écrire { $field }: "{ $file }", comme le reste du paquet
check-doubled-id = { check-doubled-id-what } `{ $name }` : ce nom est là deux fois
    .help = donnez un autre nom à l’un des deux
    .first = la première fois
check-doubled-id-file = { check-doubled-id-what } `{ $name }` : ce nom est là deux fois, aussi dans { $other }
    .help = donnez un autre nom à l’un des deux
check-doubled-id-reserved = `{ $name }` est le nom de quelque chose que le jeu met là lui-même
    .help = donnez un autre nom au vôtre
check-doubled-id-what =
    { $what ->
        [mission] mission
        [module] module
        [objective] objectif
        [rehearsal] exercice
        [guide] guide pour
        [review] relecture
        [person] personne
        [help-step] étape d’aide
        [help-line] ligne d’aide
        [plan] plan
        [break] pause
        [question] question
        [moment] moment
        [choice] choix
        [step] étape
        [answer] réponse
        [argument] argument
        [ask] question
        [beat] moment
        [box] boîte
        [card] carte
        [figure] personnage
        [item] objet
        [label] étiquette
        [line] phrase
        [mark] marque
        [mood] humeur
        [panel] image
        [part] partie
        [piece] morceau
        [rule] règle
        [sense] sens
        [way] chemin
       *[other] { $what }
    }
check-module-number = le numéro { $number } est déjà celui de `{ $other }`
    .help = donnez à chaque module son propre numéro
check-homeless-mission = aucun module ne nomme la mission `{ $mission }`
    .help = ajoutez "{ $mission }" aux missions d’un fichier de modules/
check-homeless-mission-twice = { $other } nomme déjà la mission `{ $mission }`
    .help = mettez-la dans un seul module, une seule fois
check-homeless-mission-booster = { $other } nomme le rappel `{ $mission }`
    .help = un rappel vient tout seul : enlevez-le du module, ou enlevez `booster_of`
check-unknown-mission = il n’y a pas de mission `{ $mission }`
    .help = écrivez { $file }, ou enlevez ce nom
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-unknown-objective = aucun module n’a l’objectif `{ $objective }`
    .help = prenez le nom d’un objectif qui se trouve dans les `objectives` d’un module, ou ajoutez-le là
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-unknown-objective-twice = `{ $objective }` se trouve ici deux fois
    .help = nommez-le une fois
check-objective-met =
    { $count ->
        [0] aucune mission n’atteint l’objectif `{ $objective }`
       *[one] une seule mission atteint l’objectif `{ $objective }`
    }
    .help = écrivez son nom dans les `meets` des missions qui le travaillent ; { $least } au moins
check-kind-spread = { $count } missions de ce module sur { $all } commencent comme { $kind }
    .help = commencez-en quelques-unes par un autre type d’étape ; { $most } au plus ici
check-unknown-person = personne ne s’appelle `{ $person }`
    .help = prenez un nom de bloggers.ron, ou ajoutez-y cette personne
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-not-a-blogger = `{ $person }` n’est pas une blogueuse
    .help = laissez une blogueuse l’envoyer ; les autres apparaissent dans les étapes
check-unknown-help = il n’y a pas d’étape d’aide `{ $step }`
    .help = les étapes d’aide sont { $known }
    .near = vouliez-vous dire `{ $near }` ? Les étapes d’aide sont { $known }
    .fix = écrire `{ $near }`
check-clashing-names = autre chose a aussi besoin du message `{ $message }`
    .help = donnez un autre id à ceci, ou à l’autre
check-clashing-names-line = la ligne d’aide `{ $line }` est une autre dans help.ron
    .help = écrivez la même chose dans les deux fichiers, ou donnez un autre id à l’une des deux
check-clashing-names-part = deux choses ont besoin du texte `{ $text }`
    .help = donnez un autre id à l’une des deux

## Missions

check-dangling-step = `{ $from }` mène à `{ $to }`, qui n’existe pas
    .help = nommez quelque chose qui existe, ou ajoutez-le
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-unreachable-step = rien ne mène à l’étape `{ $step }`
    .help = menez-y, ou enlevez-la
check-unreachable-step-beat = rien ne mène au moment `{ $beat }` du chat
    .help = menez-y, ou enlevez-le
check-circle = en continuant après l’étape `{ $step }`, on y revient
    .help = menez à une étape suivante, ou enlevez `next`
check-circle-beat = en continuant après le moment `{ $beat }` du chat, on y revient
    .help = menez plus loin ; elle peut revenir en arrière elle-même
check-count-few = trop peu : { check-count-what }, { $found }
    .help = il en faut { $least } à { $most } ; ajoutez-en, ou prenez un autre genre d’étape
check-count-many = trop : { check-count-what }, { $found }
    .help = il en faut { $least } à { $most } ; faites-en deux étapes
check-count-what =
    { $what ->
        [steps] étapes
        [answers] réponses
        [arguments] arguments
        [arguments-for-no] arguments pour le non
        [arguments-for-yes] arguments pour le oui
        [asks] cartes avec une question
        [beats] moments
        [boxes] boîtes
        [cards] cartes
        [cards-in-the-right-order] cartes dans le bon ordre
        [figures] personnages
        [items] objets
        [items-with-a-signal] objets avec un signal
        [labels] étiquettes
        [marks] marques
        [moods] humeurs
        [options] possibilités
        [panels] images
        [parts] parties
        [people] personnes
        [pieces] morceaux
        [pieces-to-pick] morceaux à choisir
        [questions] questions
        [rules] règles
        [rules-to-choose] règles à choisir
        [signals-to-look-for] signaux à chercher
        [silhouettes] silhouettes
        [starters] débuts de phrase
        [ways] chemins
        [ways-to-get-help] façons de trouver de l’aide
       *[other] { $what }
    }
check-no-right-answer = `{ $name }` n’a pas de bonne réponse
    .help = dites ce qui convient ; là où rien n’est juste ou faux, aucune carte ne nomme de boîte
check-no-right-answer-quiz = la question `{ $name }` n’a pas de bonne réponse
    .help = écrivez right: true dans au moins une de ses réponses
check-no-right-answer-match = aucune réponse ne va avec `{ $name }`
    .help = nommez-en une dans son `fits`
check-no-right-answer-order = `{ $name }` n’est pas dans le bon ordre
    .help = nommez chaque carte dans `right` ; si tout ordre est bon, enlevez `right`
check-too-long = cet exercice dure { $seconds } secondes
    .help = prenez moins de tours ou de choses ; { $most } secondes au plus
check-flag-never-set = aucune réponse ne met le drapeau `{ $flag }`
    .help = laissez une réponse le mettre, ou enlevez la condition
    .near = vouliez-vous dire `{ $near }` ?
check-flag-never-read = rien ne demande le drapeau `{ $flag }`
    .help = laissez une condition ou un souci le demander, ou enlevez-le
check-dead-end = dans `{ $place }`, elle peut rester bloquée : rien ne mène plus loin
    .help = veillez à ce qu’il y ait toujours une réponse qui mène plus loin
check-unsafe-ending = la mission peut finir alors que le souci `{ $worry }` est encore ouvert
    .help = menez chaque réponse qui le met à une réponse qui l’enlève
check-walk-bounded = cette mission a trop de branches : seuls les { $most } premiers états ont été regardés
    .help = prenez moins de drapeaux, ou faites-en deux missions
check-minutes =
    { $minutes ->
        [0] cette mission dure zéro minute
       *[other] cette mission dure { $minutes } minutes
    }
    .help = écrivez 1 à 8 ; faites deux missions d’une plus longue
check-sensitivity = la sensibilité { $sensitivity } n’existe pas
    .help = écrivez 0 (léger) à 3 (lourd)
check-no-help = cette mission n’offre pas d’aide à la fin
    .help = nommez des étapes de help.ron, la plus proche d’abord
check-booster-module = il n’y a pas de module `{ $module }`
    .help = nommez un module par son id
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-booster-without-module = `after_days` est pour les rappels, et cette mission ne rappelle aucun module
    .help = ajoutez `booster_of`, ou enlevez `after_days`
check-booster-never = ce rappel ne vient jamais
    .help = dites après combien de jours il vient : after_days: [3, 10, 30]
check-booster-days = avec ces jours, un rappel ne peut pas venir : { $days }
    .help = écrivez des jours de 1 à { $last }, chacun plus tard que le précédent
check-booster-minutes = ce rappel dure { $found } minutes
    .help = { $most } minutes au plus : il rappelle seulement ce qu’elle sait déjà
check-booster-steps = ce rappel a { $found } étapes
    .help = { $most } étapes au plus : il rappelle seulement ce qu’elle sait déjà
check-eyes-of-a-girl = `{ $person }` n’est ni une fille de son âge ni une blogueuse
    .help = nommez la fille à qui cela arrive
check-lens-sorts = la loupe n’a pas d’étiquette du genre { $sort }
    .help = ajoutez-en une, sur n’importe quelle image
check-scene-people = il y a { $found } personnes dans l’image `{ $panel }`
    .help = montrez-en { $most } au plus
check-scene-people-absent = `{ $person }` parle dans l’image `{ $panel }` et n’y est pas
    .help = ajoutez cette personne, ou enlevez `says` pour une voix qui raconte

## Textes

check-missing-message = le message `{ $message }` manque en « { $language } »
    .help = écrivez `{ $message } = …` dans { $file }
check-missing-message-parts = le message `{ $message }` manque en « { $language } »
    .help = écrivez `{ $message } =` dans { $file }, avec les parties { $parts }
check-missing-message-both = le message `{ $message }` manque en « { $language } »
    .help = écrivez `{ $message } = …` dans { $file }, avec les parties { $parts }
check-missing-message-many = il manque en « { $language } » { $count } messages sur { $all } : { $percent } % sont là
    .help = commencez par { $first } ; `gps check --every-text` les nomme tous
check-missing-message-part = `{ $message }` n’a pas de `.{ $part }` en « { $language } »
    .help = ajoutez `.{ $part } = …`
check-missing-message-value = `{ $message }` n’a pas de texte à lui en « { $language } »
    .help = écrivez un texte après son `=`
check-obsolete-message = rien ne montre le message `{ $message }`
    .help = enlevez-le, ou corrigez son nom
    .near = vouliez-vous dire `{ $near }` ?
    .fix = l’enlever
check-obsolete-message-part = rien ne montre le `.{ $part }` de `{ $message }`
    .help = enlevez cette partie, ou corrigez son nom
    .near = vouliez-vous dire `.{ $near }` ?
    .fix = enlever cette partie
check-obsolete-message-value = rien ne montre la valeur de `{ $message }`, le texte juste après son `=`
    .help = enlevez ce texte, ou faites-en une des parties
    .fix = enlever ce texte
check-empty-message = `{ $text }` est vide
    .help = écrivez son texte
check-doubled-message = le message `{ $message }` est là deux fois
    .help = n’en gardez qu’un
    .first = la première fois
check-doubled-message-part = `{ $message }` a deux fois `.{ $part }`
    .help = n’en gardez qu’un
check-different-variables-more = `{ $message }` insère `${ $name }`, et la langue de référence non
    .help = insérez les mêmes valeurs dans les deux
check-different-variables-less = `{ $message }` laisse tomber `${ $name }`, que la langue de référence insère
    .help = insérez-le ici aussi
check-content-note = `{ $mission }` est de sensibilité { $sensitivity } et n’a pas d’avertissement en « { $language } »
    .help = ajoutez `.note = …` : de quoi il s’agit, et qu’on peut toujours arrêter
check-counsellor-note = la note pour l’éducatrice de `{ $mission }` n’a pas de `.{ $part }` en « { $language } »
    .help = ajoutez le but (.staff-aim), ce qu’il faut observer (.staff-watch) et que faire si une fille raconte quelque chose (.staff-cue)
check-closing-question = `{ $mission }` n’a pas de question finale en « { $language } »
    .help = ajoutez `.closing = … ?`
check-unknown-reference = il n’y a pas de `{ $name }` en « { $language } »
    .help = écrivez-le, ou corrigez le nom
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-unknown-reference-function = la fonction { $name }() n’existe pas
    .help = écris-le sans fonction, ou avec { $known }
check-unknown-reference-number = { $name }() ne reçoit pas de nombre
    .help = écrivez les mots eux-mêmes ; la page montrerait « … »
check-unknown-reference-value = personne ne remplit { "$" }{ $name }
    .help = écris le mot lui-même
check-endless-reference = ce texte reprend plus de { $most } morceaux
    .help = écris les mots eux-mêmes
check-endless-reference-circle = ce texte se reprend lui-même
    .help = écris à un endroit les mots eux-mêmes
check-hidden-character = il y a ici un signe que personne ne voit : { $sign }
    .help = efface-le ; retape le mot si tu ne le trouves pas
check-hidden-character-name = il y a dans ce nom un signe que personne ne voit
    .help = donne un nouveau nom au fichier
check-oversized-text = ce texte a plus de { $most } lettres
    .help = raccourcis-le ; une page montre une seule idée
check-long-sentence = cette phrase a { $words } mots
    .help = faites-en deux phrases ; { $most } mots au plus
check-straight-quotes = ce guillemet est droit
    .help = écrivez « et », ou “ et ” en néerlandais et en anglais
    .fix = écrire de vrais guillemets
check-typography-apostrophe = cette apostrophe est droite
    .help = écrivez ’
    .fix = écrire ’
check-typography-space = une ligne peut finir devant ce signe, ou derrière ce guillemet
    .help = mettez-y une espace insécable (U+00A0)
    .fix = y mettre une espace insécable
check-typography-quotes = ce sont les guillemets d’une autre langue
    .help = écrivez « et », ou “ et ” en néerlandais et en anglais
    .fix = écrire les guillemets de cette langue
check-reading-level = `{ $mission }` est difficile à lire en « { $language } » : { $ease } sur l’échelle de { $measure }
    .help = écrivez des phrases et des mots plus courts jusqu’à { $least } ; 100, c’est très facile
check-sentence-length = les phrases de `{ $mission }` ont { $words } mots en moyenne en « { $language } »
    .help = coupez les longues en deux ; de { $least } à { $most } mots, c’est bien
check-sentence-length-short = les phrases de `{ $mission }` n’ont que { $words } mots en moyenne en « { $language } »
    .help = reliez les bouts de phrase ; de { $least } à { $most } mots, c’est bien
check-ground = `{ $mission }` a une sensibilité de { $sensitivity } et ne finit pas les pieds au sol
    .help = mettez en dernier une étape `Calm` d’une vingtaine de secondes ; après elle, seulement `Mood`
check-banned-word = on ne dit pas « { $phrase } » ici
    .help = écrivez « { $instead } »
    .fix = écrire « { $instead } »
check-banned-word-blame = « { $phrase } » met la faute sur la fille
    .help = dites ce que l’autre a fait ; seule la personne qui utilise quelqu’un est en faute
check-banned-word-ask = « { $phrase } » met la faute sur la fille
    .help = demandez qui aurait pu aider
check-banned-word-secret = « { $phrase } » est une promesse que personne ne peut tenir
    .help = dites honnêtement ce qu’un adulte doit raconter, et que la fille l’apprend d’abord
check-banned-word-order = « { $phrase } » met le blocage avant la parole, ou n’y laisse pas tout en place
    .help = écrivez dans cet ordre : stop, laisse tout, parles-en, bloque et signale après
check-banned-word-near = « { $phrase } », personne ne peut le savoir : elle est peut-être seule
    .help = écrivez « joue avec une éducatrice ou un éducateur tout près » et, s’il n’y a personne, « pas aujourd’hui »
check-banned-word-images = « { $phrase } » fait prendre ou copier des images
    .help = écrivez que cela reste sur son appareil, que personne ne regarde ni ne copie, et que le 116 000 sait quoi faire
check-banned-word-rude = on ne dit pas « { $phrase } » ici
    .help = enlevez ces mots
check-to-be-written =
    { $count ->
        [one] il reste un texte à écrire ici
       *[other] il reste { $count } textes à écrire ici, à partir de celui-ci
    }
    .help = enlevez les trois tirets bas et le conseil qui suit, et écrivez la phrase
check-untranslated = { $count } des { $all } textes de « { $language } » sont mot pour mot ceux de « { $other } »
    .help = traduisez-les, à partir de `{ $first }` ; d’ici là, une fille y lit « { $other } »
check-untranslated-one = `{ $text }` est mot pour mot pareil en « { $language } » et en « { $other } »
    .help = traduisez-le ; si c’est voulu, écrivez `# the same` sur la ligne au-dessus du message
check-missing-letter =
    aucune police du jeu n’a la lettre { $letter } ({ $code }){ $others ->
        [0] { "" }
        [one] , ni une autre de ce fichier
       *[other] , ni { $others } autres de ce fichier
    }
    .help = écrivez-le avec d’autres lettres, ou demandez à un programmeur une police pour cette écriture
check-missing-letter-language = aucune police du jeu n’a { $letter }, une lettre avec laquelle « { $language } » écrit son propre nom
    .help = laissez la langue de côté jusqu’à ce qu’un programmeur ait ajouté une police pour son écriture

## Images

check-missing-media = il n’y a pas d’image `{ $picture }`
    .help = ajoutez media/{ $picture }.svg ou .png
    .near = vouliez-vous dire `{ $near }` ? Ou ajoutez media/{ $picture }.svg ou .png
check-missing-media-place = `{ $picture }` est le nom d’un fichier, pas d’une image
    .help = enlevez la terminaison et le dossier media : { $bare }
    .fix = écrire `{ $bare }`
check-missing-media-portrait =
    il n’y a pas de portrait de `{ $person }` { $face ->
        [calm] avec l’air calme
        [happy] avec l’air content
        [laugh] qui rit
        [think] qui réfléchit
        [worried] avec l’air inquiet
        [sad] avec l’air triste
        [proud] avec l’air fier
        [surprised] avec l’air surpris
       *[other] avec cet air : { $face }
    }
    .help = ajoutez media/{ $picture }.svg ou .png
check-unused-media = rien ne montre l’image `{ $picture }`
    .help = montrez-la, ou enlevez-la
check-oversized-media = ce fichier fait { $size } Kio
    .help = faites-le plus petit, ou dessinez-le en SVG plus simple ; { $most } Kio au plus
check-oversized-media-pixels = cette image a { $width } × { $height } pixels
    .help = faites-la plus petite ; un côté a { $most } pixels au plus
check-unreadable-media = cette image ne s’ouvre pas
    .help = vérifiez que vous pouvez la lire
check-unreadable-media-format = le jeu ne dessine que des .svg et des .png
    .help = enregistrez l’image en SVG ou en PNG
check-unreadable-media-text = ce SVG n’est pas en UTF-8
    .help = enregistrez-le à nouveau en SVG
check-unreadable-media-svg = ce SVG est abîmé
    .help = enregistrez-le à nouveau en SVG
check-unreadable-media-root = ceci est <{ $root }>, et pas <svg>
    .help = enregistrez l’image en SVG
check-unreadable-media-png = ceci n’est pas un PNG, ou il est abîmé
    .help = enregistrez l’image à nouveau en PNG
check-unreadable-media-element = le jeu ne dessine pas <{ $element }>
    .help = { $element ->
        [image] enregistre la photo dans son propre PNG, ou enlève-la
        [text] change les lettres en formes, dans Inkscape avec « Chemin, Objet en chemin »
        [filter] enlève l’ombre ou l’effet
       *[other] dessine-le avec des formes : chemins, cercles, rectangles
    }
check-unreadable-media-endless = ce SVG contient un nombre au-dessus d’un million
    .help = dessine-le plus petit : avec un tel nombre, cela n’en finit pas
check-unreadable-media-intricate = ce SVG a trop de formes, trop imbriquées, ou des lignes trop fines
    .help = simplifie-le : le plus vieil appareil doit le dessiner tout de suite
check-doubled-media = { $other } est déjà l’image `{ $picture }`
    .help = ne gardez qu’un des deux fichiers

## Aide

check-help-unverified = la ligne d’aide `{ $line }` ne dit pas quand elle a été vérifiée
    .help = comparez-la avec sa source, puis écrivez le jour : last_verified: "2027-04-30"
check-help-unverified-day = « { $day } », où la ligne d’aide `{ $line }` a été vérifiée, n’est pas un jour
    .help = comparez-la avec sa source, puis écrivez le jour : last_verified: "2027-04-30"
check-help-to-verify = le numéro de la ligne d’aide `{ $line }` reste à vérifier
    .help = demandez à la ligne elle-même, puis écrivez number_status: Verified
check-help-to-verify-hours = les heures de la ligne d’aide `{ $line }` restent à vérifier
    .help = demandez à la ligne elle-même, puis écrivez hours: Verified
check-help-language = l’étape d’aide `{ $step }` n’a pas de ligne pour « { $language } »
    .help = ajoutez une ligne qui parle cette langue
check-help-language-protocol = le protocole n’a pas de ligne pour « { $language } »
    .help = ajoutez une ligne qui parle cette langue
check-help-number = « { $number } » de « { $line } » n’est pas un numéro
    .help = écris seulement des chiffres, au moins trois ; le jeu laisse cette ligne de côté
check-help-reach = « { $text } » de « { $line } » n’est pas un site
    .help = écrivez-le comme on le dit : awel.be ; sinon, le jeu le laisse de côté
check-help-reach-mail = « { $text } » de « { $line } » n’est pas une adresse mail
    .help = écrivez-la en minuscules, avec un seul @ ; sinon, le jeu la laisse de côté
check-help-reach-night = la ligne d’aide `{ $line }` répond jour et nuit, et n’a pas d’heures
    .help = écrivez hours: Verified ou hours: ToVerify, et dites les heures dans `.hours`

## Pour les éducatrices

check-guide-without-module = il n’y a pas de module `{ $module }`
    .help = écrivez { $file }, ou enlevez le guide
    .near = vouliez-vous dire `{ $near }` ?
check-question-answer = la réponse à la question `{ $question }` n’a pas de `.{ $part }` en « { $language } »
    .help = dites ce que dit l’éducatrice (.say), ce qu’elle ne dit pas (.not) et qui en sait plus (.knows)
check-unknown-module = il n’y a pas de module `{ $module }`
    .help = nommez un module qui existe
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-no-guide = le module `{ $module }` n’a pas de guide pour l’éducatrice
    .help = écrivez { $file }
check-plan-unknown-part = le plan `{ $plan }` nomme la mission `{ $name }`, qui n’existe pas
    .help = nommez-en une qui existe, ou ajoutez-la
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-plan-unknown-part-module = le plan `{ $plan }` nomme le module `{ $name }`, qui n’existe pas
    .help = nommez-en un qui existe, ou ajoutez-le
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-plan-unknown-part-break = le plan `{ $plan }` nomme la pause `{ $name }`, qui n’existe pas
    .help = nommez-en une qui existe, ou ajoutez-la
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-plan-minutes = le plan `{ $plan }` dure { $sum } minutes avec l’accueil et la clôture, pas { $minutes }
    .help = ajoutez une partie ou enlevez-en une ; jamais plus long, { $leeway } minutes plus court, ça va
check-plan-minutes-length = ceci est un plan de { $minutes } minutes
    .help = faites un plan de { $planned } minutes, au choix
check-plan-alone = la mission `{ $mission }` est pour une fille seule
    .help = prenez-en une de mode Group ou Both
check-plan-closing = le plan `{ $plan }` ne finit pas par `Closing`, ou il y a encore quelque chose après
    .help = écrivez `Closing` une seule fois, comme dernière partie
check-rehearsal-dangling = `{ $choice }` mène à `{ $then }`, qui n’est pas un moment suivant
    .help = nommez un moment qui vient plus tard, ou enlevez `then`
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-rehearsal-dangling-moment = au moment `{ $moment }`, il n’y a rien à choisir
    .help = donnez-lui des choix, trois en général
check-protocol-count = il y en a { $found }, et personne n’en retient plus de { $most } pendant qu’une fille parle
    .help = gardez les { $most } qui aident le plus, et mettez le reste à ce soir ou à demain
check-protocol-count-none = il n’y a rien ici
    .help = écrivez-en au moins un
check-protocol-field = le champ `{ $field }` est à côté de `{ $step }`, qui n’est pas une étape de son bloc
    .help = nommez une étape du même bloc, ou enlevez `beside` : il sera au-dessus des étapes
check-plan-heavy = le plan `{ $plan }` met une mission de sensibilité 3 avec une autre de 2 ou plus
    .help = donnez à la mission la plus lourde une soirée à elle, avec des missions légères
check-missing-parent = `{ $layer }` se pose sur `{ $parent }`, et ce paquet n’est pas là
    .help = installez `{ $parent }` dans une version qui convient à { $wanted }
check-missing-parent-version = `{ $layer }` convient à `{ $parent }` { $wanted }, et la version présente est { $found }
    .help = installez une version qui convient, ou relisez la couche et écrivez la nouvelle version sous `parents`
check-lost-change-mission = la mission `{ $name }` n’est pas sous cette couche
    .help = nommez une mission avec son paquet : `base/…`
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-lost-change-module = le module `{ $name }` n’est pas sous cette couche
    .help = nommez un module qui existe
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-lost-change-step = la mission n’a pas d’étape `{ $name }`
    .help = nommez une étape qui existe
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-lost-change-after = la mission `{ $name }` n’est pas dans ce module
    .help = nommez une mission du module, ou enlevez `after` : elle vient alors en premier
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-lost-change-new = la mission a déjà une étape `{ $name }`
    .help = donnez un autre nom à la nouvelle étape
check-behind = cette phrase en « { $language } » a été traduite d’un « { $reference } » qui dit autre chose depuis
    .help = mettez les deux côte à côte, adaptez ce qu’il faut, puis lancez `gps remember`
check-behind-broken = ce qui est noté ici sur la traduction est illisible
    .help = mettez les langues côte à côte et lancez `gps remember` : il réécrit le fichier
check-stale-piece = `{ $piece }` dans `{ $layer }` a été fait à partir de quelque chose qui a changé depuis
    .help = comparez avec ce qui est dessous, adaptez ce qu’il faut, puis lancez `gps remember`

## Enregistrements

check-recording-place-language = « { $name } » n’est pas une langue de ce paquet
    .help = nommez une langue qui est dans `pack.ron`
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-recording-place-mission = la mission `{ $name }` n’existe pas
    .help = nommez une mission avec son paquet : `base/…`
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-recording-place-part = la mission n’a pas de partie `{ $name }`
    .help = nommez une partie du message de la mission, sans le point
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-recording-place-step = la mission n’a pas d’étape `{ $name }`
    .help = nommez une étape qui existe
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-recording-place-twice = la place `{ $name }` est nommée deux fois
    .help = gardez une seule des deux
check-recording-file-unwanted = personne ne demande un enregistrement appelé `{ $name }`
    .help = nommez plus haut la mission et la partie, ou l’étape ou le mot
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-recording-file-missing = l’enregistrement { $file } n’est pas là
    .help = ajoutez le fichier, ou enlevez sa place de `made`
check-recording-file-nameless = il n’est pas dit qui a fait ces enregistrements, ou ce que d’autres peuvent en faire
    .help = écrivez les deux : `by` qui, comme elle veut être nommée, et sous quelle `licence`
check-recording-file-stray = il n’est dit nulle part qui a fait cet enregistrement
    .help = nommez-le sous `made`, avec qui signe ou parle et la licence ; ou enlevez le fichier
check-recording-file-kind = ce n’est pas un enregistrement que le jeu peut lire
    .help = un clip est un .webm, une voix un .ogg ; ici il faut un .{ $ending }
check-recalled-heavy = ce qui est retenu ici n’est peut-être pas anodin : la mission a une sensibilité de { $found }
    .help = seules les missions jusqu’à { $most } retiennent quelque chose ; enlevez `remembers`
check-recalled-many = cette mission se souvient de { $found } choses
    .help = { $most } au plus : elle est parcourue avec et sans chacune d’elles
check-recalled-itself = `{ $mission }` se souvient d’elle-même
    .help = nommez une mission qui vient avant
check-recalled-mission = il n’y a pas de mission `{ $mission }` dont se souvenir
    .help = nommez une mission par son id
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-recalled-flag = `{ $mission }` ne retient pas `{ $flag }`
    .help = ajoutez-le là-bas à `remembers`, ou demandez autre chose
    .near = vouliez-vous dire `{ $near }` ?
    .fix = écrire `{ $near }`
check-worn-out-sentence = “{ $words }” se trouve dans { $count } missions ({ $language })
    .help = dites-le autrement ici ; après { $most } fois, plus personne ne le lit
check-worn-out-opening = { $count } messages commencent par “{ $words }” ({ $language })
    .help = commencez-en quelques-uns autrement ; { $most } au plus
check-worn-out-closing = { $count } questions finales sur { $all } commencent par “{ $words }” ({ $language })
    .help = posez-en quelques-unes autrement ; { $most } au plus ici
