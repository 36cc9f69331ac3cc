# The door: who plays, the five pictures, what the game remembers.

door = Who’s playing?
    .profile = Profile { $count }
    .face = Face { $count }
    .new = A place of my own
    .new-about = Keep what you make behind five pictures.
    .guest = Just play
    .guest-about = When you stop, it’s all gone.
    .honest = The puzzle hides your screen. It can’t hide that this game is here, or what somebody saw before.

door-face = Who are you today? Tap a face. You can change everything later.

promise = Your five pictures
    .choose = You choose five pictures. The order counts.
    .alone = Only you know them. Nobody can look them up or change them, not even your counsellor.
    .forgotten = If you forget them, nobody can get to your things any more. Then you start again.
    .portrait = At the door everybody sees your portrait. Nobody sees your name or your things.
    .go = Choose my five

keypad-enter = Tap your five pictures
    .about = Hi! Good to see you again.
keypad-choose = Choose five pictures
    .about = Take ones you’ll remember, and that nobody would guess.
keypad-repeat = Once more
    .about = The same five, in the same order.
keypad-recover = Tap the twelve pictures
    .about = They are on this house’s recovery sheet.
keypad-erase = Take back the last one
keypad-busy = Let’s see…
keypad-tapped = { $count } of { $length } tapped
keypad-forgotten = Forgotten? Nobody can find them again. A counsellor can wipe this profile, and you start again.
keypad-other = Somebody else
said-wrong = Not those. Take your time and try again.
said-wait = { $count ->
        [one] Wait 1 second, then try again.
       *[other] Wait { $count } seconds, then try again.
    }
said-again = Go ahead, try.
said-same = The same one over and over is easy to guess. Mix it up.
said-line = A straight line is easy to guess. Jump around.
said-keep = Keep these anyway
said-chosen = These are your five. Make a little story of them, then you’ll remember.
    .keep = These are the ones
said-differs = That wasn’t the same as before. Tap your five once more.
    .anew = Choose others

trouble-in-use = The game is already open in another window. The profiles are there. Here you can just play.
trouble-read-only = Nothing can be kept here. You can play; when you stop, it’s all gone.
trouble-full = The disk is full. What was there is safe. New things aren’t being kept right now.
trouble-damaged = This file is damaged, and so is its copy. Nothing was overwritten. Ask your counsellor.
trouble-newer = This profile comes from a newer version of the game. Open it with that one.
trouble-gone = This profile is no longer there.
trouble-house-damaged = The settings of this house are damaged. The file is not thrown away. Tell your counsellor. You can still play.
trouble-house-newer = The settings of this house come from a newer version of the game. What you set here is not kept. You can still play.
trouble-session-newer = There is still a session from a newer version of the game. So this one can’t remember where it was.
trouble-other = Nothing can be kept right now. You can still play.
from-copy = The last bit was damaged. This is how it was just before.

leave = Stop
    .about = Everything comes off the screen. What you kept stays behind your pictures.
    .guest-about = Everything you did just now will be gone.

leave-guest = Keep it or let it go?
    .about = There’s something on your wall. If you stop now, it’s gone. With five pictures you can keep it.
    .keep = Keep it
    .go = Stop, and let it go

remembers = What this game remembers
    .guest = You’re here without a profile. When you stop, it’s all gone.
    .keep = Keep this for me
    .face = Your portrait and your nickname
    .missions = { $count ->
        [0] Which messages you opened: none yet
        [one] Which message you opened: 1
       *[other] Which messages you opened: { $count }
    }
    .days = { $count ->
        [0] When you finished a stop: not yet
        [one] When you finished a stop: once
       *[other] When you finished a stop: { $count } times
    }
    .choices = { $count ->
        [0] A choice in a story that somebody remembers: none yet
        [one] A choice in a story that somebody remembers: 1. Below you can read which.
       *[other] Choices in stories that somebody remembers: { $count }. Below you can read which.
    }
    .wall = { $count ->
        [0] What’s on your wall: nothing yet
        [one] What’s on your wall: 1 thing
       *[other] What’s on your wall: { $count } things
    }
    .letters = { $count ->
        [0] Letters you wanted to keep: none
        [one] Letters you wanted to keep: 1
       *[other] Letters you wanted to keep: { $count }
    }
    .arranged = { $count ->
        [0] Where things hang on your wall, and the wallpaper: nothing moved yet
        [one] Where things hang on your wall, and the wallpaper: 1 thing
       *[other] Where things hang on your wall, and the wallpaper: { $count } things
    }
    .look = Your language, your text size, your colours and what helps you
    .never = It never remembers
    .never-answers = Anything else you choose or answer
    .never-body = What you put on the body
    .never-moods = How you feel
    .never-letters = Letters you don’t keep
    .traces = Messages you opened
    .shred = Forget this
    .forget = Wipe everything about me

forget-me = Wipe everything?
    .about = Your portrait, your wall, your letters: it all goes. Nobody can bring it back.
    .guest-about = Everything you did just now goes.
    .yes = Yes, wipe everything
    .no = No, keep it

letter-empty = Choose a sentence or write something. Then you can give the letter.
letter-keep = Keep it on my wall
letter-kept = Will be on your wall
