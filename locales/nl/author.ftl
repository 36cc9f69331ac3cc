### Wat de werkwoorden voor auteurs en vertalers zeggen, en de raad in wat `gps new` maakt. Een raad staat achter ___ in een
### nieuw bestand: kort, in gewone woorden, zonder accolades.

## gps new: wat er gemaakt is en wat nu komt

new-made = { $count ->
        [one] Eén bestand gemaakt in { $folder }:
       *[other] { $count } bestanden gemaakt in { $folder }:
    }
new-changed = Aangevuld in { $folder }:
new-next = Wat nu:
new-next-write = Open die bestanden in een editor voor gewone tekst. Waar { $mark } staat, komt nog een zin.
new-next-check = Kijk na elke stap wat er nog ontbreekt: gps check { $folder } --mission { $id }
new-next-check-all = Kijk na elke stap wat er nog ontbreekt: gps check { $folder }
new-next-play = Speel ze: gps --mission { $id }
new-next-play-layer = Speel ze: gps --layer { $folder } --mission { $id }
new-next-read = Lees ze na, met elke tak: gps script { $folder } --mission { $id }
new-next-picture = Een eigen prent komt in media/{ $picture }.svg; tot dan staat er een van het pakket.
new-next-list = Zet “{ $id }” bij `missions` in een module ({ $modules }), of begin opnieuw met --module.
new-next-mission = Maak de eerste missie: gps new mission <naam> --module { $id } --in { $folder }
new-next-export = Maak een rekenblad om in te vertalen: gps translate export { $tag } --in { $folder } --csv { $tag }.csv
new-next-import = Haal het ingevulde blad binnen: gps translate import { $tag } { $tag }.csv --in { $folder }
new-next-unfinished = Niet alles tegelijk? Zet `offered_from: 95,` in pack.ron: vanaf dat deel wordt de taal aan meisjes aangeboden, en tot dan vraagt gps check niet elke zin ervan.
new-next-help-lines = Zet “{ $tag }” in help.ron en protocol.ron bij de hulplijnen die deze taal spreken. Spreekt er geen, laat ze dan zoals ze zijn.
new-next-interface = De woorden van het spel zelf staan in locales/{ $tag }: gps translate export { $tag } --interface --csv spel.csv
new-next-coverage = Kijk hoe ver het staat: gps coverage { $folder }
new-next-layer-text = Schrijf in locales/ alleen wat anders is; al het andere komt van { $parent }.
new-next-layer-remember = Onthoud waarvan het gemaakt is, zodat gps zegt wanneer dat verandert: gps remember { $folder }

## gps new: waarom er niets gemaakt is

new-refused-name = “{ $name }” kan geen naam zijn: schrijf kleine letters, cijfers en streepjes, met een letter vooraan, zoals de-geleende-fiets
new-refused-file = { $file } bestaat al; er is niets gemaakt
new-refused-mission = er is al een missie “{ $name }”; kies een andere naam
new-refused-module-there = er is al een module “{ $name }”; kies een andere naam
new-refused-kind =
    er is geen soort “{ $name }”{ $count ->
        [0] {""}
       *[other] ; bedoelde je { $near }?
    }. De soorten zijn { $kinds }
new-refused-module =
    er is geen module “{ $name }”{ $count ->
        [0] {""}
       *[other] ; bedoelde je { $near }?
    }
new-refused-nobody = in bloggers.ron staat nog geen blogger; zet er eerst een in
new-refused-template = { $file } zou niet te lezen zijn; meld dit aan wie het spel maakt
new-refused-tag = “{ $tag }” is geen taal; een taal heet bijvoorbeeld tr, pt-BR of rom
new-refused-language = het pakket spreekt “{ $tag }” al
new-refused-no-pack = in { $folder } staat geen pack.ron
new-refused-pack = { $folder } gaat niet open; gps check { $folder } zegt waarom
new-refused-layer = { $folder } bestaat al; kies een andere naam

## Raad bij de woorden van een missie

