# The game's own words: buttons, titles, short sentences. Missions are in the pack.

title = GPS
start-greeting = Hi!
start-joke = Hi! I’m Lotte. I came in here with two socks. Now I’m looking for one.
begin = Start
letter = A
help = Help
close = Close
settings = Settings
next = Next
skip = Skip
pause = Pause
resume = Keep playing
not-today = Not today
play = Start
facts = Did you know?
counter = { $done }/{ $total }
minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }

route-hello = Hi there!
route-writes = { $name } wrote to you
route-all-done = You have played it all. What a squad. You can always look again.
route-open-done = You have played everything that is open now. What a squad. You can always look again.
route-nothing = There is nothing to play here yet. Tell your counsellor.
go-along = Read it
stop-waiting = your counsellor opens this
stop-finished = all played
stop-begun = started
stop-fresh = not started yet
stop-called = { $name }, { $done } of { $total }, { $state }
stop-waits = A counsellor opens this part for you. That way somebody knows you’re playing it. Just ask.
    .help = Some messages about help come first.
    .late = It’s late now. Tomorrow is fine too.
    .first = Play first: { $title }
    .staff = I’m a counsellor

inbox-played = You have played all the messages here. You can always read them again.
inbox-onward = On to { $stop }
back-to-route = Back to the route
back-to-messages = To my messages
message-from = From { $name }
message-late = It’s late. This is not a last thing before bed. Tomorrow is fine too.
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
    .about = It will all wait for you. Have some water, look outside, stretch.
ended = That’s fine
    .about = The message from { $name } stays here for you.
wrap = Almost done
wrap-thanks = Thank you! Take this with you.
wrap-question = Something to think about
wrap-remember = Remember this
wrap-talk = Who can you talk to?
wrap-whom = Who do I talk to?
wrap-done = Done

farewell-chat = The bloggers talking
goodbye = That’s it, for now.
goodbye-name = That’s it for now, { $name }.
goodbye-stays = What’s on your wall stays behind your five pictures. So does which messages you played.
goodbye-goes = The game no longer knows how you felt. Letters you didn’t keep are gone.
goodbye-again = After a while we’ll write to you again. Here, in your messages.
goodbye-waits = A counsellor opens what’s still waiting. Just ask.

