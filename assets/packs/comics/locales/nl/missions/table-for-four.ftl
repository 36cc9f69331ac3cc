# Friet met vier (Fien, module strips)

table-for-four =
    .title = Friet met vier
    .brief = Mijn hand tekent een tafel met vier stoelen. Eén ervan is de jouwe. Op de andere zitten Noor, Zita en ik, Fien. Kijk eerst naar mijn gezicht, dan naar hun monden. En kies zelf wanneer je iets doet.
    .facts = Zeg eens zonder stem voor een spiegel: pan, ban, man. Op je lippen zien ze er hetzelfde uit. Liplezen is dus veel raden, en het maakt moe.
    .closing = Wat helpt jou om mee te zijn aan een volle tafel?
    .remember = “Laat maar” is een klein woord. Voor wie het krijgt, is het soms een deur die dichtgaat.
    .talk = Zit jij vaak naast het gesprek? Toon of vertel het aan iemand die je vertrouwt. Dat ligt niet aan jou.
    .staff-aim = Ze merkt wanneer iemand uit een gesprek valt, en kiest een manier om die persoon erbij te halen.
    .staff-watch = Noor bedoelt het niet slecht: maak van haar geen pestkop. Zit er een doof of slechthorend meisje in de groep, vraag haar dan vooraf of ze deze missie samen wil spelen. Zij hoeft niets uit te leggen.
    .staff-cue = Zegt ze dat ze thuis of in de groep nooit mee is? Dank haar, ga tegenover haar zitten en vraag wat haar helpt. Regel een tolk als ze gebaart, en spreek het dezelfde dag af in het team.

table-for-four-table =
    .title = Aan tafel in de frituur
    .panel-fries = Weten jullie wat er gisteren op de bus gebeurde? Met die papegaai?
    .thought-fries = Ik volg Noors lippen. Papegaai, denk ik. Of pannenkoek.
    .panel-all-at-once = Noor en Zita vertellen tegelijk. Noor kijkt naar haar friet.
    .thought-all-at-once = Lippen, handen, friet. Ik weet niet meer waar ik moet kijken.
    .panel-laughing = Iedereen lacht. Fien lacht ook.
    .thought-laughing = Ik lach mee. Maar ik weet niet met wat.
    .panel-never-mind = Wat er was? O, laat maar. Het is niet zo belangrijk.
    .thought-never-mind = Voor hen is het voorbij. Voor mij is het nog niet begonnen.
    .way-tell-again = Ik kijk Fien aan en vertel het haar, stap voor stap.
    .follows-tell-again = Fien kijkt van jouw gezicht naar jouw handen. Dan lacht ze echt, en later dan de rest. “Een papegaai met een buspas!”
    .way-one-by-one = Ik steek mijn hand op: “Om de beurt, en kijk naar Fien.”
    .follows-one-by-one = Noor vergeet het nog twee keer. De derde keer legt ze zelf haar friet neer. Fien steekt haar duim op.
    .way-ask-her = Ik vraag aan Fien: “Wat helpt jou het best?”
    .follows-ask-her = Fien wisselt van stoel, met de lamp achter zich. “Zo zie ik jullie allemaal.” Niet alles lukt, maar ze zit erbij.
    .lens-fries = Samen aan tafel, met een verhaal: dat is fijn.
    .lens-hurry = Noor wou haar verhaal vlug vertellen, voor ze het vergat.
    .lens-zita = Zita zit ernaast. Zij kan herhalen wat er gezegd werd.
    .lens-never-mind = “Laat maar” zet Fien buiten, ook als het vriendelijk klinkt.

table-for-four-ground =
    .title = Kijk zoals een tekenaar
    .intro = Leg je handen even stil. We kijken rustig rond, zoals voor een tekening. Stoppen mag altijd.
    .sense-lines = Zoek 3 rechte lijnen in deze kamer.
    .sense-shade = Zoek 2 schaduwen. Welke is het donkerst?
    .sense-feet = Voel 1 ding onder je voeten: de grond.
    .done = Zo begint elke strip van mij. Met kijken, en met koude tenen.