new-words-title = Titel: drie tot zes woorden
new-words-brief = Wat de blogger schrijft: wie zit waarmee, en wat vraagt ze?
new-words-facts = Wat goed is om te weten, in twee korte zinnen
new-words-after = Wat er daarna gebeurde, in één regel: ze leest het in de lijst als ze gespeeld heeft
new-words-kept = Wat het spel van haar keuze onthoudt, zoals zij het leest
new-words-did = Wat ze in deze missie deed, in één zin van vier tot negen woorden, waar wat ze ook koos; geen lof, geen les
new-words-note = Waarover het gaat, en dat stoppen altijd mag
new-words-closing = Een vraag naar de mensen rond haar
new-words-remember = Wat ze onthoudt: één zin
new-words-talk = Met wie ze hierover kan praten
new-words-staff-aim = Voor de begeleider: wat oefent ze hier?
new-words-staff-watch = Voor de begeleider: waar let je op, wat vraag je niet?
new-words-staff-cue = Voor de begeleider: wat doe je als ze iets vertelt?
new-words-step-title = Titel van de stap: twee tot vijf woorden
new-words-module = Naam van de halte: een of twee woorden
new-words-module-about = Waarover de halte gaat: één zin
new-words-pack = Naam van het pakket in deze taal
new-words-review = Wie dit moet nalezen, en wat
new-role-beat = Stukje gesprek
new-role-task = Wat ze hier doet, of waarover het gaat
new-role-question = De vraag of de stelling, in één zin
new-role-said = Wat iemand uit het verhaal zegt
new-role-told = Wat er gebeurt
new-role-thought = Wat het meisje denkt
new-role-choice = Iets dat ze kan kiezen, kort
new-role-card = Een kaartje: een paar woorden
new-role-label = Een naam: een of twee woorden
new-role-reply = Wat ze daarna leest: vriendelijk, en waarom
new-role-hint = Een zachte hint
new-role-closing = Het laatste woord van de stap
new-guide-summary = Waarover de halte gaat, en hoe je ze leidt: twee zinnen
new-guide-goal = Wat meisjes hier oefenen
new-guide-signal = Wat je kan opmerken
new-guide-risk = Een behoefte die meisjes makkelijker te gebruiken maakt
new-guide-say = “Een zin om hardop te zeggen”
new-guide-avoid = Wat je niet zegt of doet, en waarom
new-guide-tonight = Wanneer je deze module beter niet begint
new-guide-house = Wat het huis klaarzet
new-guide-alone = Wat je doet als je alleen staat
new-guide-knows = Wie meer weet, of waar je meer leest

## Waar een zin staat, voor wie vertaalt of naleest

place-pack = Het pakket
place-people = De mensen in de verhalen
place-module = Halte “{ $title }”
place-mission = Missie “{ $title }”
place-step = Missie “{ $title }”, stap “{ $step }”
place-guide = Gids van de halte “{ $title }”
place-help = De hulpbladzijde
place-sessions = Groepssessies
place-protocol = De protocolkaart
place-readiness = De lijst van wat klaar moet zijn
place-moments = Moeilijke momenten
place-rehearsal = De oefensessies voor begeleiders
context-by = { $name } zegt dit
context-staff = voor begeleiders, meisjes zien dit niet
context-length = tot { $letters } letters past zeker
context-variables = laat { $names } staan zoals het is

## gps translate

translate-exported = { $count ->
        [one] Eén zin
       *[other] { $count } zinnen
    } voor “{ $language }” in { $file }, waarvan { $open } nog te vertalen.
translate-exported-tree = De map { $file }: { $reference } met uitleg voor wie vertaalt, en { $language } zover het is.
translate-there = { $file } bestaat al; kies een andere naam, of neem --force om het te vervangen
translate-nothing = Er is niets veranderd: alles staat er al zo.
translate-imported = { $changed ->
        [0] Geen zin veranderd
        [one] Eén zin veranderd
       *[other] { $changed } zinnen veranderd
    }, { $added ->
        [0] geen nieuwe
        [one] één nieuwe
       *[other] { $added } nieuwe
    }.
translate-dry = Er is nog niets geschreven (--dry-run).
translate-emptied = Deze zinnen kwamen leeg terug en bleven staan:
translate-remarks = Opmerkingen van wie vertaalde:
translate-refused = { $count ->
        [one] Eén plaats klopt niet; er is niets veranderd.
       *[other] { $count } plaatsen kloppen niet; er is niets veranderd.
    }
translate-not-spoken = het pakket spreekt “{ $language }” niet; begin met gps new language { $language }
translate-at-cell = rij { $row }, kolom { $column }
translate-at-line = { $file }, regel { $line }
translate-broken-file = { $file } is niet te lezen ({ $why }); gps check zegt wat je doet
translate-not-utf-8 = dit blad is niet als UTF-8 bewaard; kies bij het bewaren “CSV UTF-8”
translate-no-column = de kolom “{ $column }” ontbreekt; laat de eerste rij staan zoals ze was
translate-other-language = dit blad is voor “{ $found }”, niet voor “{ $language }”
translate-broken-row = deze rij is niet te lezen: { $why }
translate-unknown-key =
    er is geen zin “{ $key }”{ $count ->
        [0] {""}
       *[other] ; bedoelde je { $near }?
    }; laat de eerste kolom staan zoals ze was
