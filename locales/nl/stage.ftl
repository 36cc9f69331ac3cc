# De woorden van het spel zelf: knoppen, titels, korte zinnen. Missies staan in het pakket.

title = GPS
start-greeting = Hoi!
start-joke = Hoi! Ik ben Lotte. Ik kwam hier binnen met twee sokken. Nu zoek ik er één.
begin = Starten
letter = A
help = Hulp
close = Sluiten
settings = Instellingen
next = Verder
skip = Overslaan
pause = Pauze
resume = Verder spelen
not-today = Vandaag niet
play = Starten
facts = Wist je dat?
counter = { $done }/{ $total }
minutes = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }

route-hello = Hoi jij!
route-writes = { $name } schrijft je
route-all-done = Je hebt alles gespeeld. Wat een squad. Nog eens kijken mag altijd.
route-open-done = Je hebt alles gespeeld wat nu open is. Wat een squad. Nog eens kijken mag altijd.
route-nothing = Hier is nog niets te spelen. Zeg het even aan je begeleider.
go-along = Lees maar
stop-waiting = je begeleider opent dit
stop-finished = alles gespeeld
stop-begun = begonnen
stop-fresh = nog niet begonnen
stop-called = { $name }, { $done } van { $total }, { $state }
stop-waits = Dit stuk opent een begeleider voor jou. Zo weet er iemand dat je het speelt. Vraag het gerust.
    .help = Eerst komen er berichten over hulp.
    .late = Nu is het laat. Morgen kan het ook.
    .first = Speel eerst: { $title }
    .staff = Ik ben begeleider

inbox-played = Je hebt alle berichten hier gespeeld. Nog eens lezen mag altijd.
inbox-onward = Verder naar { $stop }
back-to-route = Terug naar de route
back-to-messages = Naar mijn berichten
message-from = Van { $name }
message-late = Het is laat. Dit is geen laatste ding voor het slapen. Morgen kan ook.
message-new = nieuw
message-done = gedaan
message-put-away = voor later
mode-alone = alleen
mode-group = in groep
mode-both = alleen of in groep

progress = Deel { $step } van { $steps }
note = Even vooraf
note-free = Je kiest zelf. Stoppen mag altijd, ook halverwege.
note-go = Ik doe mee
paused = Even pauze
    .about = Alles wacht op je. Drink iets, kijk naar buiten, rek je uit.
ended = Helemaal goed
    .about = Het bericht van { $name } blijft voor je klaarliggen.
wrap = Bijna klaar
wrap-thanks = Dank je! Neem dit nog mee.
wrap-question = Denk er eens over
wrap-remember = Onthoud dit
wrap-talk = Met wie kan je praten?
wrap-whom = Met wie praat ik?
wrap-done = Klaar

farewell-chat = De bloggers onder elkaar
goodbye = Dat was het, voor nu.
goodbye-name = Dat was het voor nu, { $name }.
goodbye-stays = Wat op je muur hangt, blijft achter jouw vijf prenten. Ook welke berichten je speelde.
goodbye-goes = Hoe je je voelde, weet het spel niet meer. Brieven die je niet bewaarde, zijn weg.
goodbye-again = Over een tijdje schrijven we je nog eens. Hier, bij je berichten.
goodbye-waits = Wat nog wacht, opent een begeleider voor jou. Vraag het gerust.

hurry = Sneller
try-other = Terug en anders proberen
question-before = Vorige
question-of = Vraag { $at } van { $all }
quiz-true = Waar
quiz-false = Niet waar
sort-hint = { $count ->
        [one] Kies een vak. Slepen mag ook. Dit is de laatste.
       *[other] Kies een vak. Slepen mag ook. Nog { $count }.
    }
sort-put = Leg “{ $card }” bij “{ $box }”
sort-lift = Neem “{ $card }” terug
calm-again = Nog eens
calm-found = Gevonden
calm-left = { $count ->
        [one] nog 1
       *[other] nog { $count }
    }
breathe-in = Adem in
breathe-hold = Even niets
breathe-out = Adem uit
breathe-by-itself = Vanzelf
breathe-own-pace = Op mijn tempo
breathe-own-hint = Hou vast en adem in. Laat los en adem uit.
letter-to = Dag { $name },
letter-own = In je eigen woorden, als je wil:
letter-stays = Jij kiest: bewaren of versnipperen. Niemand leest mee.
letter-back = Terug
letter-shred = Versnipperen
letter-seal = Geef de brief
letter-shredded = Weg is de brief. Er blijft niets van over. Schrijven hielp misschien toch al.
letter-open-again = Verder schrijven
letter-write-again = Opnieuw beginnen

scene-panel = Beeld { $at } van { $all }
scene-hint = Loopt er iets mis? Grijp in wanneer jij wil.
scene-step-in = Ik grijp in
scene-back = Een beeld terug
scene-eyes = Door de ogen van { $name }
scene-ways = Wat doe jij?
scene-you = jij
scene-lens = Nog eens kijken: { $at } van { $all }
lens-nice = Dit was fijn
lens-off = Dit voelde raar
lens-wanted = Dit wilde iemand
lens-helper = Wie kan helpen
signal-good = Voelt goed
signal-off = Voelt raar
spot-hers = van haar
spot-hint = { $count ->
        [0] Gevonden. Kijk gerust verder.
        [one] Kies een sticker en dan een zin. Nog 1.
       *[other] Kies een sticker en dan een zin. Nog { $count }.
    }
