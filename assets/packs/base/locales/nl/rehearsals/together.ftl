# De oefensessie bij “Sterk samen”. Alle meisjes zijn verzonnen.

rehearsal-together = Oefen “Sterk samen”
    .intro = Zes meisjes, jij en Griet, vroeg op de avond. Er gebeurt niets ergs in beeld. Kies wat jij zou doen. Er zijn geen punten, en opnieuw proberen mag altijd.
    .done = Dat was de zwaarste module, in het klein. Welke zin wil jij echt kunnen zeggen? Zeg hem één keer luidop, tegen een collega.

rehearsal-together-the-word = Het woord
    .scene = Je zegt voor het eerst “tienerpooier”. Jade proest. Lina herhaalt het woord met een gek stemmetje.
    .choice-laugh-first = “Het is een raar woord. Lach maar even uit.”
    .follows-laugh-first = Ze lachen het eruit. Dan vraagt Lina, zonder stemmetje: “Wat is het eigenlijk?”
    .choice-definition = Je geeft meteen de uitleg.
    .follows-definition = Jade lacht er nog doorheen. Na de regenbui zeg je het nog eens. Dan luistert ze.
    .choice-strict = “Hier valt niets te lachen.”
    .follows-strict = Het wordt stil en stijf. “Lachen mag,” zeg je erna. Elif durft weer te kijken.
    .tip = Lachen kan spanning zijn. Geef het eerst lucht. Zeg dan één gewone zin.

rehearsal-together-used-how = Gebruikt, hoe dan?
    .scene = “Gebruiken, hoe dan?” vraagt Amira. Iedereen kijkt naar jou.
    .choice-plain = “Iemand wil dat je seksuele dingen doet met anderen, en wordt daar zelf beter van. Dat mag nooit.”
    .follows-plain = Amira knikt traag. “En dan is het niet haar schuld?” “Nooit.”
    .choice-later = “Daar kom ik straks op terug.”
    .follows-later = Amira haalt haar schouders op. Bij de volgende kaart zeg je de zin toch. Ze kijkt op.
    .choice-story = Je vertelt over iets uit de krant.
    .follows-story = Yara wordt bleek. Misschien kent iemand het verhaal. “Sorry, geen echte verhalen,” zeg je. Jullie ademen.
    .tip = Eén eerlijke zin, zonder details. Zeg er meteen bij: niet haar schuld. En vraag: wie kan er helpen?

rehearsal-together-not-like-that = Hij is niet zo
    .scene = Marie slaat haar armen over elkaar. “Mijn lief is lief. Hij is niet zo.” Niemand had iets over hem gezegd.
    .choice-may-love = “Je mag iemand graag zien. We praten hier over het meisje in het spel.”
    .follows-may-love = Marie zucht. Haar armen gaan wat losser. Na de groep vraag je: “Thee?”
    .choice-ask-him = “Wie is hij dan? Hoe oud?”
    .follows-ask-him = Marie zegt niets meer. De groep kijkt. “Dat hoef je hier niet te vertellen,” herstel je.
    .choice-let-be = Je knikt en gaat verder.
    .follows-let-be = Marie luistert met een half oor. In de pauze ga je naast haar staan, zonder vraag.
    .tip = Spreek haar niet tegen en zeg niets slechts over hem. Ga later naar haar toe. Overleg vandaag nog met je contactpersoon.

rehearsal-together-screen = Een scherm
    .scene = In de gang houdt Elif haar gsm voor je neus. “Kijk dan zelf wat hij stuurt.”
    .choice-put-down = “Leg hem even neer. Vertel het mij met woorden. Laat alles staan.”
    .follows-put-down = Elif ademt uit. Ze vertelt één ding. Dat is genoeg om 116 000 te bellen.
    .choice-look = Je neemt de gsm en kijkt.
    .follows-look = Je ziet iets wat je niet wil en niet mag zien. Je legt hem weg. “Dit had ik niet mogen doen. Laat alles staan. Ik vraag raad.”
    .choice-delete = “Wis het en blokkeer hem.”
    .follows-delete = Elif wist iets. “Was dat goed?” “Ik was te snel. Wis niets meer. Vertellen kan nog altijd.”
    .tip = Niet kijken, niet kopiëren, niets wissen. Haar woorden zijn genoeg. 116 000 en de politie weten hoe het verder gaat.

rehearsal-together-bedtime = Daarna
    .scene = De meisjes drinken chocomelk. De nachtdienst komt binnen.
    .choice-hand-over = “We speelden ‘Sterk samen’. Blijf vanavond wat langer op de gang.”
    .follows-hand-over = Om tien uur zit Lina op de trap. Er is iemand.
    .choice-nothing = Je zegt niets en gaat naar huis.
    .follows-nothing = Onderweg bel je toch. De nacht weet het nu.
    .choice-names = Je vertelt in de gang wie wat zei.
    .follows-names = Marie hoort haar naam door de deur. Morgen maak je het goed: “Dat was van jou.”
    .tip = De nacht weet dát jullie speelden, niet wie wat zei. Vertellen komt vaak later.
