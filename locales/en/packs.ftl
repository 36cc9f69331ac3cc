### What is said when packs are made, installed, listed and taken away: for counsellors and authors.

## Who signed a pack

packs-signed-known = signed by { $name }
packs-signed-stranger = signed by somebody whom this computer does not know (fingerprint { $fingerprint })
packs-signed-nobody = not signed
packs-signed-shipped = came with the program
packs-signed-lost = its papers are missing or have changed

## What was done

packs-made = { $path } holds { $id } { $version }: { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $size } KiB, { $signed }
packs-installed = { $id } { $version } is installed and in use: { $signed }
packs-installed-before = Version { $version } is still there; `gps rollback { $id }` goes back to it.
packs-installed-other-signer = Note: version { $version } was signed by somebody else. Ask whether that is right.
packs-installed-lacks = This pack lies over { $id } { $version }, which is not on this computer: nobody sees it until that is installed, too.
packs-none = No pack is installed.
packs-in-use = in use
packs-removed = { $name } is taken away.
packs-removed-in-use = Version { $version } is in use now.
packs-removed-leaning = { $other } lies over it; without it nobody sees what { $other } changes.
packs-rolled-back = { $id } { $before } is in use again; { $version } is still there.
packs-refused = Nothing was changed on this computer.
packs-not-made = The pack has errors, so no file was made of it.
packs-progress-pack = packing
packs-progress-install = installing

## Why nothing was done

packs-ask-unsigned = nobody signed this pack, so nobody can tell who made it. If you know where it comes from, go on with --unsigned
packs-ask-stranger = this pack is signed by somebody whom this computer does not know (fingerprint { $fingerprint }). Ask whoever gave it to you to read out her fingerprint; if it is the same, go on with --stranger
packs-closed = { $file } cannot be opened: { $cause }
packs-cut = { $file } is no pack, or only half of it arrived: get it once more
packs-too-many = the file holds more than { $most } files, and no pack has so many
packs-too-much = unpacked the file would take more than { $most } MiB, and no pack is so large
packs-stray = the file has something in it that belongs to none of its files
packs-damaged = the file is damaged: { $cause }
packs-no-contents = { $file } is an archive, but no pack: it has no contents.ron
packs-bad-contents = the list in contents.ron is wrong here: { $what }
packs-newer = the pack was made for a newer program (format { $found }; this one knows { $known })
packs-bad-id = “{ $name }” cannot be the name and version of a pack
packs-not-listed = “{ $name }” is in the file, but not in its list: somebody added it
packs-missing = “{ $name }” is in the list, but not in the file: somebody took it out
packs-changed = “{ $name }” is not what was packed: somebody changed it, or it was damaged on its way
packs-bad-signature = the signature is not right: somebody changed the pack after it was signed
packs-half-signed = the pack names who signed it, and the signature does not belong to that
packs-no-manifest = there is no pack.ron in it, so nobody can tell which pack it is
packs-manifest = pack.ron cannot be read: { $cause }
packs-other-pack = the file says that it holds { $listed }, and its pack.ron says { $found }
packs-unfit = “{ $place }”: { $why }
packs-unplayable = this pack cannot be played
packs-same-version = another { $name } is installed already; whoever made this one has to give it a new version
packs-damaged-version = { $name } is installed already, but its files were changed: take it away with `gps remove`, then install it again
packs-not-installed = no pack “{ $id }” is installed; `gps list` shows which are
packs-no-version = { $name } is not installed; `gps list` shows which versions are
packs-nothing-before = no other version of { $id } was in use before
packs-busy = another copy of the program is installing or taking away a pack; wait until it is done
packs-full = the disk is full, so { $path } was not written
packs-disk = { $path } cannot be read or written: { $cause }
packs-not-a-key = this is no secret key as `minisign -G` writes it
packs-key = the key cannot be used: { $cause }

## What is wrong with a file in an archive

packs-name-empty = “{ $name }” has a folder without a name
packs-name-long = the name “{ $name }” is longer than { $most } letters
packs-name-deep = “{ $name }” lies in more than { $most } folders
packs-name-absolute = “{ $name }” wants a fixed place on this computer
packs-name-drive = “{ $name }” wants a fixed place on a drive of this computer
packs-name-backslash = “{ $name }” has a backslash in its name
packs-name-outside = “{ $name }” leads out of the pack
packs-name-control = “{ $name }” has a sign in its name that nobody can see
packs-name-letter = “{ $name }” has “{ $letter }” in its name; only a to z, digits, - and _ mean the same on every computer
packs-name-dot = “{ $name }” has a name that ends with a dot
packs-name-hidden = “{ $name }” has a name that begins with a dot, so nobody would see it
packs-name-device = “{ $name }”: “{ $part }” is the name of a device on Windows
packs-link = “{ $name }” is a link to something else
packs-special = “{ $name }” is no file but a pipe or a device
packs-folder = “{ $name }” is a folder, and only files belong in a pack’s file
packs-twice = “{ $name }” is in the file twice
packs-capitals = “{ $name }” and “{ $other }” differ in capitals only: on many computers they are one file
packs-in-file = “{ $name }” lies in “{ $other }”, which is a file
packs-encrypted = “{ $name }” is locked with a password
packs-compression = “{ $name }” was packed in a way that this program does not know
packs-large = “{ $name }” is larger than { $most } MiB
packs-bomb = “{ $name }” would become more than { $most } times as large as it is packed: that is made to fill the disk
packs-overlap = “{ $name }” shares its bytes with “{ $other }”
packs-disagrees = the file says two different things about “{ $name }”
packs-broken = “{ $name }” is damaged: it is not what was packed
