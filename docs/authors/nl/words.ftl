# De woorden rond het naslagwerk, en in het Nederlands wat het programma van zichzelf in het Engels zegt. Een test zegt wat
# hier ontbreekt of te veel is.

rules =
    .title = De regels
    .intro = `gps check` kijkt of een pakket zich aan deze regels houdt. Elk probleem noemt zijn regel met een code; `gps explain P041` zegt in de terminal wat hier staat. Een *fout* moet weg: zolang er een is, wordt van een pakket geen bestand gemaakt. Een *waarschuwing* (`let op`) is een blik waard; niet elke is een vergissing. Wat in een voorbeeld uitgelegd wordt, staat er in het Engels.
    .error = Fout
    .warning = Let op
    .why = Waarom
    .not = Niet zo:
    .but = Wel zo:
    .told = Zo zegt gps het (`…` wordt ingevuld):
    .help = Wat je doet

kinds =
    .title = De soorten stappen
    .intro = Een missie is een rij stappen, en elke stap is van een van deze soorten. `gps new mission <naam> --kind <soort>` begint een missie met het voorbeeld dat hier staat. Namen schrijf je in kleine letters met streepjes. Achter een pijl staat waaruit een veld bestaat; wat verschillende soorten gebruiken, staat [achteraan](#bij-verschillende-soorten).
    .words = De woorden die dit voorbeeld nodig heeft, in `locales/<taal>/missions/<missie>.ftl`:
    .may-lack = mag weg
    .choose = Een van deze:
    .shared = Bij verschillende soorten
    .shared-intro = Deze komen bij veel soorten terug.

verbs =
    .title = De opdrachten
    .intro = Alles wat gps kan. `gps help` en `gps <opdracht> --help` tonen hetzelfde in de terminal. Elke opdracht eindigt met 0 als alles goed is, met 1 als er iets mis is met wat ze bekeek, en met 2 als ze niet kon beginnen.
    .default = als je niets zegt

## De soorten

kind-chat = Ze leest een gesprek zoals het binnenkomt, en kiest antwoorden.
kind-scene = Ze kijkt naar een korte scène en komt tussen.
kind-quiz = Waar of niet waar, of een van enkele; bij elk antwoord leest ze waarom.
kind-sort = Ze legt kaartjes in vakken.
kind-spot = Ze duidt aan wat goed voelt en wat niet klopt.
kind-order = Ze zet stappen in een volgorde.
kind-match = Ze zoekt wat bij elkaar hoort.
kind-bodymap = Ze legt tekens op een silhouet met kleren aan.
kind-circle = Ze zet mensen in kringen om zich heen.
kind-letter = Ze schrijft aan een leeftijdgenoot, met beginzinnen en eigen woorden.
kind-mood = Ze zegt hoe ze zich voelt.
kind-collage = Ze kiest stukjes en schikt ze.
kind-roleplay = Ze oefent een zin: woorden, toon, gebaar.
kind-thesis = Ze gaat staan op een lijn van nee naar ja en hoort beide kanten.
kind-calm = Ze ademt even, of kijkt even rond.
kind-pact = Ze kiest de afspraken van de groep.
kind-helpcard = Ze maakt een kaart met haar mensen en de nummers.

data-chat-chat = Een gesprek met één persoon, moment na moment; het eerste opent het.
    .with = Met wie ze praat.
    .beats = Wat er gezegd wordt, en wat ze kan antwoorden.
data-chat-beat = Enkele regels, en dan haar antwoord of een sprong.
    .id = De naam in dit gesprek.
    .says = De regels die binnenkomen, in volgorde.
    .answers = Wat ze kan antwoorden; leeg als het gesprek vanzelf verdergaat.
    .then = Waar het heen gaat zonder antwoord.
data-chat-line = Eén tekstballon: in Fluent `say-<id>`.
    .id = De naam in dit gesprek.
    .face = Hoe wie spreekt kijkt.
    .by = Wie spreekt, als dat iemand anders is dan met wie ze praat.
    .picture = Een prent die meekomt.
    .when = Komt alleen als deze vlag staat.
    .unless = Komt alleen als deze vlag niet staat.
data-chat-answer = Iets wat ze kan antwoorden: in Fluent `answer-<id>`.
    .id = De naam in dit gesprek.
    .picture = De prent erop, zodat ze ook zonder lezen kan antwoorden.
    .sets = Vlaggen die vanaf nu staan.
    .clears = Vlaggen die niet meer staan.
    .when = Wordt alleen aangeboden als deze vlag staat.
    .unless = Wordt alleen aangeboden als deze vlag niet staat.
    .then = Waar het naartoe leidt.
data-chat-jump = Waar een gesprek verdergaat.
    .to = Bij een ander moment.
    .if = Bij het ene moment als de vlag staat, bij het andere als ze niet staat.
    .if-flag = De vlag waar het om gaat.
    .if-yes = Waar het heen gaat als de vlag staat.
    .if-no = Waar het heen gaat als ze niet staat.
    .end = Het gesprek is klaar.

data-scene-scene = Een scène.
    .eyes = Het meisje door wier ogen het gezien wordt: een blogger of een leeftijdgenoot.
    .panels = Twee tot zes beelden, in deze volgorde getoond.
    .ways = Drie manieren om tussen te komen.
    .lens = Labels om nog eens te kijken; geen als de scène eindigt met wat ze koos.
data-scene-panel = Eén beeld: in Fluent `panel-<id>` (wat gezegd of verteld wordt) en `thought-<id>` (wat het meisje daar denkt).
    .id = De naam in deze scène.
    .backdrop = De plaats erachter.
    .people = Wie erbij staat, van de ene kant naar de andere.
    .thing = Een ding in het midden: een telefoon, een bal.
    .says = Wie de zin zegt; een verteller als er niemand genoemd is.
    .thinks = Hoe het meisje kijkt terwijl ze dat denkt.
data-scene-figure = Iemand in een beeld.
    .person = Wie.
    .face = Hoe die kijkt.
data-scene-way = Een manier om tussen te komen: in Fluent `way-<id>` en `follows-<id>`.
    .id = De naam in deze scène.
    .picture = De prent erop.
    .face = Hoe het meisje daarna kijkt.
data-scene-label = Een label van de lens: in Fluent `lens-<id>`.
    .id = De naam in deze scène.
    .panel = Het beeld waar het op ligt.
    .sort = Wat het aanwijst.
data-scene-label-sort = Wat een label aanwijst.
    .nice = Wat fijn was.
    .off = Wat niet klopte.
    .wanted = Wat iemand wilde.
    .helper = Wie kon helpen.

data-quiz-quiz = Een handvol vragen.
    .questions = Ze komen in deze volgorde.
data-quiz-question = Eén vraag: in Fluent `ask-<id>`.
    .id = De naam in deze quiz.
    .picture = De prent erboven.
    .answers = Wat ze kan antwoorden.
data-quiz-answers = Hoe een vraag eruitziet.
    .true-false = Waar of niet waar; wat erin staat, zegt wat klopt. Daarna leest ze `feedback-<vraag>-true` of `-false`.
    .one-of = Een van twee tot vier: `option-<vraag>-<id>` en `feedback-<vraag>-<id>`.
data-quiz-choice = Een van de antwoorden waaruit ze kiest.
    .id = De naam in deze vraag.
    .picture = Een prent, zodat ze zonder lezen kan kiezen.
    .right = Of het klopt; er mogen er meer kloppen.

data-sort-sort = Kaartjes, en de vakken waar ze in gaan: in Fluent `box-<id>`, wat bij de kaartjes hoort, en `done`.
    .boxes = Twee tot vier vakken.
    .cards = Ze krijgt ze één voor één, in deze volgorde.
    .replies = Of de blogger op het einde antwoordt op wat waar ligt: `reply-<id>` van het vak met de meeste kaartjes.
data-sort-card = Een kaartje: in Fluent `card-<id>` en, als er een vak past, `feedback-<id>`.
    .id = De naam in deze stap.
    .picture = De prent erop.
    .fits = De vakken die passen; geen als er niets juist of fout is.

data-spot-spot = Iets om goed te bekijken. In Fluent `from` (van wie het is) en `done`.
    .surface = Hoe het eruitziet.
    .picture = De prent naast van wie het is.
    .looks-for = Waar ze naar zoekt: één teken, of allebei.
    .items = Drie tot acht dingen om te lezen.
data-spot-surface = Hoe het eruitziet.
    .chat = Berichten, onder elkaar.
    .profile = De delen van een profiel.
    .picture = Dingen in een prent.
data-spot-item = Eén ding om te lezen: in Fluent `item-<id>` en `feedback-<id>`.
    .id = De naam in deze stap.
    .picture = De prent erop.
    .hers = Of het meisje van het verhaal het zelf schreef; in een gesprek staat het aan haar kant.
    .signal = Wat het haar zegt; niets als het gewoon is.
data-spot-signal = Wat iets haar zegt: tekens zijn gevoelens en rechten.
    .good = Het voelt goed.
    .off = Er klopt iets niet.

data-order-order = Kaartjes om in een volgorde te zetten: in Fluent `card-<id>` en `done`; als er een juiste volgorde is ook `feedback-<id>`, waarom een kaartje daar komt, en `almost`; als de blogger erop antwoordt, `first-<id>`.
    .cards = Drie tot zes kaartjes, in deze volgorde uitgedeeld.
    .right = Alle kaartjes in de juiste volgorde; leeg als elke volgorde goed is.
    .replies = Of de blogger antwoordt op wat eerst kwam, als elke volgorde goed is: `first-<id>`.

data-matching-match = Twee rijen om te verbinden. In Fluent `done`, als alles past, en `almost`, als een paar niet past.
    .asks = Twee tot zes dingen om iets bij te zoeken.
    .answers = Twee tot zes dingen om uit te kiezen, in de volgorde waarin ze getoond worden: `answer-<id>`.
data-matching-ask = Iets om iets bij te zoeken: in Fluent `ask-<id>` en `feedback-<id>`.
    .id = De naam in deze stap.
    .picture = De prent erop.
    .fits = De antwoorden die passen.

data-bodymap-body-map = Een silhouet met tekens. In Fluent `done`, zodra er iets op ligt, `rule` als een teken aanraakt, en als het over haar eigen gevoel gaat `nothing`, zolang er niets op ligt: ook dat is een antwoord.
    .shapes = Silhouetten om uit te kiezen, een tot zes.
    .marks = Twee tot vier tekens.
    .people = De mensen voor wie ze de tekens legt, een na een; niemand als de kaart over haar eigen gevoel gaat. `person-<id>`.
data-bodymap-mark = Een teken: in Fluent `mark-<id>`.
    .id = De naam in deze stap.
    .picture = De prent erop.
    .touches = Of het voor aanraken of kijken staat, zodat de regel gezegd wordt als het op een intieme zone ligt.

data-circle-circle = Figuren en kringen. In Fluent `ring-near`, `ring-middle`, `ring-far`, `trust`, `nobody`, `done`, en `ask` als er manieren zijn om het te vragen.
    .figures = Vier tot twaalf figuren: `figure-<id>`.
    .asks = Hoogstens vier manieren om het aan iemand te vragen: `ask-<id>` en `reply-<id>`.

data-letter-letter = Een brief in delen: de groet, de kern, het slot. `done` is het antwoord van de leeftijdgenoot.
    .to = De leeftijdgenoot aan wie de brief is.
    .face = Hoe zij kijkt als ze hem gelezen heeft.
    .parts = De delen, in de volgorde waarin ze schrijft.
data-letter-part = Een deel van de brief: in Fluent `part-<id>`.
    .id = De naam in deze brief.
    .starters = Zinnen om mee te beginnen: in Fluent `starter-<deel>-<id>`.

data-mood-mood = Een rij gevoelens om uit te kiezen.
    .scale = Wat voor een gevoel staat.
    .moods = Drie tot acht.
data-mood-scale = Wat voor een gevoel staat.
    .weather = Zon, wolk, onweer.
    .faces = Gezichten.
    .colours = Gekleurde vormen.
data-mood-feeling = Eén gevoel: in Fluent `mood-<id>` en `reply-<id>`.
    .id = De naam in deze stap.
    .picture = De prent erbij.
    .heavy = Of bij het antwoord de weg naar hulp komt.
    .sets = Vlaggen die vanaf nu staan.

data-collage-collage = Stukjes voor een bord. In Fluent `done`.
    .pieces = Vier tot zestien stukjes: `piece-<id>`.
    .least = Hoeveel er minstens op liggen.

data-roleplay-roleplay = Een zin om samen te stellen. In Fluent `situation` en `done`.
    .with = Wie hem hoort.
    .face = Hoe die vooraf kijkt.
    .parts = Twee of drie delen: `part-<id>`. Het eerste deel zijn de woorden; daarop komt antwoord.
data-roleplay-part = Een deel van de zin.
    .id = De naam in deze stap.
    .options = Twee tot vier om uit te kiezen: `option-<deel>-<id>`; in het eerste deel ook `reply-<id>`, wat de ander zegt, in de andere `note-<deel>-<id>`, waar het goed voor is.
data-roleplay-choice = Een van de keuzes in een deel.
    .id = De naam in dit deel.
    .picture = De prent erop.
    .face = Hoe de ander kijkt als die het hoort; alleen op de woorden van het eerste deel komt antwoord.

data-thesis-thesis = Een stelling: in Fluent `thesis`, `moved`, `stayed`, `done`.
    .picture = De prent ernaast.
    .arguments = Twee tot zes argumenten, in deze volgorde gehoord, van beide kanten.
data-thesis-argument = Wat iemand ervan zegt: in Fluent `argument-<id>`.
    .id = De naam in deze stap.
    .person = Wie het zegt.
    .face = Hoe die kijkt.
    .side = Voor welke kant het spreekt.
data-thesis-side = Een kant van de lijn.
    .no = Tegen de stelling.
    .yes = Ervoor.

data-calm-calm = Eén oefening. `intro` zegt wat ze doet, `done` sluit af.
    .exercise = Wat ze doet.
data-calm-exercise = De oefeningen die er zijn.
    .breathe = Inademen, vasthouden, uitademen, in hele seconden, een aantal keer.
    .breathe-picture = Wat meebeweegt met de adem.
    .breathe-inhale = Seconden in.
    .breathe-hold = Seconden vasthouden; met 0 valt het weg.
    .breathe-exhale = Seconden uit.
    .breathe-rounds = Hoe vaak.
    .senses = Dingen zoeken om haar heen: vijf om te zien, vier om aan te raken, enzovoort.
data-calm-sense = Eén zintuig: in Fluent `sense-<id>`.
    .id = De naam in deze oefening.
    .picture = De prent erbij.
    .count = Hoeveel dingen ze zoekt, 1 tot 5.

data-pact-pact = Afspraken om uit te kiezen. In Fluent `own` (wat ze zelf kan schrijven) en `done`.
    .rules = Vier tot tien afspraken: `rule-<id>`.
    .most = Hoeveel er in een pact passen, haar eigen afspraak niet meegeteld.

data-helpcard-help-card = Wat op een kaart kan staan. In Fluent `nobody` en `done`.
    .people = Drie tot twaalf mensen om uit te kiezen: `person-<id>`.
    .help = De stappen uit `help.ron` waarvan de lijnen op de kaart staan, als ze haar taal spreken.

data-tiles-tile = Iets wat ze kan kiezen, zoals een auteur het schrijft: een naam in de stap, en een prent zodat ze zonder lezen kan kiezen.
    .id = De naam in deze stap.
    .picture = De prent erop.
data-face-face = Hoe iemand kijkt.
    .calm = Rustig.
    .happy = Blij.
    .laugh = Lachend.
    .think = Denkend.
    .worried = Bezorgd.
    .sad = Verdrietig.
    .proud = Trots.
    .surprised = Verrast.
