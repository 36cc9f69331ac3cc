# Een oefensessie voor wie alleen op dienst is. Alle meisjes zijn verzonnen.

rehearsal-alone = Alleen op dienst
    .intro = Griet is ziek. Jij staat vanavond alleen met zes meisjes. Kies wat jij zou doen. Er zijn geen punten.
    .done = Dat was een avond alleen. Wie heeft er bij jullie wacht, en waar ligt dat nummer? Zoek het nu even op.

rehearsal-alone-what-tonight = Wat doen we?
    .scene = Het is zeven uur. “Doen we vandaag ‘Sterk samen’?” vraagt Jade. Zes gezichten kijken naar jou.
    .choice-quiet = “Vanavond iets rustigs. ‘Sterk samen’ doen we met twee.”
    .follows-quiet = “Flauw,” zegt Jade. Vijf minuten later legt ze een kaart neer over iets wat ze goed kan.
    .choice-nothing = “Vanavond geen spel.”
    .follows-nothing = Iemand zucht. Na het eten speel je toch één korte missie over vriendinnen. Dat lukt.
    .choice-open-it = Je opent “Sterk samen” toch.
    .follows-open-it = Na één bladzijde voel je het: dit kan je niet alleen. “We stoppen hier. Volgende keer met twee,” zeg je. Ze kiezen iets anders.
    .tip = Alleen? Neem een plan uit de eerste drie modules. Bel vooraf wie wacht heeft, dan weet die dat jij alleen bent.

rehearsal-alone-can-i-say = Kan ik iets zeggen?
    .scene = Marie komt naast je staan. “Kan ik iets zeggen?” De andere vijf gooien met kussens.
    .choice-table = “Ja. Ik zet iets rustigs op. Dan zitten wij aan die tafel.”
    .follows-table = De vijf kijken naar een film over otters. Jij zit met Marie aan de tafel, en je ziet iedereen.
    .choice-when-asleep = “Straks, als ze slapen.”
    .follows-when-asleep = Marie knikt en gaat weg. Je roept haar terug. “Nee, wacht. Nu, aan de tafel.”
    .choice-other-room = Je gaat met haar naar de kamer ernaast.
    .follows-other-room = Na een minuut klinkt er een gil. “Kom, we gaan aan de tafel,” zeg je. “Daar zie ik iedereen.” Marie komt mee.
    .tip = Laat haar niet wachten tot iedereen slaapt. Kies een plek waar je de groep ziet en niemand meeluistert.

rehearsal-alone-serious = Het is ernstig
    .scene = Marie zegt één zin. Je hoort meteen dat het ernstig is. Achter haar lacht iemand om een otter.
    .choice-ring = “Goed dat je het vertelt. Ik geloof je. Ik bel nu wie wacht heeft, en jij blijft bij mij.”
    .follows-ring = Je belt, zonder weg te gaan. Marie houdt haar thee met twee handen vast. Straks is er iemand bij.
    .choice-tomorrow = “Dank je. Morgen zoeken we hulp.”
    .follows-tomorrow = Ze knikt. Dan vraag je: “Ben je vannacht veilig?” Ze twijfelt. Je belt nu.
    .choice-everything = “Vertel alles.”
    .follows-everything = Marie praat snel. Je laat haar even rusten. “Ik wil goed luisteren, en dat kan ik niet alleen. Ik bel nu iemand.”
    .tip = Je hoeft het niet op te lossen. Bel wie wacht heeft, ook ’s avonds. Nu gevaar: 112. Schrijf daarna haar woorden letterlijk op.

rehearsal-alone-night = De nacht komt
    .scene = Iedereen ligt in bed. De nachtdienst hangt zijn jas op. Jij bent moe.
    .choice-hand-over = “Marie vertelde iets. Wie wacht heeft, weet het. Ga straks bij iedereen even langs.”
    .follows-hand-over = Om elf uur staat Marie in de gang. Er is iemand.
    .choice-straight-home = Je neemt je jas en gaat meteen.
    .follows-straight-home = Bij je fiets draai je om. Twee minuten maar. Nu weet de nacht het ook.
    .choice-in-the-corridor = Je vertelt in de gang wat Marie zei.
    .follows-in-the-corridor = Er staat een deur op een kier. Je stopt. “Kom, in het bureau.” Daar zeg je alleen wat de nacht moet weten.
    .tip = Zeg wat de nacht moet doen, niet het hele verhaal. En jij? Bel morgen een collega. Binnen twee dagen.
