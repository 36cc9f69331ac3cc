# De deur: wie speelt er, de vijf prenten, wat het spel onthoudt.

door = Wie speelt er?
    .profile = Profiel { $count }
    .face = Gezicht { $count }
    .new = Een plek voor mij
    .new-about = Bewaar wat je maakt achter vijf prenten.
    .guest = Gewoon spelen
    .guest-about = Stop je, dan is alles weg.
    .honest = De puzzel verbergt je scherm. Hij verbergt niet dat dit spel hier staat, of wat iemand al zag.

door-face = Wie ben jij vandaag? Tik een gezicht aan. Later kan je alles veranderen.

promise = Jouw vijf prenten
    .choose = Je kiest vijf prenten. De volgorde telt mee.
    .alone = Alleen jij kent ze. Niemand kan ze opzoeken of veranderen, ook je begeleider niet.
    .forgotten = Vergeet je ze? Dan kan niemand nog bij je spullen. Je begint dan opnieuw.
    .portrait = Bij de deur ziet iedereen je portret. Je naam en je spullen ziet niemand.
    .go = Kies mijn vijf

keypad-enter = Tik je vijf prenten
    .about = Hoi! Fijn dat je er weer bent.
keypad-choose = Kies vijf prenten
    .about = Neem er die jij makkelijk onthoudt. Liefst geen die iemand raadt.
keypad-repeat = Nog een keer
    .about = Dezelfde vijf, in dezelfde volgorde.
keypad-recover = Tik de twaalf prenten
    .about = Ze staan op het herstelblad van dit huis.
keypad-erase = Laatste weg
keypad-busy = Even kijken…
keypad-tapped = { $count } van { $length } getikt
keypad-forgotten = Vergeten? Niemand kan ze terugvinden. Een begeleider kan dit profiel wissen, dan begin je opnieuw.
keypad-other = Iemand anders
said-wrong = Dat zijn ze niet. Probeer rustig nog eens.
said-wait = { $count ->
        [one] Wacht 1 tel. Dan mag je weer.
       *[other] Wacht { $count } tellen. Dan mag je weer.
    }
said-again = Probeer maar.
said-same = Telkens dezelfde raadt iemand snel. Wissel wat af.
said-line = Op een rij raadt iemand snel. Spring wat rond.
said-keep = Toch deze
said-chosen = Dit zijn jouw vijf. Maak er een verhaaltje van, dan onthou je ze.
    .keep = Deze zijn het
said-differs = Dat was anders dan daarnet. Tik jouw vijf nog een keer.
    .anew = Kies andere

trouble-in-use = Het spel staat al open in een ander venster. Daar zijn de profielen. Hier kan je gewoon spelen.
trouble-read-only = Hier kan niets bewaard worden. Spelen kan gewoon; als je stopt, is alles weg.
trouble-full = De schijf is vol. Wat er al was, is veilig. Wat nieuw is, wordt nu niet bewaard.
trouble-damaged = Dit bestand is stuk, en de kopie ook. Er is niets overschreven. Vraag het aan je begeleider.
trouble-newer = Dit profiel komt uit een nieuwere versie van het spel. Open het daarmee.
trouble-gone = Dit profiel is er niet meer.
trouble-house-damaged = De instellingen van dit huis zijn stuk. Het bestand gaat niet weg. Zeg het aan je begeleider. Spelen kan gewoon.
trouble-house-newer = De instellingen van dit huis komen uit een nieuwere versie van het spel. Wat je hier instelt, wordt niet bewaard. Spelen kan gewoon.
trouble-session-newer = Er ligt nog een sessie van een nieuwere versie van het spel. Waar deze sessie is, wordt daarom niet bewaard.
trouble-other = Bewaren lukt nu niet. Spelen kan gewoon.
from-copy = Het laatste stukje was stuk. Je ziet nu hoe het net daarvoor was.

leave = Stoppen
    .about = Alles gaat van het scherm. Wat je bewaarde, blijft achter je prenten.
    .guest-about = Alles van nu is dan weg.

leave-guest = Bewaren of laten gaan?
    .about = Er hangt iets op jouw muur. Stop je nu, dan is het weg. Met vijf prenten kan je het bewaren.
    .keep = Bewaar het
    .go = Stop, het mag weg

remembers = Wat dit spel onthoudt
    .guest = Je bent hier als gast. Stop je, dan is alles weg.
    .keep = Bewaar dit voor mij
    .face = Je portret en je bijnaam
    .missions = { $count ->
        [0] Welke berichten je opende: nog geen
        [one] Welk bericht je opende: 1
       *[other] Welke berichten je opende: { $count }
    }
    .days = { $count ->
        [0] Wanneer je een stuk van de route af had: nog niet
        [one] Wanneer je een stuk van de route af had: 1 keer
       *[other] Wanneer je een stuk van de route af had: { $count } keer
    }
    .choices = { $count ->
        [0] Een keuze in een verhaal die iemand onthoudt: nog geen
        [one] Een keuze in een verhaal die iemand onthoudt: 1. Hieronder lees je welke.
       *[other] Keuzes in verhalen die iemand onthoudt: { $count }. Hieronder lees je welke.
    }
    .wall = { $count ->
        [0] Wat op je muur hangt: nog niets
        [one] Wat op je muur hangt: 1 ding
       *[other] Wat op je muur hangt: { $count } dingen
    }
    .letters = { $count ->
        [0] Brieven die je wou bewaren: geen
        [one] Brieven die je wou bewaren: 1
       *[other] Brieven die je wou bewaren: { $count }
    }
    .arranged = { $count ->
        [0] Waar alles op je muur hangt, en welk behang: nog niets verhangen
        [one] Waar alles op je muur hangt, en welk behang: 1 ding
       *[other] Waar alles op je muur hangt, en welk behang: { $count } dingen
    }
    .look = Je taal, je letters, je kleuren en wat jou helpt
    .never = Dit onthoudt het nooit
    .never-answers = Wat je verder kiest en antwoordt
    .never-body = Wat je op het lichaam legt
    .never-moods = Hoe je je voelt
    .never-letters = Brieven die je niet bewaart
    .traces = Berichten die je opende
    .shred = Vergeet dit
    .forget = Wis alles van mij

forget-me = Alles wissen?
    .about = Je portret, je muur, je brieven: alles gaat weg. Niemand kan het terughalen.
    .guest-about = Alles van nu gaat weg.
    .yes = Ja, wis alles
    .no = Nee, ik hou het

letter-empty = Kies een zin of schrijf iets, dan kan je de brief geven.
letter-keep = Bewaar op mijn muur
letter-kept = Hangt straks op je muur
