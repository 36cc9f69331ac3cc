### Wat `gps check` tegen auteurs zegt. Elk probleem heeft een boodschap die zegt wat er mis is en een `.help` die zegt wat
### je doet. `.near` komt in de plaats van die hulp waar een bestaande naam er sterk op lijkt; `.fix` is de titel van een
### wijziging die het oplost; `.first` zegt iets over een andere plaats.

## De woorden rond de problemen

check-word-error = fout
check-word-warning = let op
check-word-help = hulp
check-word-note = noot
check-cause = het programma dat dit leest, zegt: { $cause }
check-explain = waarom dit ertoe doet: gps explain { $code }
check-sum =
    { $packs }: { $errors ->
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }

## Bestanden

check-unreadable-file = dit gaat niet open
    .help = kijk of het bestaat en of je het mag lezen
check-unreadable-file-text = deze tekst is geen UTF-8
    .help = bewaar het bestand in je editor als UTF-8
check-unreadable-file-large = dit bestand is { $size } KiB groot
    .help = verdeel het over meer bestanden; { $most } KiB is het meeste
check-unreadable-file-link = dit is een koppeling naar iets anders
    .help = zet het bestand zelf in het pakket; het spel volgt geen koppelingen
check-unreadable-file-special = dit is geen bestand, maar een pijp of een toestel
    .help = neem het weg
check-unreadable-file-folder = dit is een map, geen bestand
    .help = geef de map een naam zonder dit einde, of zet er een bestand in de plaats
check-unreadable-file-closed = deze map gaat niet open
    .help = kijk of je ze mag lezen
check-unreadable-file-deep = deze map zit in te veel mappen
    .help = zet wat erin zit hoger
check-unreadable-file-name = deze naam heeft letters die niemand kan lezen
    .help = geef het bestand een gewone naam
check-broken-ron = dit is niet te lezen
    .help = vergelijk het met een bestand van dezelfde soort dat wel werkt
check-broken-ron-missing = hier ontbreekt het veld `{ $field }`
    .help = voeg `{ $field }: …` toe
check-broken-ron-field = het veld `{ $field }` bestaat hier niet
    .help = de velden zijn hier { $known }
    .near = bedoelde je `{ $near }`? De velden zijn hier { $known }
    .fix = schrijf `{ $near }`
check-broken-ron-choice = `{ $name }` kan je hier niet kiezen
    .help = kies een van { $known }
    .near = bedoelde je `{ $near }`? Je kan kiezen uit { $known }
    .fix = schrijf `{ $near }`
check-broken-ron-twice = het veld `{ $field }` staat hier twee keer
    .help = laat er één staan
check-broken-ron-comma = hier ontbreekt een komma
    .help = zet een komma na wat hiervoor staat
    .fix = zet ze daar
check-broken-ron-quote = een aanhalingsteken dat hier opengaat, gaat op deze regel niet dicht
    .help = schrijf `"` waar de naam eindigt
    .fix = sluit het na de naam
check-broken-ron-first-quote = het eerste aanhalingsteken van deze tekst ontbreekt
    .help = schrijf `"` ervoor
    .fix = schrijf het
check-broken-ron-curly = dit aanhalingsteken, { $sign }, komt uit een tekstverwerker
    .help = schrijf rechte aanhalingstekens, `"`; een kladblok voor gewone tekst doet dat vanzelf
    .fix = schrijf rechte aanhalingstekens
check-broken-ron-invisible = hier staat een spatie of een teken dat niemand ziet ({ $code })
    .help = haal het weg, of typ een gewone spatie; het komt mee als je kopieert uit een tekstverwerker
    .fix = haal het weg, of schrijf een gewone spatie
check-broken-ron-hash = met `#` begint hier geen opmerking
    .help = begin een opmerking met `//`
    .fix = schrijf `//`
check-broken-ron-comment = deze opmerking is niet gesloten
    .help = schrijf `*/` waar ze eindigt
check-broken-ron-bracket = dit haakje `{ $open }` is niet gesloten
    .help = schrijf `{ $close }` waar eindigt wat erin staat
    .here = hier staat het nog open
check-broken-ron-stray = dit haakje `{ $close }` sluit te vroeg, of één keer te veel
    .help = haal het weg, of schrijf ervoor wat nog moet komen
    .here = dit haakje sluit niets meer
check-broken-ron-spare = hier staat een komma te veel
    .help = haal die weg
    .fix = haal die weg
check-broken-ron-equals = hier staat `=` waar `:` hoort
    .help = schrijf `naam: waarde`
    .fix = schrijf `:`
check-broken-ron-quoted = `{ $name }` staat hier tussen aanhalingstekens
    .help = schrijf het zonder: { $name }
    .fix = haal de aanhalingstekens weg
check-broken-ron-unquoted = `{ $name }` staat hier zonder aanhalingstekens
    .help = schrijf het ertussen: "{ $name }"
    .fix = schrijf de aanhalingstekens
check-broken-ron-single = een tekst staat niet tussen enkele aanhalingstekens
    .help = schrijf dubbele: `"`
    .fix = schrijf dubbele
