# What is printed. The recovery sheet is for the counsellors of a house, the help card for a girl.

paper-recovery =
    .title = Recovery sheet of your house
    .about = With these twelve pictures, in this order, you get back in when nobody knows the passphrase any more.
    .keep = Put this sheet in the safe. Not near the computer, not in a photo and not in an e-mail.
    .foot = Is the sheet lost, or has somebody seen it who should not? Make a new passphrase and a new sheet the same day. The old sheet will then no longer work.
    .date = Made on { $day }

paper-card =
    .reach = I can turn to them
    .how = Cut along the dashed line and fold the card in the middle. Take one card with you, and keep the other somewhere safe. Could someone find your card? Then the numbers are enough.

# A day, written out: 27 November 2026.
hour = { $hour }:{ $minute }
day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