translate-twice = “{ $key }” staat hier twee keer, met een andere vertaling
translate-broken-text = regel { $line } van deze tekst klopt niet ({ $why }); een accolade hoort bij wat ingevuld wordt
translate-control = in deze tekst zit een teken dat niemand ziet; typ hem opnieuw
translate-unstable = deze tekst kan zo niet bewaard worden; schrijf hem op één regel
translate-strange-variable =
    { $names } wordt hier niet ingevuld. { $count ->
        [0] Er is niets om in te vullen.
       *[other] Er is: { $known }
    }
translate-no-files = hier staan geen .ftl-bestanden van “{ $language }”

## Waarom een opdracht niet kon beginnen

verb-no-folder = { $path } is geen map; noem de map waarin pack.ron van het pakket staat
verb-no-pack = { $path } zit in geen pakket: geen enkele map erboven heeft een pack.ron
verb-no-rule =
    er is geen regel “{ $name }”{ $count ->
        [0] .
       *[other] ; bedoelde je { $near }?
    } `gps explain` somt ze allemaal op

## gps walk: elke tak van een missie

walk-mission = missie
walk-runs = manieren
walk-states = plekken
walk-dead-ends = loopt dood
walk-unsafe = onveilig
walk-bounded = afgebroken: niet elke tak is bekeken
walk-stuck = vanaf { $place } leidt niets verder
walk-worried = eindigt bij { $place } met een open zorg: { $worries }
walk-sum =
    { $missions ->
        [one] 1 missie
       *[other] { $missions } missies
    }: { $runs ->
        [one] 1 manier
       *[other] { $runs } manieren
    }, { $states ->
        [one] 1 plek
       *[other] { $states } plekken
    }, { $dead-ends ->
        [one] 1 loopt dood
       *[other] { $dead-ends } lopen dood
    }, { $unsafe ->
        [one] 1 eindigt onveilig
       *[other] { $unsafe } eindigen onveilig
    }, { $problems ->
        [one] 1 probleem bij het laden
       *[other] { $problems } problemen bij het laden
    }, { $bounded } niet helemaal bekeken

## gps coverage

coverage-board = Hoe ver staat het?
coverage-intro = Elke missie in elke taal: wat er is, wat nog ontbreekt, wat is gekopieerd, en hoe vlot het leest.
coverage-legend-there = geschreven
coverage-legend-copied = gekopieerd uit een andere taal
coverage-legend-to-write = nog te schrijven
coverage-legend-missing = ontbreekt
coverage-layers = De lagen, en wie ze naleest
coverage-pages = Al het andere
coverage-row = Missie
coverage-stop-itself = De halte en haar gids
coverage-sum = { $there } van { $needed } zinnen
coverage-offered = wordt bij de start aangeboden
coverage-not-offered = wordt aangeboden vanaf { $percent } %
coverage-measured = leesgemak volgens { $name }
coverage-gives = { $count ->
        [one] één zin
       *[other] { $count } zinnen
    }
coverage-pictures = { $count ->
        [one] één prent
       *[other] { $count } prenten
    }
coverage-draft = ontwerp in { $languages }
coverage-approved = nagelezen op { $day }
coverage-not-reviewed = nog niet nagelezen
coverage-aid-signs = gebaren
coverage-aid-easy-words = makkelijke woorden
coverage-aid-read-to-me = voorlezen
coverage-aid-plain-pictures = rustige prenten
coverage-chip-missing = { $count } ontbreken
coverage-chip-copied = { $count } gekopieerd
coverage-chip-to-write = { $count } te schrijven
coverage-chip-stale = { $count } verouderd
coverage-chip-easy = { $count } makkelijk
coverage-chip-signs = { $there } van { $wanted } in gebaren
coverage-chip-voices = { $there } van { $wanted } met stem
coverage-chip-described = { $count } prenten beschreven
coverage-ease-easy = leest vlot ({ $ease })
coverage-ease-fair = leest gewoon ({ $ease })
coverage-ease-hard = leest moeilijk ({ $ease })
coverage-open = { $count ->
        [one] één zin bekijken
       *[other] { $count } zinnen bekijken
    }
coverage-more = en nog { $count }
coverage-stale-pieces = verouderd: { $pieces }
coverage-recordings = Clips en stemmen
coverage-recorded-signs = Clips in { $language }, naast de teksten in { $with }: { $there } van { $wanted }
coverage-recorded-voices = Stemmen in { $language }, naast de teksten in { $with }: { $there } van { $wanted }
coverage-recorded-empty = { $count ->
        [one] bekijk één lege plaats
       *[other] bekijk { $count } lege plaatsen
    }
