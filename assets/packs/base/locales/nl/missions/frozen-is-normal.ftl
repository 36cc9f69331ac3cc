# Ik bevroor, dat is normaal (Fien, module 3)

frozen-is-normal =
    .title = Ik bevroor, dat is normaal
    .brief = Kijk, dat ben ik, in steen. Ooit liep er een boze gans recht op mij af. Ik werd een standbeeld. Later tekende ik er een strip over. Wil je weten wat mijn lijf toen deed?
    .facts = Als je schrikt, is je lijf sneller dan je gedachten. Vechten, vluchten of bevriezen: je kiest het niet zelf. Je lijf wil je beschermen.
    .note = Dit gaat over schrikken en even niet kunnen bewegen. Er komt geen eng verhaal. Wordt het te veel? Stop dan, of sla een stuk over.
    .closing = Wat zou jij zeggen tegen iemand die bevroor?
    .remember = Bevriezen is geen fout en geen ja. Je lijf wou je beschermen.
    .talk = Wil je hierover praten? Dat kan altijd nog, ook veel later. Kies wie jij vertrouwt.
    .after = Ik kwam de gans nog eens tegen. Ze deed alsof ze mij niet kende.
    .did = Je keek wat een lijf doet als het schrikt.
    .staff-aim = Ze weet dat vechten, vluchten en bevriezen vanzelf komen, en dat wie bevroor nooit schuld heeft.
    .staff-watch = Vraag niet of zij ooit bevroor. Let op verstarren, wegkijken of plots druk doen. Bied dan rust aan: voeten voelen, rondkijken, stoppen mag.
    .staff-cue = Zegt ze “dat had ik ook”? Dank haar en zeg: “Ik geloof je. Dit is niet jouw fout.” Vraag niet door in de groep. Blijf dichtbij, praat apart en volg het huisprotocol.

frozen-is-normal-quiz =
    .title = Slim lijf
    .ask-deer = Een ree hoort een tak kraken. Ze staat plots doodstil. Wat gebeurt er?
    .option-deer-freezes = Haar lijf bevriest even
    .feedback-deer-freezes = Ja. Wie stilstaat, valt minder op. Haar lijf deed dat helemaal vanzelf.
    .option-deer-lazy = Ze heeft gewoon geen zin
    .feedback-deer-lazy = Grappig, maar nee. Stil is niet lui. Haar hele lijf let nu op.
    .option-deer-mistake = Ze doet iets fout
    .feedback-deer-mistake = Nee hoor. Bevriezen is een heel oude, slimme truc van het lijf.
    .ask-bee = Een bij vliegt de klas binnen. Wat kan een lijf dan doen? Kijk gerust bij alle drie.
    .option-bee-fight = Slaan of roepen
    .feedback-bee-fight = Kan. Dat heet vechten. Zita zwaaide met haar schrift. Ze raakte alleen de plant.
    .option-bee-flight = Weglopen
    .feedback-bee-flight = Kan. Dat heet vluchten. Meneer Diallo stond als eerste op de gang.
    .option-bee-freeze = Stokstijf blijven staan
    .feedback-bee-freeze = Kan. Dat heet bevriezen. Elif kon even niets meer. Geen enkele van de drie is beter.
    .ask-choice = Wie bevriest, kiest daar zelf voor.
    .feedback-choice-true = Achteraf voelt het soms zo. Maar het lijf drukt op pauze voor je kan nadenken. Dat kies je niet.
    .feedback-choice-false = Juist. Het lijf drukt op pauze voor je kan nadenken. Ook bij mij, toen die gans kwam.
    .ask-silent-yes = Iemand zegt niets, gebaart niets en staat stil. Dat is dus een ja.
    .feedback-silent-yes-true = Sommigen denken dat. Toch is stil geen ja. Wie over een grens gaat, zit fout. Nooit wie bevroor.
    .feedback-silent-yes-false = Juist, stil is geen ja. Wie over een grens gaat, zit fout. Nooit wie bevroor. Vertellen mag ook later.

frozen-is-normal-mountain =
    .title = Stevig als een berg
    .intro = Sta of zit stevig, zoals een berg. Kijk mee. Groeit de berg? Adem in. Zakt hij? Adem uit. Acht keer, rustig.
    .done = Daar sta je. Er mag wind en regen komen. Een berg blijft een berg.

frozen-is-normal-mood =
    .title = Welk weer is het bij jou?
    .mood-sunny = Zonnig
    .reply-sunny = Fijn. Hou dat zonnetje nog even bij je.
    .mood-mixed = Zon en wolken
    .reply-mixed = Een beetje van alles mag. Mijn strips hebben ook altijd zon en wolken.
    .mood-foggy = Mistig
    .reply-foggy = Je hoeft niet te weten wat je voelt. Drink iets, kijk rond, rek je uit.
    .mood-stormy = Storm
    .reply-stormy = Boos of onrustig zijn mag. Zoek iemand bij wie het even mag waaien. Dat kan nu.
    .mood-rainy = Regen
    .reply-rainy = Verdrietig zijn mag. Je moet niet alleen in de regen staan. Ga bij iemand zitten die je vertrouwt.
    .mood-frozen = Nog wat bevroren
    .reply-frozen = Dat is oké. Wiebel met je vingers, kijk om je heen. Zoek iemand die even bij je blijft.
