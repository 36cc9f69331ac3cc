# De losse vakjes (Fien, module strips)

lost-panels =
    .title = De losse vakjes
    .brief = Ik teken even wat er gebeurde: strip, wind, plas. Nu zijn vijf vakjes nat, en ze liggen door elkaar. Fien hier, met een natte mouw. Het verhaal gaat over mij en Jade. Leg jij ze weer goed?
    .facts = Kijk je tegen de zon in? Dan knijp je je ogen klein. Dat lijkt op een boos gezicht. Probeer het maar voor een spiegel.
    .closing = Welk moment van vandaag zou jij twee keer bekijken?
    .remember = Tussen wat je ziet en wat je denkt, past nog een vakje. Kijk nog eens.
    .talk = Doet het pijn als iemand jou niet ziet? Teken of vertel het aan iemand die je vertrouwt.
    .staff-aim = Ze ziet het verschil tussen wat er gebeurt en wat ze ervan denkt, en weet dat nog eens kijken of vragen kan.
    .staff-watch = Zeg niet dat haar eigen gevoel “maar een misverstand” was: soms wordt iemand wel met opzet genegeerd. Vraag niet naar voorbeelden.
    .staff-cue = Zegt ze dat niemand haar ooit ziet? Kijk haar aan, dank haar en maak vandaag nog tijd. Gebaart ze? Regel een tolk, geen vriendin.

lost-panels-strip =
    .title = Wat kwam eerst?
    .card-wave = Ik zwaai naar Jade, aan de overkant.
    .card-cloud = Jade zwaait niet. Boven mijn hoofd komt een wolk.
    .card-look = Ik kijk nog eens. De zon schijnt recht in haar ogen.
    .card-walk = Ik steek over en zwaai opnieuw, in de schaduw.
    .card-both = Nu ziet ze mij. Ze zwaait met twee handen.
    .feedback-wave = Zo begint het: met één hand in de lucht.
    .feedback-cloud = Die wolk tekende ik zelf. “Ze wil mij niet zien”, dacht ik. Zo’n wolk komt snel.
    .feedback-look = Dit is mijn lievelingsvakje. Er gebeurt bijna niets. Ik kijk alleen nog eens.
    .feedback-walk = Dichterbij komen of vragen kan. Het hoeft niet, en het mag ook morgen.
    .feedback-both = Jade kreeg zelf ook een wolk. Ze dacht dat ik een bij wegjoeg.
    .almost = Zo wordt het een andere strip! Wat gebeurt er eerst, en wat komt daarna? Kijk nog eens, of laat het tonen.
    .done = De strip is weer heel. Alleen vakje drie ruikt nog naar plas.
