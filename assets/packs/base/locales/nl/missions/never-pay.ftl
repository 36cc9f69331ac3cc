# Nooit betalen (Zita te gast, module 3)

never-pay =
    .title = Nooit betalen
    .note = Dit gaat over iemand die dreigt om iets te tonen. Wat dat is, zie je nooit. Marie krijgt hulp. Stoppen kan bij elke vraag, en overslaan ook.
    .brief = Hallo. Ik tel graag, en vandaag tel ik voor Marie. Iemand heeft iets van haar en dreigt: betaal, of iedereen ziet het. Wat het is, hoeven wij niet te weten. Ik maakte een tabel. Leg jij ze op volgorde?
    .facts = Dreigen is verboden. Wie dreigt, zit fout, wat het ook is. Hulp vragen kan op elk moment, ook als je al lang zweeg.
    .closing = Wat zou jij nog in de tabel van Zita zetten?
    .remember = Stop met betalen. Laat alles staan. Vertel het. Dan pas blokkeer en meld je.
    .talk = Dreigt iemand om iets te tonen? Je hoeft nooit te zeggen wat het is. Vertel dat er iemand dreigt, of bel 116 000, dag en nacht.
    .after = Marie tekende een kaart van de trap. Griet staat erop, en ik ook.
    .did = Marie vroeg vijf dingen, en jij gaf antwoord.
    .staff-aim = Ze weet dat betalen het dreigen niet stopt, dat de schuld bij de ander ligt, en dat er altijd hulp is, ook na betalen.
    .staff-watch = Vraag nooit wat het is of wat zij betaalde. Betaal niet in haar plaats, antwoord niet en onderhandel niet. Bekijk, kopieer of wis geen beelden. Angst kan snel oplopen: laat haar die avond niet alleen en let op gedachten om er niet meer te zijn. Het overkomt ook jongens. Bron: campagne van Child Focus; Europol “Say no!” (2017).
    .staff-cue = Zegt ze dat iemand haar afperst of bedreigt? Zeg: “Goed dat je het zegt. Ik geloof je. Jij bent niet in fout.” Laat alles op haar toestel staan. Bel 116 000, en bij direct gevaar 112. Volg het huisprotocol.

never-pay-table =
    .title = De tabel van Zita
    .card-threat = “Betaal, of ik toon het aan iedereen.”
    .card-pays = Marie betaalt.
    .card-quiet = Het is één dag stil.
    .card-double = “Nu wil ik het dubbele.”
    .card-again = “En nu nog eens zoveel.”
    .feedback-threat = Hier begint het. Dit heet dreigen. De fout ligt bij wie dat doet.
    .feedback-pays = Ik snap Marie. Ze wilde gewoon rust. Dat is geen fout.
    .feedback-quiet = Vierentwintig uur. Ik heb het nageteld.
    .feedback-double = Die persoon leerde: bij Marie werkt het. Dus komt er een nieuwe vraag.
    .feedback-again = Steeds meer, en nog geen einde. Ik zocht één bewijs dat betalen helpt. Ik vond er geen.
    .almost = Nog niet helemaal. Wat was er eerst? Kijk nog eens, of laat het je tonen.
    .done = Daar is mijn tabel. Na betalen komt een nieuwe vraag. Het einde staat er niet bij. Dus zoeken we een andere weg.

never-pay-answers =
    .title = Marie vraagt, jij antwoordt
    .ask-once-more = “Zal ik nog één keer betalen?”
    .feedback-once-more = Stoppen mag altijd. Ook als Marie al iets beloofd had.
    .ask-messages = “Wat doe ik met die berichten?”
    .feedback-messages = Precies. Wie helpt, kan ze dan lezen. Al gewist? Haar woord telt ook.
    .ask-already-paid = “Ik heb al betaald. Is het nu te laat?”
    .feedback-already-paid = Mijn oudste broer zei eerst: “Betaal gewoon.” Toen zag hij mijn tabel. Nu zegt hij: “Vertel het, ook nu nog.”
    .ask-whose = “Als iedereen het ziet, wie is er dan fout?”
    .feedback-whose = Zo is het. Ook als Marie het ooit zelf stuurde. Ik verdedig dat tot in de verlengingen.
    .ask-who-helps = “Wie kan mij hiermee helpen?”
    .feedback-who-helps = Ja, en samen kijken ze wat nu kan. De politie kan ook helpen.
    .answer-not-even-once = Nee, niet meer. Ook niet één keer.
    .answer-leave = Niet antwoorden, en alles laten staan.
    .answer-always = Het is nooit te laat voor hulp.
    .answer-who-threatens = Wie dreigt en wie het toont. Jij niet.
    .answer-trusted = Iemand die je vertrouwt, en 116 000.
    .almost = Nog niet alles past. Lees de vraag van Marie nog eens. Probeer een ander antwoord.
    .done = Marie zat op de trap, met Griet naast zich, en ze belden. Daarna hebben ze geblokkeerd en gemeld. Wordt er nu iets getoond? Dat weet niemand. Maar Marie weet wie er dan naast haar staat. Ik ben er één van.

never-pay-ground =
    .title = De paal staat vast
    .intro = Leg je handpalmen tegen elkaar. Adem in en duw, zoals een keeper tegen haar paal. Adem uit en laat los. Twee keer.
    .done = De paal staat nog. Jouw handen zijn warm. Dat is natuurkunde.