check-broken-ron-nameless = tussen de haakjes van `{ $name }` hoort bij elke waarde haar naam
    .help = schrijf { $name }({ $fields })
    .fix = schrijf de namen
check-broken-fluent = dit is geen Fluent
    .help = laat de regels van een tekst inspringen, en schrijf een accolade die bij de tekst hoort als { "{\"{\"}" }
check-broken-fluent-name = dit is geen Fluent: er staat geen `=` na de naam
    .help = schrijf `naam = tekst`; een regel die met een tekst verdergaat, begint met spaties
check-broken-fluent-empty = deze boodschap heeft geen tekst
    .help = geef ze een tekst, of haal ze weg
check-broken-fluent-variants = geen van deze varianten geldt voor alle andere gevallen
    .help = zet een sterretje voor een ervan: `*[other]`
    .fix = zet het sterretje voor `[other]`
check-broken-fluent-colon = hier staat `:` waar `=` hoort
    .help = schrijf `naam = tekst`
    .fix = schrijf `=`
check-broken-fluent-tab = deze regel springt in met een tab
    .help = laat inspringen met spaties: Fluent kent geen tabs
    .fix = schrijf spaties in heel het bestand
check-broken-fluent-invisible = hier staat een spatie of een teken dat niemand ziet ({ $code })
    .help = haal het weg, of typ een gewone spatie; het komt mee als je kopieert uit een tekstverwerker
    .fix = haal het weg, of schrijf een gewone spatie
check-broken-fluent-inside = dit kan niet tussen accolades staan
    .help = tussen { "{" } en { "}" } staat de naam van een waarde, `$naam`, die van een boodschap, of een tekst tussen rechte aanhalingstekens
check-broken-fluent-stars = meer dan één van deze varianten heeft een sterretje
    .help = laat het bij één ervan staan
check-broken-fluent-lines = een variant staat niet op een eigen regel
    .help = begin een nieuwe regel na `->`, en een voor elke variant
check-broken-fluent-comment = met `//` begint hier geen opmerking
    .help = begin een opmerking met `#` en een spatie
    .fix = schrijf `#`
check-broken-fluent-markup = dit is code van een webpagina of van een tekstverwerker
    .help = haal die weg, en kopieer alleen de tekst
check-broken-fluent-start = hier begint geen boodschap en geen opmerking
    .help = een naam begint met een letter van a tot z; een regel die met een tekst verdergaat, begint met spaties
check-broken-fluent-brace = een accolade is niet gesloten, of één keer te veel
    .help = sluit elke { "{" } met één { "}" }
check-broken-fluent-deep = hier staan te veel accolades in elkaar
    .help = sluit een accolade voor de volgende opengaat
check-missing-file = `{ $file }` is er niet
    .help = kopieer het uit een pakket dat werkt, en pas aan wat erin staat
