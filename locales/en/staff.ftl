# The counsellors' door: what holds for the whole house.

staff = Counsellors
    .show = Show what I type
    .hide = Hide what I type
    .caps-lock = Caps Lock is on.
    .enter = Passphrase of this house
    .first = Choose a passphrase for this house
    .first-about = You need it to set what holds for the whole house. Four ordinary words in a row work well. At least { $count } characters.
    .again = Once more
    .open = Open
    .set = Set it
    .busy = Let’s see…
    .forgotten = Forgotten? Use the recovery sheet
    .short = A little longer: at least { $count } characters.
    .differs = They aren’t the same.
    .wrong = That isn’t it.
    .wait = { $count ->
        [one] That isn’t it. Wait 1 second.
       *[other] That isn’t it. Wait { $count } seconds.
    }

staff-who = This is for counsellors
    .about = Here counsellors set what holds for the whole house. Want to play? Just go back.
    .hold = Counsellor? Hold the button down for a moment.
    .yes = I am a counsellor
    .no = No, back

staff-take-back = Choose again
    .about = This passphrase has never been used. Does nobody know it? Hold the button down for a moment and choose a new one. Profiles stay.

house = This house
    .counts = { $count ->
        [0] No profiles on this device yet
        [one] 1 profile on this device
       *[other] { $count } profiles on this device
    }
    .never = Nobody sees what is inside, not even you. A girl can show you her wall herself.
    .idle = When nobody touches anything: puzzle after
    .minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
    .open = Open { $module }
    .open-about = A counsellor opens this for one girl. Sit down beside her: she chooses the stop, you type the passphrase there. It closes by itself when she leaves, when the game hides itself, and at the hour below. For a group it opens at the desk, for one session.
    .late = From this hour on it is late
    .ready = What must be in place: { $done } of { $all }
    .lines = Help lines that fit this house
    .lines-about = A line you switch off is not on the help page. What has no box here always stays: a girl always finds a number.
    .left-out = { $count ->
        [one] 1 part of the pack was left out
       *[other] { $count } parts of the pack were left out
    }
    .left-out-about = The game could not read this; the rest works. Tell whoever gave you the pack: checking the pack says what is wrong.
    .wipe = Wipe
    .wipe-sure = Wipe this profile? You won’t see what is in it, and nobody can bring it back. Only do it if she forgot her pictures and asks for it herself.
    .wipe-yes = Yes, wipe it
    .wipe-no = No
    .change = Another passphrase
    .sealed = Plans and log are locked: they open with the passphrase or the recovery sheet.
    .not-sealed = Plans and log are not locked yet: whoever gets at the files can read them. Choose another passphrase and keep the new sheet. Then they are locked.

house-ready =
    .required = These come first: without them nothing opens
    .others = Go through these too
    .done = In place
    .since = Ticked on { $day }
    .all = What had to come first is in place.

# A counsellor sits beside a girl and opens what waits.
opening = Open “{ $module }”
    .until = For whoever sits here now, until she leaves. It also closes when the game hides itself, and at { $time }. Stay within reach, and tell her where you are.
    .until-late = For whoever sits here now, until she leaves or the game hides itself. Stay within reach, and tell her where you are.
    .no-passphrase = This house has no passphrase yet. Choose one at the start, under “Counsellors”. Then this can be opened.
    .house = { $count ->
        [one] First 1 point must still be put in place in your house. Look at the start, under “Counsellors”.
       *[other] First { $count } points must still be put in place in your house. Look at the start, under “Counsellors”.
    }
    .help = Help comes first. These missions have not been played yet:
    .help-or = Is she a guest? Then you can talk about it together instead.
    .talked = We talked about help: who she can tell, and what happens when she calls.
    .late = It’s late. This is not a last thing before bed.
    .yes = Open
    .no = Not now
    .not-tonight = Not tonight
    .though-late = Open it all the same

recovery = The recovery sheet
    .about = Passphrase forgotten? These twelve pictures open the door, in this order. They are shown only once.
    .keep = Keep the sheet in the safe, not near this device.
    .where = Where do you save it as a PDF? Choose a folder.
    .stick = USB stick or another disk
    .documents = Documents
    .downloads = Downloads
    .desktop = Desktop
    .home = Own folder
    .synced = Careful: what is saved here also goes to the internet. Whoever gets in there can open your door with the sheet. A USB stick is safer.
    .nowhere = There is no folder here to save the sheet in. Copy the pictures by hand.
    .failed = That didn’t work. Choose another folder.
    .printed = The sheet is called { $file } and is in { $folder }. Print it, then delete the file.
    .open = Open the sheet
    .not-opened = The sheet can’t be opened from here. It is called { $file } and is in { $folder }. Print it, then delete the file.
    .done = I have the sheet

# Packs: what is on this device, and how this house uses it.
packs = Packs
    .here = On this device
    .new = A new pack
    .waiting = { $count ->
        [one] A draft: 1 group still has to read it.
       *[other] A draft: { $count } groups still have to read it.
    }
    .shipped = Came with the game.
    .signed-known = Signed by { $name }.
    .signed-stranger = Signed by somebody this device does not know (fingerprint { $fingerprint }).
    .signed-nobody = Not signed.
    .signed-lost = The signature is missing or no longer fits.
    .use-off = Do not use
    .use-offered = Girls choose
    .use-always = On
    .back = Back to { $version }
    .remove = Remove
    .remove-sure = Remove this pack? Anyone who played with it carries on with what is left.
    .remove-yes = Yes, remove it
    .keep = No, keep it
    .install = Install
    .not-now = Not now
    .known-about = Nobody has changed anything in it since.
    .stranger-about = Ask whoever gave it to you to read the fingerprint aloud. If it is the same, nothing was changed. In doubt? Do not install it.
    .nobody-about = Nobody can tell who made this. Install it only if you know yourself where it comes from.
    .looking = Looking on USB sticks and in your folders…
    .found = These packs are on a USB stick or in one of your folders.
    .none-found = There is no pack on a USB stick, in Documents, in Downloads or on the desktop.
    .other-ways = Is it somewhere else? Drag the file (.gpspack) onto this window.
    .again = Look again
    .look = Look at it
    .refused = That did not work
packs-page-installed = Installed: version { $version }. Anyone who begins now plays with it. Anyone with a profile carries on with the version she began with.
packs-page-removed = Removed.
packs-page-back = Version { $version } is in use again.
packs-page-nowhere = This device has no folder to keep anything in, so no pack can be added.
