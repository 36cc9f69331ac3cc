### Ce qui est dit quand des paquets sont faits, installés, montrés et enlevés : pour les éducatrices et les autrices.

## Qui a signé un paquet

packs-signed-known = signé par { $name }
packs-signed-stranger = signé par quelqu’un que cet ordinateur ne connaît pas (empreinte { $fingerprint })
packs-signed-nobody = pas signé
packs-signed-shipped = venu avec le programme
packs-signed-lost = ses papiers manquent ou ont changé

## Ce qui a été fait

packs-made = { $path } contient { $id } { $version } : { $files ->
        [one] 1 fichier
       *[other] { $files } fichiers
    }, { $size } Kio, { $signed }
packs-installed = { $id } { $version } est installé et utilisé : { $signed }
packs-installed-before = La version { $version } est toujours là ; `gps rollback { $id }` y revient.
packs-installed-other-signer = Attention : la version { $version } a été signée par quelqu’un d’autre. Demandez si c’est normal.
packs-installed-lacks = Ce paquet se pose sur { $id } { $version }, qui n’est pas sur cet ordinateur : personne ne le voit tant que celui-là n’est pas installé aussi.
packs-none = Aucun paquet n’est installé.
packs-in-use = utilisé
packs-removed = { $name } est enlevé.
packs-removed-in-use = La version { $version } est utilisée maintenant.
packs-removed-leaning = { $other } se pose dessus ; sans ce paquet, personne ne voit ce que { $other } change.
packs-rolled-back = { $id } { $before } est de nouveau utilisé ; { $version } est toujours là.
packs-refused = Rien n’a changé sur cet ordinateur.
packs-not-made = Le paquet a des fautes, aucun fichier n’en a donc été fait.
packs-progress-pack = emballage
packs-progress-install = installation

## Pourquoi rien n’a été fait

packs-ask-unsigned = personne n’a signé ce paquet, on ne sait donc pas qui l’a fait. Si vous savez d’où il vient, continuez avec --unsigned
packs-ask-stranger = ce paquet est signé par quelqu’un que cet ordinateur ne connaît pas (empreinte { $fingerprint }). Demandez à qui vous l’a donné de lire son empreinte ; si c’est la même, continuez avec --stranger
packs-closed = { $file } ne s’ouvre pas : { $cause }
packs-cut = { $file } n’est pas un paquet, ou n’est arrivé qu’à moitié : reprenez-le
packs-too-many = il y a plus de { $most } fichiers dedans, et aucun paquet n’en a autant
packs-too-much = déballé, il ferait plus de { $most } Mio, et aucun paquet n’est si grand
packs-stray = il y a dedans quelque chose qui n’est à aucun de ses fichiers
packs-damaged = il est abîmé : { $cause }
packs-no-contents = { $file } est une archive, mais pas un paquet : il n’a pas de contents.ron
packs-bad-contents = la liste dans contents.ron n’est pas juste ici : { $what }
packs-newer = le paquet est fait pour un programme plus récent (format { $found } ; celui-ci connaît { $known })
packs-bad-id = « { $name } » ne peut pas être le nom et la version d’un paquet
packs-not-listed = « { $name } » est dedans, mais pas dans la liste : quelqu’un l’a ajouté
packs-missing = « { $name } » est dans la liste, mais pas dedans : quelqu’un l’a enlevé
packs-changed = « { $name } » n’est pas ce qui a été emballé : quelqu’un l’a changé, ou il s’est abîmé en route
packs-bad-signature = la signature n’est pas juste : quelqu’un a changé le paquet après la signature
packs-half-signed = le paquet dit qui l’a signé, et la signature ne va pas avec
packs-no-manifest = il n’y a pas de pack.ron dedans, on ne sait donc pas quel paquet c’est
packs-manifest = pack.ron ne peut pas être lu : { $cause }
packs-other-pack = selon la liste c’est { $listed }, et selon son pack.ron { $found }
packs-unfit = « { $place } » : { $why }
packs-unplayable = ce paquet ne peut pas être joué
packs-same-version = un autre { $name } est déjà installé ; qui a fait celui-ci doit lui donner une nouvelle version
packs-damaged-version = { $name } est déjà installé, mais ses fichiers ont changé : enlevez-le avec `gps remove`, puis installez-le de nouveau
packs-not-installed = aucun paquet « { $id } » n’est installé ; `gps list` montre lesquels le sont
packs-no-version = { $name } n’est pas installé ; `gps list` montre quelles versions le sont
packs-nothing-before = aucune autre version de { $id } n’a été utilisée avant
packs-busy = une autre fenêtre du programme installe ou enlève un paquet ; attendez qu’elle ait fini
packs-full = le disque est plein, { $path } n’a donc pas été écrit
packs-disk = { $path } ne peut pas être lu ou écrit : { $cause }
packs-not-a-key = ce n’est pas une clé secrète comme `minisign -G` en écrit
packs-key = la clé ne peut pas servir : { $cause }

## Ce qui ne va pas avec un fichier d’une archive

packs-name-empty = « { $name } » a un dossier sans nom
packs-name-long = le nom « { $name } » a plus de { $most } lettres
packs-name-deep = « { $name } » est dans plus de { $most } dossiers
packs-name-absolute = « { $name } » veut une place fixe sur cet ordinateur
packs-name-drive = « { $name } » veut une place fixe sur un disque de cet ordinateur
packs-name-backslash = « { $name } » a une barre oblique inverse dans son nom
packs-name-outside = « { $name } » mène hors du paquet
packs-name-control = « { $name } » a dans son nom un signe que personne ne voit
packs-name-letter = « { $name } » a « { $letter } » dans son nom ; seuls a à z, les chiffres, - et _ sont les mêmes sur tous les ordinateurs
packs-name-dot = « { $name } » a un nom qui finit par un point
packs-name-hidden = « { $name } » a un nom qui commence par un point, personne ne le verrait donc
packs-name-device = « { $name } » : « { $part } » est le nom d’un appareil sous Windows
packs-link = « { $name } » est un lien vers autre chose
packs-special = « { $name } » n’est pas un fichier, mais un tube ou un appareil
packs-folder = « { $name } » est un dossier, et il n’y a que des fichiers dans un paquet
packs-twice = « { $name } » est dedans deux fois
packs-capitals = « { $name } » et « { $other } » ne diffèrent que par des majuscules : sur beaucoup d’ordinateurs c’est un seul fichier
packs-in-file = « { $name } » est dans « { $other } », qui est un fichier
packs-encrypted = « { $name } » est fermé avec un mot de passe
packs-compression = « { $name } » est emballé d’une façon que ce programme ne connaît pas
packs-large = « { $name } » fait plus de { $most } Mio
packs-bomb = « { $name } » deviendrait plus de { $most } fois plus grand qu’emballé : c’est fait pour remplir le disque
packs-overlap = « { $name } » partage ses octets avec « { $other } »
packs-disagrees = il y a dedans deux choses différentes sur « { $name } »
packs-broken = « { $name } » est abîmé : ce n’est pas ce qui a été emballé
