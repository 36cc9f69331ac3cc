# Mijn vertrouwenscirkel (Lotte, module 4): wie verstaat jou?

my-circle =
    .brief = Yo. Ik kreeg ooit een blad met drie cirkels. Ik zette er alleen een kat op. Dat mocht. Wie zet jij erop? Denk ook aan wie jouw taal kent.
    .facts = Jij kiest zelf wie je vertrouwt. Liefst een volwassene die de tijd neemt en niet oordeelt. Iemand die jou begrijpt, met gebaren, woorden of een bericht. Je mag er meer dan één hebben. Later wisselen mag ook.
    .closing = Wat moet iemand doen zodat jij alles kan volgen?
    .staff-watch = Een lege cirkel is geen slecht resultaat. Gebaart er thuis niemand? Dan kan iemand met wie ze veel deelt toch ver staan. Vraag niet waarom. Een tolk is geen vertrouwde: ze vertaalt, en dat is haar werk. Dit is niet de vertrouwenspersoon van het decreet: daar heeft ze ook recht op, vertel het haar.

my-circle-rings =
    .trust = Aan wie durf jij iets lastigs te vertellen, in jouw taal? Kies er zoveel je wil. Niemand kiezen mag ook.
    .nobody = Vandaag niemand? Dat is een eerlijk antwoord. Het is geen fout van jou. Je begeleider wil mee zoeken. En bij Hulp staat met wie je kan chatten.
    .reply-be-mine = Sterk. Zeg erbij wat jij nodig hebt: kijken, om de beurt praten, niet preken. Dan weet de ander wat je vraagt.
    .ask-note = “Wil jij tijd maken als ik iets wil vertellen? Denk maar even na.”
    .reply-note = Deze past goed in een bericht. Of in gebaren. Dan hoeft niemand meteen te antwoorden.