show-fits = Toon het mij
order-hint = { $count ->
        [one] Kies een kaart en een plaats. Slepen mag ook. Dit is de laatste.
       *[other] Kies een kaart en een plaats. Slepen mag ook. Nog { $count }.
    }
order-put = Leg “{ $card }” op plaats { $place }
match-hint = { $count ->
        [one] Kies wat erbij past. Slepen mag ook. Dit is de laatste.
       *[other] Kies wat erbij past. Slepen mag ook. Nog { $count }.
    }
match-pair = { $ask } Daar ligt bij: { $answer }
body-hint = Kies een sticker. Kies dan een plek op het lichaam.
body-lies = { $count ->
        [one] Er ligt 1 sticker op.
       *[other] Er liggen { $count } stickers op.
    }
body-stays = Niemand bewaart dit. Straks is het weg.
body-person = Persoon { $at } van { $all }
body-before = Vorige
body-shape = Figuur { $number }
zone-head = Hoofd
zone-shoulders = Hals en schouders
zone-chest = Borst, privézone
zone-arms = Armen
zone-hands = Handen
zone-belly = Buik
zone-hips = Onder je short, privézone
zone-legs = Benen
zone-feet = Voeten
circle-hint = Kies iemand, en dan een kring. Slepen mag ook. Lege plaatsen zijn oké.
circle-name = Hoe noem jij die persoon? Hoeft niet.
circle-back = Terug
collage-hint = { $count ->
        [one] Kies een stukje. Slepen mag ook.
       *[other] Kies er minstens { $count }. Slepen mag ook.
    }
collage-lies = { $count ->
        [one] Er ligt 1 stukje op.
       *[other] Er liggen { $count } stukjes op.
    }
board-top-left = links boven
board-top-middle = boven in het midden
board-top-right = rechts boven
board-middle-left = links
board-middle-middle = in het midden
board-middle-right = rechts
board-bottom-left = links onder
board-bottom-middle = onder in het midden
board-bottom-right = rechts onder
board-size = { $percent } %
board-turned = { $degrees }° gedraaid
board-turn-back = Draai terug
board-turn = Draai
board-smaller = Kleiner
board-larger = Groter
board-raise = Naar voren
board-off = Haal eraf
board-paper = Behang
ground-paper = Wit papier
ground-sun = Geel
ground-coral = Koraal
ground-lilac = Lila
ground-mint = Munt
ground-sky = Hemelsblauw
ground-rose = Roze
roleplay-hint = Kies in elk vakje iets. Zo groeit je zin.
roleplay-say = Zeg het
thesis-stand = Waar sta jij? Kies een plek op de lijn.
thesis-listen = Luister naar de anderen. Verschuiven mag altijd.
thesis-hear = Wat zeggen anderen?
thesis-back = Terug
stand-no = Nee
stand-rather-no = Eerder nee
stand-between = Ertussenin
stand-rather-yes = Eerder ja
stand-yes = Ja
pact-hint = { $count ->
        [0] Je afspraken zitten vol. Wissel gerust.
        [one] Je mag er nog 1 kiezen.
       *[other] Je mag er nog { $count } kiezen.
    }
pact-empty = Kies een afspraak of schrijf er zelf een.
pact-sign = Dit spreken we af
pact-open = Toch iets veranderen
pact-stays = Schrijf geen namen. Dit blijft in het spel.
card-hint = { $count ->
        [0] Drie mensen op je kaart. Wisselen mag.
        [one] Je mag nog 1 iemand kiezen.
       *[other] Kies tot { $count } mensen. Minder mag ook.
    }
card-name = Hoe noem jij deze persoon? ({ $who })
card-title = Mijn hulpkaart
card-nobody = Hier komen jouw mensen. Leeg mag ook.
card-fold = Kaart klaar
card-open = Nog iets veranderen
card-stays = Een bijnaam is genoeg. De kaart blijft in het spel.
card-found = Kan iemand je kaart vinden? Dan zijn de nummers genoeg.

space = Mijn plek
space-portrait = Mijn gezicht
space-shuffle = Verras mij
space-nickname = Mijn bijnaam
space-no-name = Geen echte naam nodig.
field-undrawn = { $count ->
        [one] Eén teken kan het spel niet tekenen. Een ander teken lukt wel.
       *[other] { $count } tekens kan het spel niet tekenen. Andere tekens lukken wel.
    }
