# Als de eerste niet luistert (Lotte, module 4): wie kijkt jou echt aan? Elif is slechthorend

first-does-not-listen =
    .title = Als de eerste niet opkijkt
    .brief = Ik vertelde ooit iets belangrijks aan iemand die boterhammen smeerde. Die keek niet op. Zo gaat het nu met Elif. Zij is slechthorend en leest gezichten. Help jij haar iemand zoeken die wél kijkt?
    .facts = Iets vertellen lukt vaak niet in één keer. Kijkt de eerste niet op? Dat zegt niets over jou. Vertel het aan een tweede. En als het moet aan een derde.
    .closing = Waaraan zie jij dat iemand tijd voor je maakt?
    .remember = Eén iemand die wegkijkt, is niet iedereen. Jij mag het opnieuw vertellen.
    .talk = Kijkt iemand weg? Jij mag naar een ander. Je begeleider denkt graag mee.
    .staff-cue = Zegt ze dat iemand haar niet begreep? Bedank haar, leg alles neer, ga in het licht zitten en kijk haar aan. Zeg eerlijk wat je doorvertelt en aan wie. Vraag of ze een tolk wil. Kom er dezelfde dag op terug.

first-does-not-listen-talk =
    .title = Elif zoekt iemand die kijkt
    .say-shoe = De halve bus lachte. Ik wist niet waarom. Toen zag ik mijn schoen in de vuilbak. Al de derde keer.
    .say-ignored = Ik zei het tegen de toezichter. Hij draaide zich om en zei iets tegen de muur. “Negeer ze”, denk ik.
    .answer-good-you-said = Goed dat je het zei. Hij keek niet eens.
    .answer-stay-silent = Dan zeg je er misschien beter niets meer over.
    .say-my-fault = Dus het lag niet aan mij? Ik dacht dat mijn stem raar klonk.
    .say-bus-again = Oké, ik zeg niets meer. Maar morgen moet ik weer op die bus. Mijn buik doet nu al pijn.
    .answer-heavier = Alleen dragen maakt het zwaarder. Sorry. We zoeken iemand.
    .answer-go-along = Toch vertellen. We zoeken iemand en ik ga mee.
    .answer-second-ear = Klopt. Dan liever iemand die jou aankijkt.
    .say-in-a-hurry = Ze knikte heel lief. Maar ze keek al naar de klok. Dat was maandag. Nu is het donderdag.
    .say-you-were-there = Jij stond naast mij. En jij vertelde mij wat ze zei. Dat hielp.
    .say-coffee = Meneer Diallo dus. Hij legde alles neer. Zelfs zijn koffie! En hij keek mij aan.
    .say-what-i-need = Hij schreef op: “Wat heb jij nodig?” Morgen praat hij met die klas. Ik mocht kiezen hoe, en met welke tolk.
    .say-sat-down = Griet zette de wasmand neer. Ze kwam tegenover mij zitten, in het licht. Ze geloofde me meteen.
    .say-third-one = Drie mensen had ik nodig. De derde keek echt.
    .say-second-one = De tweede keek echt. En anders was er nog een derde.
    .say-again = Misschien is het nog niet voorbij. Maar nu weet ik wie het wil weten.

first-does-not-listen-ears =
    .title = Heeft die tijd voor jou?
    .box-open = Is er voor jou
    .box-shut = Is er nu niet voor jou
    .feedback-puts-away = Die is er voor jou. Jij bent nu even het belangrijkste.
    .feedback-not-so-bad = Die is er nu niet voor jou. Hoe erg het is, weet jij het best. Zoek een ander.
    .feedback-thanks = Die is er voor jou. Wie dank zegt, weet dat vertellen moed vraagt.
    .feedback-later = Eén keer later kan. Blijft het later? Dan is die er niet voor jou. Ga naar iemand anders.
    .feedback-asks-need = Die is er voor jou. Jij mag antwoorden: “Een rustige plek.” Of: “Een tolk.” Of: “Dat weet ik nog niet.”
    .feedback-says-who = Die is er ook voor jou. Het is niet altijd leuk om te lezen of te zien. Maar het is wel eerlijk.
    .done = Zo herken je iemand die er voor jou is. Aan de ogen, aan de handen, aan de tijd.

first-does-not-listen-ground =
    .done = Zo. Onze zetel zakt nu bijna door de grond. Jij niet.
