# De woorden van het spel zelf: knoppen, titels, korte zinnen. Missies staan in het pakket.

title = GPS
    .promise = Zes bloggers sturen je berichten. Zij hebben jouw raad nodig.
    .nothing-kept = Dit spel bewaart niets. Sluit je het, dan is alles weg.
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
go-along = Lees maar
stop-waiting = je begeleider opent dit
stop-finished = alles gespeeld
stop-messages = { $count ->
        [one] nog 1 bericht
       *[other] nog { $count } berichten
    }

back-to-route = Terug naar de route
back-to-messages = Naar mijn berichten
message-from = Van { $name }
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
wrap-done = Klaar

hurry = Sneller
try-other = Terug en anders proberen
question-before = Vorige
question-of = Vraag { $at } van { $all }
quiz-true = Waar
quiz-false = Niet waar
sort-hint = { $count ->
        [one] Sleep de kaart of tik op een vak. Dit is de laatste.
       *[other] Sleep de kaart of tik op een vak. Nog { $count }.
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
letter-to = Dag { $name },
letter-own = In je eigen woorden, als je wil:
letter-stays = Deze brief blijft in het spel. Niemand leest mee.
letter-shred = Versnipperen
letter-seal = Geef de brief
letter-shredded = Weg is de brief. Er blijft niets van over. Schrijven hielp misschien toch al.
letter-open-again = Verder schrijven
letter-write-again = Opnieuw beginnen

help-title = Je staat er niet alleen voor
help-again = Luistert de eerste niet? Probeer een tweede. Dat is geen zeuren, dat is slim.
number-unsure = Vraag ernaar bij je begeleider.
hours-unsure = Wanneer? Vraag het je begeleider.

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