space-weather = Vandaag voelt als
space-wall = Mijn muur
space-empty = Een lege muur! Sleep iets hierheen, of tik het aan. Wat je maakt in de missies, hangt hier vanzelf.
space-wall-open = Naar mijn muur
wall-hint = Kies iets op de muur. Dan kan je het draaien, groter maken of verplaatsen.
wall-treasures = Mijn schatten
wall-no-treasures = Speel een missie, dan komt hier een schat bij.
wall-treasure = Schat uit { $title }
wall-portrait = Mijn portret
wall-hang = Hang op: { $what }
space-kept = Dit blijft achter jouw vijf prenten.
    .guest = Je bent hier als gast: stop je, dan is dit weg.
space-look = Bekijk
space-take-down = Haal van de muur
weather-sun = zon
weather-sun-behind-cloud = zon en wolken
weather-cloud = grijs
weather-rain = regen
weather-storm = storm
weather-rainbow = regenboog
mirror = Wie ben jij vandaag?
mirror-done = Dit ben ik
wrap-wall = Het hangt op mijn muur
route-hello-name = Hoi { $name }!

help-title = Je staat er niet alleen voor
help-again = Luistert de eerste niet? Probeer een tweede. Je stoort niemand. Dat is slim.
number-unsure = Vraag ernaar bij je begeleider.
hours-unsure = Wanneer? Vraag het je begeleider.
help-now = Ook nu
help-site = Site: { $site }
help-mail = Mail: { $mail }
help-hours-on-site = De uren staan daar.
help-engaged = Bezet of dicht?
    .about = Dat ligt niet aan jou. Probeer het straks nog eens, of chat op de site.
    .night = { $name } is er dag en nacht: { $number }.
help-traces = Gebruiken anderen dezelfde gsm of computer?
    .calls = Een gsm onthoudt welke nummers je belt. Je kan ze uit de lijst met oproepen wissen.
    .pages = Een browser onthoudt de sites. Je kan ze uit de geschiedenis wissen.
    .bill = Deze hulpnummers zijn gratis. Normaal staan ze niet op de rekening.

settings-language = Taal
settings-text = Grootte van de letters
settings-contrast = Kleuren
settings-motion = Beweging
settings-sound = Geluid
text-size = { $percent } %
contrast-normal = Zacht
contrast-high = Veel contrast
contrast-dark = Donker
motion-full = Beweegt
motion-reduced = Stil
sound-on = Aan
sound-off = Uit

credits = Wie maakte dit?
credits-idea = Het idee komt van het hulpmiddel Girl Power Squad van Child Focus. De verhalen en mensen in dit spel zijn verzonnen.
credits-portraits = Gezichten: Open Peeps van Pablo Stanley, via DiceBear (CC0).
credits-objects = Voorwerpen: Fluent Emoji van Microsoft (MIT). Emoji in tekst: Noto Color Emoji (OFL).
credits-icons = Icoontjes: Lucide (ISC).
credits-fonts = Letters: Baloo 2, Atkinson Hyperlegible Next en Noto Naskh Arabic (OFL).
credits-code = Gemaakt met Bevy en Fluent. De code is vrij (MIT of Apache 2.0). De teksten mag je delen met naamsvermelding (CC BY 4.0).
credits-drafts = Nog niet helemaal klaar

cover = Spel verbergen
cover-title = Kijkt er iemand mee?
cover-hold = Hou het oog in de hoek even vast. Dan zie je een schuifpuzzel.
cover-key = Shift
cover-press = Drie keer Shift drukken kan ook, of één keer F12.
cover-back = Terug? Tik op de drie puntjes. Met een profiel tik je dan je vijf prenten.
cover-try = Probeer het nu
puzzle = Schuifpuzzel
puzzle-board = Speelbord
puzzle-gap = Leeg
puzzle-moves = { $count ->
        [one] 1 zet
       *[other] { $count } zetten
    }
puzzle-solved = Opgelost in { $moves }. Knap!
puzzle-new = Nieuw spel
puzzle-more = Meer

# Wat een schermlezer erbij zegt: wie spreekt, en hoe iets ligt.
said-by = { $name }: { $words }
said-by-you = Jij: { $words }
thought-by = { $name } denkt: { $words }
chat-with = Gesprek met { $name }
state-fits = hoort hier
state-elsewhere = hoort ergens anders
state-right = klopt
state-seen = al bekeken
state-tried = al geprobeerd
body-shape-slim = Een smal lichaam
body-shape-round = Een rond lichaam
body-shape-tall = Een lang lichaam
body-shape-wheelchair = Iemand in een rolstoel
body-shape-headscarf = Iemand met een hoofddoek
still-there = Ben je er nog? Raak iets aan, dan gaat het verder.
listen = Lees voor
    .stop = Stop met voorlezen
settings-pace = Gesprekken
pace-own = Komen vanzelf
pace-waits = Wachten op mij
read-on = Lees verder
no-game = Het spel gaat niet open
    .about = Er is iets mis met de bestanden van het spel. Vraag het aan je begeleider. Voor wie het herstelt, staat hieronder wat er mis is.

# Wat een meisje helpt: ze kiest met een prent.
settings-aids = Wat helpt jou?
aid-signs = Meer om te zien
aid-easy-words = Makkelijke woorden
aid-read-to-me = Lees het me voor
aid-plain-pictures = Rustige prenten
