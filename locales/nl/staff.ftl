# De deur van de begeleiders: wat voor het hele huis geldt.

staff = Begeleiders
    .show = Toon wat ik typ
    .hide = Verberg wat ik typ
    .caps-lock = Caps Lock staat aan.
    .enter = Wachtzin van dit huis
    .first = Kies een wachtzin voor dit huis
    .first-about = Met deze zin stel je in wat voor het hele huis geldt. Vier gewone woorden na elkaar werken goed. Minstens { $count } tekens.
    .again = Nog een keer
    .open = Openen
    .set = Instellen
    .busy = Even kijken…
    .forgotten = Vergeten? Gebruik het herstelblad
    .short = Iets langer: minstens { $count } tekens.
    .differs = De twee zijn niet gelijk.
    .wrong = Dat is ze niet.
    .wait = { $count ->
        [one] Dat is ze niet. Wacht 1 seconde.
       *[other] Dat is ze niet. Wacht { $count } seconden.
    }

staff-who = Dit is voor begeleiders
    .about = Hier stellen begeleiders in wat voor het hele huis geldt. Wil je spelen? Ga gerust terug.
    .hold = Begeleider? Houd de knop even ingedrukt.
    .yes = Ik ben begeleider
    .no = Nee, terug

staff-take-back = Opnieuw kiezen
    .about = Deze wachtzin is nog nooit gebruikt. Kent niemand ze? Houd de knop even ingedrukt, dan kiezen jullie een nieuwe. Profielen blijven.

house = Dit huis
    .counts = { $count ->
        [0] Nog geen profielen op dit toestel
        [one] 1 profiel op dit toestel
       *[other] { $count } profielen op dit toestel
    }
    .never = Wat erin zit, ziet niemand: jij ook niet. Een meisje mag zelf haar muur tonen.
    .idle = Niemand raakt iets aan: puzzel na
    .minutes = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
    .open = { $module } openen
    .open-about = Een begeleider opent dit voor één meisje. Ga naast haar zitten: zij kiest de halte, jij typt daar de wachtzin. Het sluit vanzelf als ze weggaat, als het spel zich verbergt, en op het uur hieronder. Voor een groep opent het aan het bureau, voor één sessie.
    .late = Vanaf dit uur is het laat
    .ready = Wat klaar moet zijn: { $done } van { $all }
    .lines = Hulplijnen die bij dit huis passen
    .lines-about = Wie je uitzet, staat niet op de hulppagina. Wat hier geen vakje heeft, blijft altijd: een meisje vindt altijd een nummer.
    .left-out = { $count ->
        [one] 1 deel van het pakket is weggelaten
       *[other] { $count } delen van het pakket zijn weggelaten
    }
    .left-out-about = Dit kon het spel niet lezen; de rest werkt. Zeg het aan wie het pakket gaf: de keuring van het pakket zegt wat eraan scheelt.
    .wipe = Wissen
    .wipe-sure = Dit profiel wissen? Je ziet niet wat erin zit, en niemand kan het terughalen. Doe het alleen als ze haar prenten vergeten is en het zelf vraagt.
    .wipe-yes = Ja, wissen
    .wipe-no = Nee
    .change = Andere wachtzin
    .sealed = Plannen en logboek zijn op slot: ze openen met de wachtzin of het herstelblad.
    .not-sealed = Plannen en logboek zijn nog niet op slot: wie aan de bestanden kan, kan ze lezen. Kies een andere wachtzin en bewaar het nieuwe blad. Dan gaan ze op slot.

house-ready =
    .required = Dit moet eerst: zonder dit gaat er niets open
    .others = Kijk dit ook na
    .done = In orde
    .since = Afgevinkt op { $day }
    .all = Wat eerst moest, is in orde.