coverage-short-text = tekst
coverage-short-stale = oud
coverage-short-easy = makk.
coverage-short-signs = geb.
coverage-short-voices = stem
coverage-short-ease = lees
coverage-short-words = w/zin
coverage-all = Alles samen
coverage-language = { $language }: { $percent } % ({ $there } van { $needed } zinnen); { $missing } ontbreken, { $copied } gekopieerd, { $to-write } te schrijven, { $stale } verouderd
coverage-layer = { $title } { $version }: { $sentences } zinnen
coverage-written = Het bord staat in { $file }
coverage-measuring = meten

## gps script: het boek voor wie naleest

script-book = Om na te lezen · { $language }
script-intro = Dit is alles wat een meisje en haar begeleider kunnen lezen: elke missie, elke keuze, en wat erop volgt.
script-how = Naast elke zin is plaats voor een opmerking. Onder de zin staat haar naam, met het bestand en de regel: noem die naam, en iedereen weet welke zin je bedoelt.
script-contents = Inhoud
script-guide = Voor de begeleider van deze halte
script-homeless = Missies die in geen halte staan
script-missing = (staat nog niet in deze taal)
script-minutes = { $minutes } minuten
script-mode-alone = alleen
script-mode-group = in groep
script-mode-both = alleen of in groep
script-sensitivity = gevoeligheid { $sensitivity } van 3
script-part-title = titel
script-part-brief = bericht
script-part-note = waarover het gaat
script-part-facts = goed om te weten, na de eerste stap
script-part-closing = vraag op het einde
script-part-remember = om te onthouden
script-part-talk = om te praten
script-part-after = hoe het verder ging
script-part-kept = wat het spel ervan onthoudt
script-part-did = wat ze deed
script-part-staff-aim = voor de begeleider: doel
script-part-staff-watch = voor de begeleider: let op
script-part-staff-cue = voor de begeleider: als ze iets vertelt
script-role-beat = stukje gesprek
script-role-task = opdracht
script-role-question = vraag
script-role-said = zegt
script-role-told = verteld
script-role-thought = denkt
script-role-choice = keuze
script-role-card = kaartje
script-role-label = naam
script-role-reply = daarna
script-role-hint = hint
script-role-closing = laatste woord
script-note-named = hier: { $name }
script-note-answer =
    { $name ->
        [true] bij het antwoord “waar”
       *[other] bij het antwoord “niet waar”
    }
script-note-when = alleen als { $flag }
script-note-unless = alleen als niet { $flag }
script-note-sets = onthoudt { $flag }
script-note-clears = vergeet { $flag }
script-note-to = gaat verder bij { $name }
script-note-to-if = gaat verder bij { $yes } als { $flag }, anders bij { $no }
script-note-over = einde van het gesprek
script-note-right = klopt
script-note-wrong = klopt niet
script-note-fits = past bij { $name }
script-note-place = plaats { $place }
script-note-heavy = zwaar: hulp komt mee
script-note-good = voelt goed, of een woord voor ja
script-note-off = klopt niet, of een woord voor nee
script-note-panel = bij prent { $name }
script-written = Het boek staat in { $file }
script-unknown-language = het pakket spreekt “{ $language }” niet; het spreekt { $known }
script-unknown-mission =
    er is geen missie “{ $name }”{ $count ->
        [0] {""}
       *[other] ; bedoelde je { $near }?
    }
script-kind-chat = Een gesprek: ze leest mee en kiest antwoorden
script-kind-scene = Een scène: ze kijkt en komt tussen
script-kind-quiz = Vragen: ze antwoordt en leest waarom
script-kind-sort = Kaartjes in vakken leggen
script-kind-spot = Aanduiden wat goed voelt en wat niet klopt
script-kind-order = In volgorde leggen
script-kind-match = Zoeken wat bij elkaar hoort
script-kind-bodymap = Tekens op een silhouet leggen
script-kind-circle = Mensen in kringen om haar heen zetten
script-kind-letter = Een brief schrijven
script-kind-mood = Zeggen hoe ze zich voelt
script-kind-collage = Stukjes kiezen en schikken
script-kind-roleplay = Een zin oefenen
script-kind-thesis = Kiezen tussen nee en ja, en beide kanten horen
script-kind-calm = Even rustig worden
script-kind-pact = De afspraken van de groep kiezen
script-kind-helpcard = Een kaart met haar mensen maken
