# Moeilijke momenten. Alleen voor begeleiders: één zin om te zeggen, wat je beter niet zegt, en dan.

moment-my-boyfriend =
    .when = “Dat is mijn lief, hij is niet zo.”
    .say = “Je mag hem graag zien. Ik ben er, ook als iets ooit zwaar voelt.”
    .not = “Doe je ogen open.” Geen kwaad woord over hem.
    .then = Praat straks apart met haar. Niet over hem, wel over haar. Overleg vandaag nog met je contactpersoon.

moment-real-stories =
    .when = “Ken jij er een, juf?”
    .say = “Ik vertel geen verhalen over echte mensen. Wat wil jij weten?”
    .not = Een verhaal uit de buurt of het nieuws.
    .then = Ga terug naar het meisje in het spel.

moment-used-how =
    .when = “Gebruikt, hoe dan?”
    .say = “Iemand wil dat je seksuele dingen doet met anderen, en wordt daar zelf beter van. Dat mag nooit. Jij hebt geen schuld.”
    .not = Hoe het gaat, waar, met wie, voor hoeveel.
    .then = Vraag: “Wie kan er helpen?” Deze zin stemmen we nog af met Child Focus.

moment-laughing =
    .when = Gelach om het woord “tienerpooier”
    .say = “Het is een raar woord. Lach maar even uit. We lachen niet om elkaar.”
    .not = “Dit is ernstig, stil.”
    .then = Doe samen de regenbui. Ga dan verder.

moment-brings-others =
    .when = Een meisje brengt anderen mee naar die persoon
    .say = Apart: “Ik ben bezorgd om jou. Wie jou dit vraagt, hoef je mij nu niet te zeggen.”
    .not = “Jij bent zelf een pooier.” Ze kan zelf slachtoffer zijn.
    .then = Zet haar niet in dezelfde groep. Overleg vandaag met twee. Raad: Payoke, of 116 000.

moment-give-back =
    .when = Ze wil de trui, het geld of de gsm teruggeven
    .say = “Jij hoeft niets terug te geven. We leggen het opzij.”
    .not = “Ik regel dat wel met hem.”
    .then = Antwoord niets, laat de berichten staan, en bel 116 000.

moment-nasty-word =
    .when = Een lelijk woord over een meisje
    .say = “Stop. Dat woord gebruiken we hier niet. De schuld ligt bij wie gebruikt of doorstuurt.”
    .not = “Waarom zeg je dat?”
    .then = Adem samen. Praat later met allebei, apart.

moment-me-too =
    .when = Iemand zegt voor iedereen: “Dat had ik ook.”
    .say = “Dank je. Ik geloof je. Wij praten straks, met twee.”
    .not = Een vraag. Ook geen kleine.
    .then = Adem met de groep. Een collega neemt over. Neem de kaart.

moment-slip =
    .when = Een briefje zonder naam, met iets ernstigs
    .say = Tegen iedereen: “In de doos lag iets belangrijks. Ik weet niet wie het schreef. Je kan straks bij mij terecht. 116 000 luistert ook.”
    .not = Voorlezen, of zoeken wie het was.
    .then = Schrijf het letterlijk over. Dan pas kan het weg. Ga die avond bij elk meisje langs.

moment-photo-goes-round =
    .when = Er gaat nu een foto rond
    .say = “Alle gsm’s neer. Niemand kijkt, niemand stuurt door. Wie de foto kreeg en het zegt, doet het goed.”
    .not = “Toon eens.”
    .then = Een collega gaat bij haar zitten, jij blijft bij de groep. Niets wissen, niets kopiëren. Bel 116 000 en de politie. Take It Down kan op haar eigen toestel.

moment-shows-screen =
    .when = Een meisje toont je haar scherm
    .say = “Leg hem maar even neer. Vertel het mij met woorden.”
    .not = Meelezen, of zelf een foto nemen.
    .then = Laat alles staan. Neem de kaart.

moment-panic =
    .when = Paniek, of een meisje dat ver weg is
    .say = “Je bent hier, bij mij. Voel je voeten. Zie je iets blauws?”
    .not = Haar aanraken, of “Wat denk je nu?”
    .then = Rust en water. Blijf naast haar. Gaat het niet over, of is ze gewond: 112.

moment-walks-out =
    .when = Ze loopt het huis uit
    .say = “Ik kom je niet vastpakken. Ik wil dat je veilig bent.”
    .not = “Dan moet je het zelf weten.”
    .then = Is ze weg? Bel meteen de politie, en 116 000. Wacht niet. Jonger dan 13 is altijd onrustwekkend. Ga niet alleen zoeken.

moment-never-again =
    .when = “Als je het meldt, zeg ik nooit meer iets.”
    .say = “Ik snap dat je bang bent. Zwijgen kan ik niet. Waar het kan, kies jij hoe.”
    .not = “Je hebt geen keuze.” Geef ook niet toe.
    .then = Noem één persoon die je belt. Zeg elke stap eerst.

moment-colleague =
    .when = Het gaat over een collega
    .say = “Dank je dat je het zegt. Ik neem dit ernstig.”
    .not = “Die bedoelt het goed.”
    .then = Schrijf het letterlijk op. Is het ernstig? Zeg die collega niets en bel zelf de directie. Geef haar 0800 20 808 en 0800 900 33.

moment-drunk =
    .when = Ze is dronken, ziek of in de war door een vape
    .say = “Je krijgt nu geen straf. Ik blijf bij je.”
    .not = “Wat heb je genomen, en van wie?” als eerste vraag.
    .then = Is ze slaperig, verward of moeilijk wakker te krijgen? 112. Zeg daar wat je ziet.

moment-alone =
    .when = Je staat alleen
    .say = “We doen vanavond iets rustigs.”
    .not = “Sterk samen” openen.
    .then = Neem een plan uit de eerste drie modules. Vertelt iemand iets? Zet iets rustigs op, ga met haar aan tafel in zicht van de groep, en bel wie wacht heeft.

moment-boys =
    .when = Er zijn jongens bij
    .say = “Dit kan iedereen overkomen, ook jongens. En iedereen kan helpen.”
    .not = Naar de jongens kijken als het gaat over wie het doet.
    .then = Meisjes mogen ook apart.

moment-cannot-read =
    .when = Iemand kan niet lezen
    .say = “Ik lees voor. Wijzen mag.”
    .not = “Lees jij eens.”
    .then = Zet het geluid aan en gebruik de plaatjes. Werk per twee, zonder dat iemand moet voorlezen.

moment-three-languages =
    .when = Drie talen in één groep
    .say = “Kies je eigen taal op je gsm.”
    .not = “Vertaal jij even voor haar.”
    .then = Bij iets zwaars: een professionele tolk. Die is er ’s avonds niet altijd. Nu gevaar? Bel 112, zonder op een tolk te wachten.