check-unknown-file = het spel leest dit bestand niet
    .help = het leest modules/<id>.ron, missions/<id>.ron, guides/<module>.ron, locales/<taal>/*.ftl, en .svg en .png onder media/; notities mogen .md of .txt zijn
check-file-ending = de uitgang `{ $ending }` staat achter de echte
    .help = noem het bestand { $name }; laat Windows de uitgangen tonen (Beeld, Bestandsnaamextensies)
check-file-ending-capitals = de uitgang `{ $ending }` staat in hoofdletters
    .help = noem het bestand { $name }
check-file-copy = dit is een kopie van { $original }, en het spel leest dat bestand
    .help = kijk welke van de twee juist is, zet dat in { $original }, en haal deze kopie weg
check-file-capitals = op Windows en op een Mac is dit hetzelfde bestand als { $other }
    .help = hou er één, met alleen kleine letters
check-pack-format = dit pakket heeft formaat { $format }; deze GPS leest formaat { $ours }
    .help = gebruik een nieuwere GPS
check-pack-format-old = dit pakket heeft formaat { $format }; deze GPS leest formaat { $ours }
    .help = breng het pakket naar formaat { $ours }

## Talen en nalezing

check-language-tag = “{ $tag }” is geen taalcode
    .help = schrijf een code zoals nl, fr of pt-BR
check-language-tag-none = dit pakket noemt geen enkele taal
    .help = noem de talen, eerst die waar de andere op terugvallen
check-language-tag-test = “{ $tag }” is een testtaal die het spel zelf maakt
    .help = haal ze weg
check-language-tag-written = “{ $tag }” schrijf je als { $written }
    .help = schrijf { $written }
    .fix = schrijf { $written }
check-language-tag-twice = “{ $tag }” staat hier twee keer
    .help = noem elke taal één keer
    .fix = haal ze hier weg
check-language-tag-line = de hulplijn `{ $line }` is voor “{ $tag }”, en dat is geen taal van dit pakket
    .help = de talen van dit pakket zijn { $known }
check-review-date = “{ $day }” is geen dag
    .help = schrijf het jaar, de maand en de dag: 2027-04-30
check-broken-seal =
    het zegel van { $by } op { $what } in “{ $language }” is gebroken: `{ $first }` is sindsdien veranderd{ $others ->
        [0] { "" }
        [one] , en nog één ander
       *[other] , en nog { $others } andere
    }
    .help = laat het opnieuw nalezen en zegel het dan opnieuw: gps review seal
check-language-folder = `pack.ron` noemt de taal “{ $language }” niet
    .help = zet ze bij `languages` in `pack.ron`, of haal de map weg
check-language-folder-empty = er zijn geen teksten in “{ $language }”
    .help = schrijf ze in locales/{ $language }/, of haal de taal weg

## Namen

check-id-form = “{ $name }” kan geen naam zijn
    .help = schrijf kleine letters, cijfers en losse `-`, met een letter vooraan: good-friend
check-file-name = `{ $name }` staat in een bestand dat { $file }.ron heet
    .help = noem het bestand { $name }.ron, of schrijf { $field }: "{ $file }"
    .fix = schrijf { $field }: "{ $file }", zoals de rest van het pakket
check-doubled-id = { check-doubled-id-what } `{ $name }` staat er twee keer
    .help = geef er één een andere naam
    .first = de eerste keer
check-doubled-id-file = { check-doubled-id-what } `{ $name }` staat er twee keer: ook in { $other }
    .help = geef er één een andere naam
check-doubled-id-reserved = `{ $name }` is de naam van iets dat het spel hier zelf neerzet
    .help = geef het jouwe een andere naam
check-doubled-id-what =
    { $what ->
        [mission] missie
        [module] module
        [objective] doel
        [rehearsal] oefensessie
        [guide] gids voor
        [review] nalezing
        [person] persoon
        [help-step] hulpstap
        [help-line] hulplijn
        [plan] plan
        [break] pauze
        [question] vraag
        [moment] moment
        [choice] keuze
        [step] stap
        [answer] antwoord
        [argument] argument
        [ask] vraag
        [beat] moment
        [box] vak
        [card] kaart
        [figure] figuur
        [item] ding
        [label] etiket
        [line] zin
        [mark] merkje
        [mood] stemming
        [panel] beeld
        [part] deel
        [piece] stukje
        [rule] afspraak
        [sense] zintuig
        [way] weg
       *[other] { $what }
    }
check-module-number = nummer { $number } is al van `{ $other }`
    .help = geef elke module een eigen nummer
check-homeless-mission = geen enkele module noemt de missie `{ $mission }`
    .help = zet "{ $mission }" bij de missies van een bestand in modules/
check-homeless-mission-twice = de missie `{ $mission }` staat al in { $other }
    .help = zet ze in één module, één keer
check-homeless-mission-booster = de booster `{ $mission }` staat in { $other }
    .help = een booster komt vanzelf: haal hem uit de module, of haal `booster_of` weg
check-unknown-mission = er is geen missie `{ $mission }`
    .help = schrijf { $file }, of haal de naam weg
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-unknown-objective = geen module heeft het doel `{ $objective }`
    .help = gebruik de naam van een doel uit de `objectives` van een module, of zet het daarbij
    .near = bedoel je `{ $near }`?
    .fix = schrijf `{ $near }`
check-unknown-objective-twice = `{ $objective }` staat hier twee keer
    .help = noem het één keer
check-objective-met =
    { $count ->
        [0] geen enkele missie haalt het doel `{ $objective }`
       *[one] maar één missie haalt het doel `{ $objective }`
    }
    .help = schrijf de naam in de `meets` van de missies die het oefenen; minstens { $least }
check-kind-spread = { $count } van de { $all } missies van deze module beginnen als { $kind }
    .help = begin er enkele met een ander soort stap; { $most } is hier het meeste
check-unknown-person = niemand heet `{ $person }`
    .help = gebruik een naam uit bloggers.ron, of zet deze persoon erbij
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-not-a-blogger = `{ $person }` is geen blogger
    .help = laat een blogger dit sturen; anderen komen voor in de stappen
check-unknown-help = er is geen hulpstap `{ $step }`
    .help = de hulpstappen zijn { $known }
    .near = bedoelde je `{ $near }`? De hulpstappen zijn { $known }
    .fix = schrijf `{ $near }`
check-clashing-names = iets anders heeft de boodschap `{ $message }` ook nodig
    .help = geef dit, of het andere, een andere id
check-clashing-names-line = de hulplijn `{ $line }` is in help.ron een andere
    .help = schrijf in beide bestanden hetzelfde, of geef er één een andere id
check-clashing-names-part = twee dingen hebben de tekst `{ $text }` nodig
    .help = geef er één een andere id

## Missies

check-dangling-step = `{ $from }` leidt naar `{ $to }`, en dat bestaat niet
    .help = noem iets dat bestaat, of voeg het toe
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-unreachable-step = niets leidt naar de stap `{ $step }`
    .help = leid ernaartoe, of haal de stap weg
check-unreachable-step-beat = niets leidt naar het moment `{ $beat }` van de chat
    .help = leid ernaartoe, of haal het weg
check-circle = wie verdergaat na de stap `{ $step }`, komt er weer uit
    .help = leid naar een latere stap, of laat `next` weg
check-circle-beat = wie verdergaat na het moment `{ $beat }` van de chat, komt er weer uit
    .help = leid verder; ze kan zelf teruggaan
check-count-few = te weinig { check-count-what }: { $found }
    .help = het moeten er { $least } tot { $most } zijn; voeg er toe, of neem een andere soort stap
check-count-many = te veel { check-count-what }: { $found }
    .help = het mogen er { $least } tot { $most } zijn; maak er twee stappen van
check-count-what =
    { $what ->
        [steps] stappen
        [answers] antwoorden
        [arguments] argumenten
        [arguments-for-no] argumenten voor nee
        [arguments-for-yes] argumenten voor ja
        [asks] kaarten met een vraag
        [beats] momenten
        [boxes] vakken
        [cards] kaarten
        [cards-in-the-right-order] kaarten in de juiste volgorde
        [figures] figuren
        [items] dingen
        [items-with-a-signal] dingen met een signaal
        [labels] etiketten
        [marks] merkjes
        [moods] stemmingen
        [options] mogelijkheden
        [panels] beelden
        [parts] delen
        [people] mensen
        [pieces] stukjes
        [pieces-to-pick] stukjes om te kiezen
        [questions] vragen
        [rules] afspraken
        [rules-to-choose] afspraken om te kiezen
        [signals-to-look-for] signalen om te zoeken
        [silhouettes] silhouetten
        [starters] zinnen om mee te beginnen
        [ways] wegen
        [ways-to-get-help] manieren om hulp te krijgen
       *[other] { $what }
    }
check-no-right-answer = `{ $name }` heeft geen juist antwoord
    .help = zeg wat past; waar niets juist of fout is, noemt geen enkele kaart een vak
check-no-right-answer-quiz = de vraag `{ $name }` heeft geen juist antwoord
    .help = schrijf right: true bij minstens één antwoord
check-no-right-answer-match = geen antwoord hoort bij `{ $name }`
    .help = noem er een in `fits`
check-no-right-answer-order = `{ $name }` staat niet in de juiste volgorde
    .help = noem elke kaart in `right`; is elke volgorde goed, laat `right` dan weg
check-too-long = deze oefening duurt { $seconds } seconden
    .help = neem minder rondes of dingen; { $most } seconden is het meeste
check-flag-never-set = geen enkel antwoord zet de vlag `{ $flag }`
    .help = laat een antwoord ze zetten, of haal de voorwaarde weg
    .near = bedoelde je `{ $near }`?
check-flag-never-read = niets vraagt naar de vlag `{ $flag }`
    .help = laat een voorwaarde of een zorg ernaar vragen, of haal ze weg
check-dead-end = in `{ $place }` kan ze vast komen te zitten: niets leidt verder
    .help = zorg dat er altijd een antwoord is dat verder leidt
check-unsafe-ending = de missie kan eindigen terwijl de zorg `{ $worry }` nog open is
    .help = leid elk antwoord dat ze zet naar een antwoord dat ze wegneemt
check-walk-bounded = deze missie heeft te veel vertakkingen: alleen de eerste { $most } toestanden zijn bekeken
    .help = gebruik minder vlaggen, of maak er twee missies van
check-minutes =
    { $minutes ->
        [0] deze missie duurt nul minuten
       *[other] deze missie duurt { $minutes } minuten
    }
    .help = schrijf 1 tot 8; maak van een langere missie er twee
check-sensitivity = gevoeligheid { $sensitivity } bestaat niet
    .help = schrijf 0 (licht) tot 3 (zwaar)
check-no-help = deze missie biedt aan het einde geen hulp
    .help = noem stappen uit help.ron, de dichtste eerst
check-booster-module = er is geen module `{ $module }`
    .help = noem een module bij haar id
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-booster-without-module = `after_days` is voor boosters, en deze missie herinnert aan geen module
    .help = voeg `booster_of` toe, of haal `after_days` weg
check-booster-never = deze booster komt nooit
    .help = zeg na hoeveel dagen hij komt: after_days: [3, 10, 30]
check-booster-days = met deze dagen kan een booster niet komen: { $days }
    .help = schrijf dagen van 1 tot { $last }, elk later dan de vorige
check-booster-minutes = deze booster duurt { $found } minuten
    .help = hoogstens { $most } minuten: hij herinnert alleen aan wat ze al weet
check-booster-steps = deze booster heeft { $found } stappen
    .help = hoogstens { $most } stappen: hij herinnert alleen aan wat ze al weet
check-eyes-of-a-girl = `{ $person }` is geen leeftijdsgenoot en geen blogger
    .help = noem het meisje dat het overkomt
check-lens-sorts = de lens heeft geen etiket van de soort { $sort }
    .help = voeg er een toe, boven om het even welk beeld
check-scene-people = er staan { $found } mensen in het beeld `{ $panel }`
    .help = toon er hoogstens { $most }
check-scene-people-absent = `{ $person }` spreekt in het beeld `{ $panel }` en staat er niet in
    .help = zet die persoon erin, of laat `says` weg voor een verteller

## Teksten

check-missing-message = de boodschap `{ $message }` ontbreekt in “{ $language }”
    .help = schrijf `{ $message } = …` in { $file }
check-missing-message-parts = de boodschap `{ $message }` ontbreekt in “{ $language }”
    .help = schrijf `{ $message } =` in { $file }, met de delen { $parts }
check-missing-message-both = de boodschap `{ $message }` ontbreekt in “{ $language }”
    .help = schrijf `{ $message } = …` in { $file }, met de delen { $parts }
check-missing-message-many = in “{ $language }” ontbreken { $count } van de { $all } boodschappen: { $percent } % is er
    .help = begin met { $first }; `gps check --every-text` noemt ze allemaal
check-missing-message-part = `{ $message }` heeft geen `.{ $part }` in “{ $language }”
    .help = voeg `.{ $part } = …` toe
check-missing-message-value = `{ $message }` heeft geen eigen tekst in “{ $language }”
    .help = schrijf een tekst na de `=`
check-obsolete-message = niets toont de boodschap `{ $message }`
    .help = haal ze weg, of verbeter de naam
    .near = bedoelde je `{ $near }`?
    .fix = haal ze weg
check-obsolete-message-part = niets toont de `.{ $part }` van `{ $message }`
    .help = haal dit deel weg, of verbeter de naam
    .near = bedoelde je `.{ $near }`?
    .fix = haal dit deel weg
check-obsolete-message-value = niets toont de waarde van `{ $message }`, de tekst vlak na de `=`
    .help = haal die tekst weg, of maak er een van de delen van
    .fix = haal die tekst weg
check-empty-message = `{ $text }` is leeg
    .help = schrijf de tekst
check-doubled-message = de boodschap `{ $message }` staat er twee keer
    .help = laat er één staan
    .first = de eerste keer
check-doubled-message-part = `{ $message }` heeft twee keer `.{ $part }`
    .help = laat er één staan
check-different-variables-more = `{ $message }` vult `${ $name }` in, en de referentietaal niet
    .help = vul in beide dezelfde waarden in
check-different-variables-less = `{ $message }` laat `${ $name }` weg, en de referentietaal vult het in
    .help = vul het hier ook in
check-content-note = `{ $mission }` heeft gevoeligheid { $sensitivity } en geen waarschuwing vooraf in “{ $language }”
    .help = voeg `.note = …` toe: waar het over gaat, en dat stoppen altijd mag
check-counsellor-note = in de nota voor de begeleider van `{ $mission }` ontbreekt `.{ $part }` in “{ $language }”
    .help = voeg het doel toe (.staff-aim), waar je op let (.staff-watch) en wat je doet als een meisje iets vertelt (.staff-cue)
check-closing-question = `{ $mission }` heeft geen slotvraag in “{ $language }”
    .help = voeg `.closing = …?` toe
check-unknown-reference = er is geen `{ $name }` in “{ $language }”
    .help = schrijf het, of verbeter de naam
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-unknown-reference-function = de functie { $name }() is er niet
    .help = schrijf het zonder functie, of met { $known }
check-unknown-reference-number = { $name }() krijgt geen getal
    .help = schrijf de woorden zelf; op de pagina zou “…” staan
check-unknown-reference-value = niemand vult { "$" }{ $name } in
    .help = schrijf het woord zelf
check-endless-reference = deze tekst haalt meer dan { $most } stukken binnen
    .help = schrijf de woorden zelf
check-endless-reference-circle = deze tekst haalt zichzelf binnen
    .help = schrijf op één plaats de woorden zelf
check-hidden-character = hier staat een teken dat niemand ziet: { $sign }
    .help = wis het; typ het woord opnieuw als je het niet vindt
check-hidden-character-name = in deze naam staat een teken dat niemand ziet
    .help = geef het bestand een nieuwe naam
check-oversized-text = deze tekst heeft meer dan { $most } letters
    .help = maak hem korter; een pagina toont één idee
check-long-sentence = deze zin heeft { $words } woorden
    .help = maak er twee zinnen van; { $most } woorden is het meeste
check-straight-quotes = dit aanhalingsteken is recht
    .help = schrijf “ en ”, in het Frans « en »
    .fix = schrijf kromme aanhalingstekens
check-typography-apostrophe = deze apostrof is recht
    .help = schrijf ’
    .fix = schrijf ’
check-typography-space = voor dit teken, of achter dit aanhalingsteken, kan een regel eindigen
    .help = zet daar een vaste spatie (U+00A0)
    .fix = zet daar een vaste spatie
check-typography-quotes = dit zijn aanhalingstekens van een andere taal
    .help = schrijf “ en ”, in het Frans « en »
    .fix = schrijf de aanhalingstekens van deze taal
check-reading-level = `{ $mission }` leest moeilijk in “{ $language }”: { $ease } op de schaal van { $measure }
    .help = schrijf kortere zinnen en kortere woorden tot het { $least } haalt; 100 is heel makkelijk
check-sentence-length = de zinnen van `{ $mission }` hebben in “{ $language }” gemiddeld { $words } woorden
    .help = maak van de lange twee zinnen; { $least } tot { $most } woorden is goed
check-sentence-length-short = de zinnen van `{ $mission }` hebben in “{ $language }” gemiddeld maar { $words } woorden
    .help = maak van de brokjes een zin; { $least } tot { $most } woorden is goed
check-ground = `{ $mission }` heeft gevoeligheid { $sensitivity } en eindigt niet op de grond
    .help = zet als laatste een stap `Calm` van ongeveer twintig seconden; erna mag alleen nog `Mood` komen
check-banned-word = “{ $phrase }” zeggen we hier niet
    .help = schrijf “{ $instead }”
    .fix = schrijf “{ $instead }”
check-banned-word-blame = “{ $phrase }” legt de schuld bij het meisje
    .help = zeg wat de ander deed; alleen wie iemand gebruikt, heeft schuld
check-banned-word-ask = “{ $phrase }” legt de schuld bij het meisje
    .help = vraag wie had kunnen helpen
check-banned-word-secret = “{ $phrase }” is een belofte die niemand kan houden
    .help = zeg eerlijk wat een volwassene moet doorvertellen, en dat het meisje dat eerst hoort
check-banned-word-order = “{ $phrase }” zet blokkeren voor vertellen, of laat alles niet staan
    .help = schrijf in deze volgorde: stop, laat staan, vertel, blokkeer en meld daarna
check-banned-word-near = “{ $phrase }” kan niemand weten: misschien zit ze alleen
    .help = schrijf “speel dit met een begeleider dichtbij” en, voor als er niemand is, “vandaag niet”
check-banned-word-images = “{ $phrase }” laat beelden maken of kopiëren
    .help = schrijf dat het op haar toestel blijft staan, niemand kijkt of kopieert, en dat 116 000 weet wat kan
check-banned-word-rude = “{ $phrase }” zeggen we hier niet
    .help = laat het weg
check-to-be-written =
    { $count ->
        [one] hier is nog een tekst te schrijven
       *[other] hier zijn nog { $count } teksten te schrijven, vanaf deze
    }
    .help = haal de drie liggende streepjes en de raad erachter weg en schrijf de zin
check-untranslated = { $count } van de { $all } teksten van “{ $language }” zijn woord voor woord die van “{ $other }”
    .help = vertaal ze, vanaf `{ $first }`; tot dan leest een meisje daar “{ $other }”
check-untranslated-one = `{ $text }` is woord voor woord hetzelfde in “{ $language }” en “{ $other }”
    .help = vertaal het; is het zo bedoeld, schrijf dan `# the same` op de regel boven het bericht
check-missing-letter =
    geen lettertype van het spel heeft de letter { $letter } ({ $code }){ $others ->
        [0] { "" }
        [one] , en nog één andere van dit bestand
       *[other] , en nog { $others } andere van dit bestand
    }
    .help = schrijf het met andere letters, of vraag een programmeur om een lettertype voor dat schrift
check-missing-letter-language = geen lettertype van het spel heeft { $letter }, een letter waarmee “{ $language }” zijn eigen naam schrijft
    .help = laat de taal weg tot een programmeur een lettertype voor haar schrift heeft toegevoegd

## Afbeeldingen

check-missing-media = er is geen afbeelding `{ $picture }`
    .help = voeg media/{ $picture }.svg of .png toe
    .near = bedoelde je `{ $near }`? Of voeg media/{ $picture }.svg of .png toe
check-missing-media-place = `{ $picture }` is de naam van een bestand, niet van een tekening
    .help = laat de uitgang en de map media weg: { $bare }
    .fix = schrijf `{ $bare }`
check-missing-media-portrait =
    er is geen portret waarop `{ $person }` { $face ->
        [calm] rustig kijkt
        [happy] blij kijkt
        [laugh] lacht
        [think] nadenkt
        [worried] bezorgd kijkt
        [sad] verdrietig kijkt
        [proud] trots kijkt
        [surprised] verrast kijkt
       *[other] zo kijkt: { $face }
    }
    .help = voeg media/{ $picture }.svg of .png toe
check-unused-media = niets toont de afbeelding `{ $picture }`
    .help = toon ze, of haal ze weg
check-oversized-media = dit bestand is { $size } KiB groot
    .help = maak het kleiner, of teken het als een eenvoudiger SVG; { $most } KiB is het meeste
check-oversized-media-pixels = deze afbeelding heeft { $width } × { $height } pixels
    .help = maak ze kleiner; een zijde heeft hoogstens { $most } pixels
check-unreadable-media = deze afbeelding gaat niet open
    .help = kijk of je ze mag lezen
check-unreadable-media-format = het spel tekent alleen .svg en .png
    .help = bewaar de afbeelding als SVG of PNG
check-unreadable-media-text = deze SVG is geen UTF-8
    .help = bewaar ze opnieuw als SVG
check-unreadable-media-svg = deze SVG is kapot
    .help = bewaar ze opnieuw als SVG
check-unreadable-media-root = dit is <{ $root }>, geen <svg>
    .help = bewaar de afbeelding als SVG
check-unreadable-media-png = dit is geen PNG, of ze is stuk
    .help = bewaar de afbeelding opnieuw als PNG
check-unreadable-media-element = het spel tekent geen <{ $element }>
    .help = { $element ->
        [image] bewaar de foto als een eigen PNG, of neem ze weg
        [text] maak vormen van de letters, in Inkscape met “Pad, Object naar pad”
        [filter] neem de schaduw of het effect weg
       *[other] teken het met vormen: paden, cirkels, rechthoeken
    }
check-unreadable-media-endless = in deze SVG staat een getal boven een miljoen
    .help = teken ze kleiner: met zo’n getal komt er geen einde aan
check-unreadable-media-intricate = deze SVG heeft te veel vormen, te diep in elkaar, of te fijne lijnen
    .help = maak ze eenvoudiger: het oudste toestel moet ze meteen tekenen
check-doubled-media = { $other } is al de afbeelding `{ $picture }`
    .help = hou een van beide bestanden

## Hulp

check-help-unverified = de hulplijn `{ $line }` zegt niet wanneer ze het laatst is nagekeken
    .help = vergelijk ze met haar bron, en schrijf dan de dag: last_verified: "2027-04-30"
check-help-unverified-day = “{ $day }”, waarop de hulplijn `{ $line }` is nagekeken, is geen dag
    .help = vergelijk ze met haar bron, en schrijf dan de dag: last_verified: "2027-04-30"
check-help-to-verify = het nummer van de hulplijn `{ $line }` moet nog nagekeken worden
    .help = vraag het aan de lijn zelf, en schrijf dan number_status: Verified
check-help-to-verify-hours = de uren van de hulplijn `{ $line }` moeten nog nagekeken worden
    .help = vraag het aan de lijn zelf, en schrijf dan hours: Verified
check-help-language = de hulpstap `{ $step }` heeft geen lijn voor “{ $language }”
    .help = voeg een lijn toe die de taal spreekt
check-help-language-protocol = het protocol heeft geen lijn voor “{ $language }”
    .help = voeg een lijn toe die de taal spreekt
check-help-number = “{ $number }” van “{ $line }” is geen nummer
    .help = schrijf alleen cijfers, minstens drie; het spel laat deze lijn weg
check-help-reach = “{ $text }” van “{ $line }” is geen site
    .help = schrijf ze zoals je ze zegt: awel.be; het spel laat ze anders weg
check-help-reach-mail = “{ $text }” van “{ $line }” is geen mailadres
    .help = schrijf het in kleine letters, met één @; het spel laat het anders weg
check-help-reach-night = de hulplijn `{ $line }` is er dag en nacht, en heeft geen uren
    .help = schrijf hours: Verified of hours: ToVerify, en zeg de uren in `.hours`

## Voor begeleiders

check-guide-without-module = er is geen module `{ $module }`
    .help = schrijf { $file }, of haal de gids weg
    .near = bedoelde je `{ $near }`?
check-question-answer = het antwoord op de vraag `{ $question }` mist `.{ $part }` in “{ $language }”
    .help = zeg wat de begeleider zegt (.say), wat niet (.not) en wie meer weet (.knows)
check-unknown-module = er is geen module `{ $module }`
    .help = noem een module die bestaat
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-no-guide = de module `{ $module }` heeft geen gids voor de begeleider
    .help = schrijf { $file }
check-plan-unknown-part = het plan `{ $plan }` noemt de missie `{ $name }`, en die bestaat niet
    .help = noem er een die bestaat, of voeg ze toe
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-plan-unknown-part-module = het plan `{ $plan }` noemt de module `{ $name }`, en die bestaat niet
    .help = noem er een die bestaat, of voeg ze toe
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-plan-unknown-part-break = het plan `{ $plan }` noemt de pauze `{ $name }`, en die bestaat niet
    .help = noem er een die bestaat, of voeg ze toe
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-plan-minutes = het plan `{ $plan }` duurt met welkom en slot { $sum } minuten, niet { $minutes }
    .help = voeg een deel toe of haal er een weg; langer mag niet, { $leeway } minuten korter wel
check-plan-minutes-length = dit is een plan van { $minutes } minuten
    .help = maak een plan van een van { $planned } minuten
check-plan-alone = de missie `{ $mission }` is voor één meisje alleen
    .help = neem er een met mode Group of Both
check-plan-closing = het plan `{ $plan }` eindigt niet met `Closing`, of er komt nog iets na
    .help = schrijf `Closing` één keer, als laatste deel
check-rehearsal-dangling = `{ $choice }` leidt naar `{ $then }`, en dat is geen later moment
    .help = noem een moment dat later komt, of laat `then` weg
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-rehearsal-dangling-moment = op het moment `{ $moment }` is er niets te kiezen
    .help = geef het keuzes, meestal drie
check-protocol-count = dit zijn er { $found }, en meer dan { $most } onthoudt niemand terwijl een meisje vertelt
    .help = hou de { $most } die het meest helpen, en zet de rest bij vanavond of morgen
check-protocol-count-none = hier staat niets
    .help = schrijf er minstens één
check-protocol-field = het veld `{ $field }` staat bij `{ $step }`, en dat is geen stap van zijn blok
    .help = noem een stap van hetzelfde blok, of laat `beside` weg: dan staat het boven de stappen
check-plan-heavy = het plan `{ $plan }` zet een missie met gevoeligheid 3 samen met een van 2 of meer
    .help = geef de zwaarste missie een avond voor zich, met lichte missies ernaast
check-missing-parent = `{ $layer }` ligt over `{ $parent }`, en dat pakket is er niet
    .help = installeer `{ $parent }` in een versie die past bij { $wanted }
check-missing-parent-version = `{ $layer }` past bij `{ $parent }` { $wanted }, en er is versie { $found }
    .help = installeer een versie die past, of kijk de laag na en schrijf de nieuwe versie bij `parents`
check-lost-change-mission = de missie `{ $name }` staat niet onder deze laag
    .help = noem een missie met haar pakket: `base/…`
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-lost-change-module = de module `{ $name }` staat niet onder deze laag
    .help = noem een module die er is
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-lost-change-step = de missie heeft geen stap `{ $name }`
    .help = noem een stap die er is
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-lost-change-after = de missie `{ $name }` staat niet in deze module
    .help = noem een missie van de module, of laat `after` weg: dan komt ze vooraan
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-lost-change-new = de missie heeft al een stap `{ $name }`
    .help = geef de nieuwe stap een andere naam
check-behind = deze zin in “{ $language }” is vertaald van een “{ $reference }” die intussen iets anders zegt
    .help = leg de twee naast elkaar, pas aan wat nodig is, en doe dan `gps remember`
check-behind-broken = wat hier over de vertaling genoteerd staat, is niet te lezen
    .help = leg de talen naast elkaar en doe `gps remember`: dat schrijft het bestand opnieuw
check-stale-piece = `{ $piece }` in `{ $layer }` is gemaakt van iets dat intussen anders is
    .help = vergelijk met wat eronder staat, pas aan wat nodig is, en doe dan `gps remember`

## Opnames

check-recording-place-language = “{ $name }” is geen taal van dit pakket
    .help = noem een taal die in `pack.ron` staat
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-recording-place-mission = de missie `{ $name }` is er niet
    .help = noem een missie met haar pakket: `base/…`
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-recording-place-part = de missie heeft geen deel `{ $name }`
    .help = noem een deel van het bericht van de missie zelf, zonder punt
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-recording-place-step = de missie heeft geen stap `{ $name }`
    .help = noem een stap die er is
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-recording-place-twice = de plaats `{ $name }` staat er twee keer
    .help = houd er één
check-recording-file-unwanted = niemand vraagt een opname met de naam `{ $name }`
    .help = noem hierboven de missie en het deel, of de stap of het woord
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-recording-file-missing = de opname { $file } is er niet
    .help = voeg het bestand toe, of haal de plaats uit `made`
check-recording-file-nameless = er staat niet bij wie deze opnames maakte, of wat anderen ermee mogen
    .help = schrijf allebei: `by` wie, zoals zij genoemd wil worden, en onder welke `licence`
check-recording-file-stray = er staat nergens wie deze opname maakte
    .help = noem ze onder `made`, met wie gebaart of spreekt en de licentie; of haal het bestand weg
check-recording-file-kind = dit is geen opname die het spel afspeelt
    .help = een clip is een .webm, een stem een .ogg; hier hoort een .{ $ending }
check-recalled-heavy = wat hier onthouden wordt, is misschien niet onschuldig: de missie heeft gevoeligheid { $found }
    .help = alleen missies tot { $most } onthouden iets; haal `remembers` weg
check-recalled-many = deze missie weet { $found } dingen nog
    .help = hoogstens { $most }: ze wordt met en zonder elk daarvan doorlopen
check-recalled-itself = `{ $mission }` verwijst naar zichzelf
    .help = noem een missie die ervoor komt
check-recalled-mission = er is geen missie `{ $mission }` om iets van te weten
    .help = noem een missie bij haar id
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-recalled-flag = `{ $mission }` onthoudt `{ $flag }` niet
    .help = zet het daar bij `remembers`, of vraag naar iets anders
    .near = bedoelde je `{ $near }`?
    .fix = schrijf `{ $near }`
check-worn-out-sentence = “{ $words }” staat in { $count } missies ({ $language })
    .help = zeg het hier anders; na { $most } keer leest niemand het nog
check-worn-out-opening = { $count } berichten beginnen met “{ $words }” ({ $language })
    .help = begin er enkele anders; hoogstens { $most }
check-worn-out-closing = { $count } van de { $all } slotvragen beginnen met “{ $words }” ({ $language })
    .help = vraag het enkele keren anders; { $most } is hier het meeste
