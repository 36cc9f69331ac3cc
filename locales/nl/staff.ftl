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
    .open-about = Na de missies over hulp, met een begeleider dichtbij, en als iedereen in huis weet wat te doen wanneer een meisje iets vertelt.
    .everyone = Voor iedereen hier
    .one = Openen voor dit profiel
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
