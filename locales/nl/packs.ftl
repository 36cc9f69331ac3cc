### Wat er gezegd wordt als pakketten gemaakt, geïnstalleerd, getoond en weggehaald worden: voor begeleiders en auteurs.

## Wie een pakket ondertekende

packs-signed-known = ondertekend door { $name }
packs-signed-stranger = ondertekend door iemand die deze computer niet kent (vingerafdruk { $fingerprint })
packs-signed-nobody = niet ondertekend
packs-signed-shipped = kwam met het programma mee
packs-signed-lost = de papieren ontbreken of zijn veranderd

## Wat er gedaan is

packs-made = { $path } bevat { $id } { $version }: { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }, { $size } KiB, { $signed }
packs-installed = { $id } { $version } is geïnstalleerd en in gebruik: { $signed }
packs-installed-before = Versie { $version } is er nog; met `gps rollback { $id }` ga je terug.
packs-installed-other-signer = Let op: versie { $version } is door iemand anders ondertekend. Vraag na of dat klopt.
packs-installed-lacks = Dit pakket ligt over { $id } { $version }, en dat staat niet op deze computer: niemand ziet het tot dat ook geïnstalleerd is.
packs-none = Er is geen pakket geïnstalleerd.
packs-in-use = in gebruik
packs-removed = { $name } is weggehaald.
packs-removed-in-use = Versie { $version } is nu in gebruik.
packs-removed-leaning = { $other } ligt erover; zonder dit pakket ziet niemand wat { $other } verandert.
packs-rolled-back = { $id } { $before } is weer in gebruik; { $version } is er nog.
packs-refused = Er is niets veranderd op deze computer.
packs-not-made = Het pakket heeft fouten, dus er is geen bestand van gemaakt.
packs-progress-pack = inpakken
packs-progress-install = installeren

## Waarom er niets gebeurde

packs-ask-unsigned = niemand ondertekende dit pakket, dus niemand kan zeggen wie het maakte. Weet je waar het vandaan komt, ga dan verder met --unsigned
packs-ask-stranger = dit pakket is ondertekend door iemand die deze computer niet kent (vingerafdruk { $fingerprint }). Vraag wie het je gaf om de vingerafdruk voor te lezen; is die dezelfde, ga dan verder met --stranger
packs-closed = { $file } gaat niet open: { $cause }
packs-cut = { $file } is geen pakket, of maar half aangekomen: haal het nog eens
packs-too-many = er zitten meer dan { $most } bestanden in, en zoveel heeft geen pakket
packs-too-much = uitgepakt zou het meer dan { $most } MiB zijn, en zo groot is geen pakket
packs-stray = er zit iets in dat bij geen van de bestanden hoort
packs-damaged = het is beschadigd: { $cause }
packs-no-contents = { $file } is een archief, maar geen pakket: er is geen contents.ron
packs-bad-contents = de lijst in contents.ron klopt hier niet: { $what }
packs-newer = het pakket is gemaakt voor een nieuwer programma (formaat { $found }; dit programma kent { $known })
packs-bad-id = “{ $name }” kan geen naam en versie van een pakket zijn
packs-not-listed = “{ $name }” zit erin, maar staat niet in de lijst: iemand voegde het toe
packs-missing = “{ $name }” staat in de lijst, maar zit er niet in: iemand haalde het eruit
packs-changed = “{ $name }” is niet wat er ingepakt is: iemand veranderde het, of het raakte onderweg beschadigd
packs-bad-signature = de handtekening klopt niet: iemand veranderde het pakket nadat het ondertekend was
packs-half-signed = het pakket zegt wie het ondertekende, en de handtekening hoort daar niet bij
packs-no-manifest = er is geen pack.ron in, dus niemand kan zeggen welk pakket het is
packs-manifest = pack.ron is niet te lezen: { $cause }
packs-other-pack = volgens de lijst is dit { $listed }, en volgens zijn pack.ron { $found }
packs-unfit = “{ $place }”: { $why }
packs-unplayable = dit pakket is niet te spelen
packs-same-version = er is al een andere { $name } geïnstalleerd; wie deze maakte, moet een nieuwe versie geven
packs-damaged-version = { $name } is al geïnstalleerd, maar de bestanden zijn veranderd: haal het weg met `gps remove` en installeer het opnieuw
packs-not-installed = er is geen pakket “{ $id }” geïnstalleerd; `gps list` toont welke er zijn
packs-no-version = { $name } is niet geïnstalleerd; `gps list` toont welke versies er zijn
packs-nothing-before = er was nog geen andere versie van { $id } in gebruik
packs-busy = een ander venster van het programma installeert een pakket of haalt er een weg; wacht tot dat klaar is
packs-full = de schijf is vol, dus { $path } is niet geschreven
packs-disk = { $path } is niet te lezen of te schrijven: { $cause }
packs-not-a-key = dit is geen geheime sleutel zoals `minisign -G` die schrijft
packs-key = de sleutel is niet te gebruiken: { $cause }

## Wat er mis is met een bestand in een archief

packs-name-empty = “{ $name }” heeft een map zonder naam
packs-name-long = de naam “{ $name }” is langer dan { $most } letters
packs-name-deep = “{ $name }” zit in meer dan { $most } mappen
packs-name-absolute = “{ $name }” wil een vaste plaats op deze computer
packs-name-drive = “{ $name }” wil een vaste plaats op een schijf van deze computer
packs-name-backslash = “{ $name }” heeft een backslash in de naam
packs-name-outside = “{ $name }” leidt buiten het pakket
packs-name-control = “{ $name }” heeft een teken in de naam dat niemand kan zien
packs-name-letter = “{ $name }” heeft “{ $letter }” in de naam; alleen a tot z, cijfers, - en _ zijn op elke computer hetzelfde
packs-name-dot = “{ $name }” heeft een naam die eindigt met een punt
packs-name-hidden = “{ $name }” heeft een naam die begint met een punt, dus niemand zou het zien
packs-name-device = “{ $name }”: “{ $part }” is op Windows de naam van een toestel
packs-link = “{ $name }” is een koppeling naar iets anders
packs-special = “{ $name }” is geen bestand, maar een pijp of een toestel
packs-folder = “{ $name }” is een map, en in een pakket horen alleen bestanden
packs-twice = “{ $name }” zit er twee keer in
packs-capitals = “{ $name }” en “{ $other }” verschillen alleen in hoofdletters: op veel computers is dat één bestand
packs-in-file = “{ $name }” zit in “{ $other }”, en dat is een bestand
packs-encrypted = “{ $name }” zit op slot met een wachtwoord
packs-compression = “{ $name }” is ingepakt op een manier die dit programma niet kent
packs-large = “{ $name }” is groter dan { $most } MiB
packs-bomb = “{ $name }” zou meer dan { $most } keer zo groot worden als het ingepakt is: dat is gemaakt om de schijf te vullen
packs-overlap = “{ $name }” deelt zijn bytes met “{ $other }”
packs-disagrees = er staan twee verschillende dingen over “{ $name }” in
packs-broken = “{ $name }” is beschadigd: het is niet wat er ingepakt is