hurry = Faster
try-other = Go back and try another way
question-before = Previous
question-of = Question { $at } of { $all }
quiz-true = True
quiz-false = Not true
sort-hint = { $count ->
        [one] Pick a box. Dragging works too. This is the last one.
       *[other] Pick a box. Dragging works too. { $count } to go.
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
breathe-hold = Hold it
breathe-out = Breathe out
breathe-by-itself = By itself
breathe-own-pace = At my pace
breathe-own-hint = Hold and breathe in. Let go and breathe out.
letter-to = Dear { $name },
letter-own = In your own words, if you like:
letter-stays = You choose: keep it or shred it. Nobody else reads it.
letter-back = Back
letter-shred = Shred it
letter-seal = Give the letter
letter-shredded = The letter is gone. There’s nothing left of it. Maybe writing it helped anyway.
letter-open-again = Write some more
letter-write-again = Start again

scene-panel = Picture { $at } of { $all }
scene-hint = Something going wrong? Step in whenever you like.
scene-step-in = I step in
scene-back = One picture back
scene-eyes = Through { $name }’s eyes
scene-ways = What do you do?
scene-you = you
scene-lens = Looking again: { $at } of { $all }
lens-nice = This was nice
lens-off = This felt off
lens-wanted = What somebody wanted
lens-helper = Who can help
signal-good = Feels good
signal-off = Feels off
spot-hers = hers
spot-hint = { $count ->
        [0] Found. Look around as long as you like.
        [one] Pick a sticker, then a line. 1 to go.
       *[other] Pick a sticker, then a line. { $count } to go.
    }
show-fits = Show me
order-hint = { $count ->
        [one] Pick a card and a place. Dragging works too. This is the last one.
       *[other] Pick a card and a place. Dragging works too. { $count } to go.
    }
order-put = Put “{ $card }” in place { $place }
match-hint = { $count ->
        [one] Pick what goes with it. Dragging works too. This is the last one.
       *[other] Pick what goes with it. Dragging works too. { $count } to go.
    }
match-pair = { $ask } Paired with: { $answer }
body-hint = Pick a sticker, then a place on the body.
body-lies = { $count ->
        [one] 1 sticker is on it.
       *[other] { $count } stickers are on it.
    }
body-stays = Nobody keeps this. It will be gone in a moment.
body-person = Person { $at } of { $all }
body-before = Previous
body-shape = Figure { $number }
zone-head = Head
zone-shoulders = Neck and shoulders
zone-chest = Chest, private zone
zone-arms = Arms
zone-hands = Hands
zone-belly = Belly
zone-hips = Under your shorts, private zone
zone-legs = Legs
zone-feet = Feet
circle-hint = Pick somebody, then a ring. Dragging works too. Empty places are fine.
circle-name = What do you call this person? You don’t have to.
circle-back = Back
collage-hint = { $count ->
        [one] Pick a piece. Dragging works too.
       *[other] Pick at least { $count }. Dragging works too.
    }
collage-lies = { $count ->
        [one] 1 piece is on it.
       *[other] { $count } pieces are on it.
    }
board-top-left = top left
board-top-middle = top middle
board-top-right = top right
board-middle-left = left
board-middle-middle = in the middle
board-middle-right = right
board-bottom-left = bottom left
board-bottom-middle = bottom middle
board-bottom-right = bottom right
board-size = { $percent }%
board-turned = turned { $degrees }°
board-turn-back = Turn back
board-turn = Turn
board-smaller = Smaller
board-larger = Bigger
board-raise = To the front
board-off = Take off
board-paper = Wallpaper
ground-paper = White paper
ground-sun = Yellow
ground-coral = Coral
ground-lilac = Lilac
ground-mint = Mint
ground-sky = Sky blue
ground-rose = Pink
roleplay-hint = Pick something in each box. Your sentence grows.
roleplay-say = Say it
thesis-stand = Where do you stand? Pick a place on the line.
thesis-listen = Listen to the others. You can always move.
thesis-hear = What do others say?
thesis-back = Back
stand-no = No
stand-rather-no = Mostly no
stand-between = In between
stand-rather-yes = Mostly yes
stand-yes = Yes
pact-hint = { $count ->
        [0] Your pact is full. Swapping is fine.
        [one] You can pick 1 more.
       *[other] You can pick { $count } more.
    }
pact-empty = Choose a rule or write your own.
pact-sign = This is our pact
pact-open = Change something
pact-stays = Don’t write names. This stays in the game.
card-hint = { $count ->
        [0] Three people on your card. Swapping is fine.
        [one] You can pick 1 more person.
       *[other] Pick up to { $count } people. Fewer is fine too.
    }
card-name = What do you call this person? ({ $who })
card-title = My help card
card-nobody = Your people go here. Empty is fine too.
card-fold = Card ready
card-open = Change something
card-stays = A nickname is enough. The card stays in the game.
card-found = Could someone find your card? Then the numbers are enough.

space = My place
space-portrait = My face
space-shuffle = Surprise me
space-nickname = My nickname
space-no-name = No real name needed.
field-undrawn = { $count ->
        [one] The game cannot draw one of these characters. Another one will work.
       *[other] The game cannot draw { $count } of these characters. Others will work.
    }
space-weather = Today feels like
space-wall = My wall
space-empty = An empty wall! Drag something here, or tap it. What you make in the missions hangs itself up.
space-wall-open = To my wall
wall-hint = Pick something on the wall. Then you can turn it, make it bigger or move it.
wall-treasures = My treasures
wall-no-treasures = Play a mission and a treasure will show up here.
wall-treasure = Treasure from { $title }
wall-portrait = My portrait
wall-hang = Hang up: { $what }
space-kept = This stays behind your five pictures.
    .guest = You’re here as a guest: when you stop, this is gone.
space-look = Look
space-take-down = Take off the wall
weather-sun = sun
weather-sun-behind-cloud = sun and clouds
weather-cloud = grey
weather-rain = rain
weather-storm = storm
weather-rainbow = rainbow
mirror = Who are you today?
mirror-done = This is me
wrap-wall = It’s on my wall
route-hello-name = Hi { $name }!

help-title = You are not alone in this
help-again = If the first person doesn’t listen, try a second. You’re not a bother. It’s the smart thing to do.
number-unsure = Ask your counsellor about it.
hours-unsure = When? Ask your counsellor.
help-now = Now too
help-site = Website: { $site }
help-mail = Email: { $mail }
help-hours-on-site = The hours are there.
help-engaged = Engaged or closed?
    .about = It’s not about you. Try again later, or chat on the website.
    .night = { $name } is there day and night: { $number }.
help-traces = Do others use the same phone or computer?
    .calls = A phone remembers the numbers you call. You can delete them from the call list.
    .pages = A browser remembers the websites. You can delete them from its history.
    .bill = These helplines are free. Normally they don’t show up on the bill.

settings-language = Language
settings-text = Text size
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
credits-fonts = Fonts: Baloo 2, Atkinson Hyperlegible Next and Noto Naskh Arabic (OFL).
credits-code = Made with Bevy and Fluent. The code is free (MIT or Apache 2.0). The texts may be shared with credit (CC BY 4.0).
credits-drafts = Not quite finished yet

cover = Hide the game
cover-title = Is somebody looking?
cover-hold = Hold the eye in the corner for a moment. Then you see a sliding puzzle.
cover-key = Shift
cover-press = Pressing Shift three times works too, or F12 once.
cover-back = To come back, tap the three dots. If you have a profile, tap your five pictures after that.
cover-try = Try it now
puzzle = Sliding puzzle
puzzle-board = Board
puzzle-gap = Empty
puzzle-moves = { $count ->
        [one] 1 move
       *[other] { $count } moves
    }
puzzle-solved = Solved in { $moves }. Well done!
puzzle-new = New game
puzzle-more = More

# What a screen reader adds: who speaks, and how something lies.
said-by = { $name }: { $words }
said-by-you = You: { $words }
thought-by = { $name } thinks: { $words }
chat-with = Chat with { $name }
state-fits = belongs here
state-elsewhere = belongs somewhere else
state-right = that is right
state-seen = seen already
state-tried = tried already
body-shape-slim = A slim body
body-shape-round = A round body
body-shape-tall = A tall body
body-shape-wheelchair = Somebody in a wheelchair
body-shape-headscarf = Somebody with a headscarf
still-there = Are you still there? Touch anything to carry on.
listen = Read to me
    .stop = Stop reading
settings-pace = Chats
pace-own = Come by themselves
pace-waits = Wait for me
read-on = Read on
no-game = The game won’t open
    .about = Something is wrong with the game’s files. Ask your counsellor. What went wrong is written below, for whoever fixes it.

# What helps a girl: she picks it by its picture.
settings-aids = What helps you?
aid-signs = More to see
aid-easy-words = Easier words
aid-read-to-me = Read it to me
aid-plain-pictures = Calm pictures