# Een begeleider zit naast een meisje en opent wat wacht.
opening = “{ $module }” openen
    .until = Voor wie hier nu zit, tot ze weggaat. Het sluit ook als het spel zich verbergt, en om { $time }. Blijf bereikbaar, en zeg haar waar je bent.
    .until-late = Voor wie hier nu zit, tot ze weggaat of tot het spel zich verbergt. Blijf bereikbaar, en zeg haar waar je bent.
    .no-passphrase = Dit huis heeft nog geen wachtzin. Kies er een aan het begin, bij “Begeleiders”. Daarna kan dit opengaan.
    .house = { $count ->
        [one] Eerst moet nog 1 punt in orde zijn in jullie huis. Kijk bij “Begeleiders”, aan het begin.
       *[other] Eerst moeten nog { $count } punten in orde zijn in jullie huis. Kijk bij “Begeleiders”, aan het begin.
    }
    .help = Eerst komt hulp. Deze missies zijn nog niet gespeeld:
    .help-or = Is ze gast? Dan kan je er ook samen over praten.
    .talked = We spraken over hulp: wie ze iets kan vertellen, en wat er gebeurt als ze belt.
    .late = Het is laat. Dit is geen laatste ding voor het slapen.
    .yes = Openen
    .no = Nu niet
    .not-tonight = Niet vanavond
    .though-late = Toch openen

recovery = Het herstelblad
    .about = Wachtzin vergeten? Dan openen deze twaalf prenten de deur, in deze volgorde. Ze worden maar één keer getoond.
    .keep = Bewaar het blad in de kluis, niet bij dit toestel.
    .where = Waar bewaar je het als PDF? Kies een map.
    .stick = Stick of andere schijf
    .documents = Documenten
    .downloads = Downloads
    .desktop = Bureaublad
    .home = Eigen map
    .synced = Let op: wat hier ligt, gaat ook naar het internet. Wie daar binnen kan, kan met het blad jullie deur openen. Kies liever een stick.
    .nowhere = Er is hier geen map om het blad in te bewaren. Schrijf de prenten over.
    .failed = Dat lukte niet. Kies een andere map.
    .printed = Het blad heet { $file } en ligt in { $folder }. Druk het af en wis dan het bestand.
    .open = Open het blad
    .not-opened = Het blad gaat hier niet vanzelf open. Het heet { $file } en ligt in { $folder }. Druk het af en wis dan het bestand.
    .done = Ik heb het blad

# Pakketten: wat op dit toestel staat, en hoe dit huis het gebruikt.
packs = Pakketten
    .here = Op dit toestel
    .new = Een nieuw pakket
    .waiting = { $count ->
        [one] Een ontwerp: 1 groep moet het nog nalezen.
       *[other] Een ontwerp: { $count } groepen moeten het nog nalezen.
    }
    .shipped = Kwam met het spel mee.
    .signed-known = Ondertekend door { $name }.
    .signed-stranger = Ondertekend door iemand die dit toestel niet kent (vingerafdruk { $fingerprint }).
    .signed-nobody = Niet ondertekend.
    .signed-lost = De handtekening ontbreekt of past niet meer.
    .use-off = Niet gebruiken
    .use-offered = Meisjes kiezen zelf
    .use-always = Staat aan
    .back = Terug naar { $version }
    .remove = Weghalen
    .remove-sure = Dit pakket weghalen? Wie ermee speelde, gaat verder met wat er dan nog is.
    .remove-yes = Ja, weghalen
    .keep = Nee, laat het staan
    .install = Installeren
    .not-now = Niet nu
    .known-about = Niemand heeft er sindsdien iets aan veranderd.
    .stranger-about = Vraag aan wie het gaf om de vingerafdruk voor te lezen. Klopt die, dan is er niets aan veranderd. Twijfel je? Installeer het niet.
    .nobody-about = Niemand kan zeggen wie dit maakte. Installeer het alleen als je zelf weet waar het vandaan komt.
    .looking = Even kijken op sticks en in je mappen…
    .found = Deze pakketten liggen op een stick of in een van je mappen.
    .none-found = Er ligt geen pakket op een stick, in Documenten, Downloads of op het bureaublad.
    .other-ways = Ligt het ergens anders? Sleep het bestand (.gpspack) op dit venster.
    .again = Opnieuw kijken
    .look = Bekijken
    .refused = Dat ging niet
packs-page-installed = Geïnstalleerd: versie { $version }. Wie nieuw begint, speelt ermee. Wie al een profiel heeft, gaat verder met de versie van toen.
packs-page-removed = Weggehaald.
packs-page-back = Versie { $version } is weer in gebruik.
packs-page-nowhere = Dit toestel heeft geen map om iets in te bewaren, dus er kan geen pakket bij.
