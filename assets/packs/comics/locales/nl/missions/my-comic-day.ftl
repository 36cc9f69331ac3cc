# Mijn strip van vandaag (Fien, module strips)

my-comic-day =
    .title = Mijn strip van vandaag
    .brief = Een leeg blad, een scherp potlood, een kruimel. Meer heeft Fien niet nodig. Vandaag is het potlood van jou. Kies een held, het weer en wat er gebeurt. Ook een saaie dag is een goede strip.
    .facts = Een strip kan zonder woorden. Wat tussen twee vakjes gebeurt, bedenkt je hoofd er zelf bij.
    .closing = Welk vakje van jouw dag mocht wat groter zijn?
    .remember = Jij kiest wat er in jouw strip komt. En wat niet.
    .talk = Zit er een vakje in dat je alleen niet getekend krijgt? Vraag iemand die je vertrouwt om mee te kijken.
    .staff-aim = Ze vertelt iets van haar dag in beelden, zonder woorden, en kiest zelf wat ze toont.
    .staff-watch = Vraag niet wat de plaatjes betekenen. “Wil je er iets bij vertellen?” is genoeg, en nee is een goed antwoord. Teken in de groep zelf ook mee.
    .staff-cue = Toont ze je een vakje dat je zorgen geeft? Zeg: “Dank je dat ik het mag zien.” Vraag niet door in de groep. Praat dezelfde dag apart verder en volg het huisprotocol.

my-comic-day-strip =
    .title = Leg jouw vakjes
    .piece-cat = De held is een kat
    .piece-otter = De held is een otter
    .piece-hedgehog = De held is een egel
    .piece-robot = De held is een robot
    .piece-sun = Het was zonnig
    .piece-rain = Het regende wat
    .piece-storm = Het donderde even
    .piece-idea = Er kwam een idee
    .piece-stop = Ik zei stop
    .piece-knot = Er zat een knoop in
    .piece-bed = Ik had mijn bed nodig
    .piece-snack = Er was iets lekkers
    .piece-somebody = Er kwam iemand bij
    .piece-alone = Ik was graag alleen
    .piece-tomorrow = Wordt vervolgd
    .piece-empty = Een lege ballon
    .done = Kijk, een echte strip. De mijne had vandaag een egel, een knoop en popcorn. Vraag maar niet in welke volgorde.
