# The game's own words: buttons, titles, short sentences. Missions are in the pack.

title = GPS
    .promise = Six bloggers send you messages. They need your advice.
    .nothing-kept = This game keeps nothing. Close it, and everything is gone.
begin = Start
letter = A
help = Help
close = Close
settings = Settings
next = Go on
skip = Skip
pause = Pause
resume = Play on
not-today = Not today
play = Start
facts = Did you know?
counter = { $done }/{ $total }
minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }

route-hello = Hey you!
route-writes = { $name } wrote to you
route-all-done = You have played it all. What a squad. You can always look again.
go-along = Read it
stop-waiting = your counsellor opens this
stop-finished = all played
stop-messages = { $count ->
        [one] 1 message left
       *[other] { $count } messages left
    }

back-to-route = Back to the route
back-to-messages = To my messages
message-from = From { $name }
message-new = new
message-done = done
message-put-away = for later
mode-alone = alone
mode-group = in a group
mode-both = alone or in a group

progress = Part { $step } of { $steps }
note = Before you begin
note-free = It is your choice. You can stop at any moment.
note-go = I’m in
paused = Taking a break
    .about = Everything waits for you. Have a drink, look outside, stretch.
ended = That is fine
    .about = The message from { $name } stays here for you.
wrap = Almost done
wrap-thanks = Thank you! Take this along.
wrap-question = Something to think about
wrap-remember = Remember this
wrap-talk = Who can you talk to?
wrap-done = Done

hurry = Faster
try-other = Go back and try another way
question-before = Previous
question-of = Question { $at } of { $all }
quiz-true = True
quiz-false = Not true
sort-hint = { $count ->
        [one] Drag the card or tap a box. This is the last one.
       *[other] Drag the card or tap a box. { $count } to go.
    }
sort-put = Put “{ $card }” with “{ $box }”
sort-lift = Take “{ $card }” back
calm-again = Once more
calm-found = Found it
calm-left = { $count ->
        [one] 1 more
       *[other] { $count } more
    }
breathe-in = Breathe in
breathe-hold = Just wait
breathe-out = Breathe out
letter-to = Dear { $name },
letter-own = In your own words, if you like:
letter-stays = This letter stays in the game. Nobody reads along.
letter-shred = Shred it
letter-seal = Give the letter
letter-shredded = The letter is gone. Nothing of it is left. Maybe writing it helped anyway.
letter-open-again = Write some more
letter-write-again = Start again

help-title = You are not alone in this
help-again = The first one doesn’t listen? Try a second one. That is not nagging, that is smart.
number-unsure = Ask your counsellor about it.
hours-unsure = When? Ask your counsellor.

settings-language = Language
settings-text = Size of the letters
settings-contrast = Colours
settings-motion = Motion
settings-sound = Sound
text-size = { $percent }%
contrast-normal = Soft
contrast-high = High contrast
contrast-dark = Dark
motion-full = Moving
motion-reduced = Still
sound-on = On
sound-off = Off

credits = Who made this?
credits-idea = The idea comes from Child Focus’s tool Girl Power Squad. The stories and people in this game are made up.
credits-portraits = Faces: Open Peeps by Pablo Stanley, through DiceBear (CC0).
credits-objects = Objects: Fluent Emoji by Microsoft (MIT). Emoji in text: Noto Color Emoji (OFL).
credits-icons = Icons: Lucide (ISC).
credits-fonts = Letters: Baloo 2, Atkinson Hyperlegible Next and Noto Naskh Arabic (OFL).
credits-code = Made with Bevy and Fluent. The code is free (MIT or Apache 2.0). The texts may be shared with credit (CC BY 4.0).
credits-drafts = Not quite finished yet
