# De nieuwe bel (Lotte, opfrisser bij module 4, dag 30)

again-help-3 =
    .title = De nieuwe bel
    .brief = Yo. Onze voordeur heeft een nieuwe bel. Ze speelt een liedje, en niemand krijgt het uit. Achter een deur kan iemand zitten die luistert. Welke deur is voor jou de makkelijkste?
    .facts = Wie iets zwaars heeft, vertelt het vaak eerst aan een vriendin. Een volwassene erbij helpt hen allebei.
    .closing = Wat zou jij op een briefje aan jouw deur schrijven?
    .remember = Zit één deur dicht? De gang is nog lang.
    .talk = Kies vandaag al één deur, voor een dag dat je ze nodig hebt.
    .did = Uit drie deuren koos jij waar je begint.
    .staff-aim = Ze kiest welke weg naar hulp voor haar het makkelijkst begint, en weet dat er meer dan één is.
    .staff-watch = Staat het briefje bij haar bovenaan? Leg papier klaar en schrijf zelf eens eerst. Bron bij het weetje: jongeren vertellen vaak eerst aan een vriend (PATH).
    .staff-cue = Zegt ze dat een vriendin haar iets zwaars vertelde? Dank haar dat ze het niet alleen draagt. Vraag of de vriendin nu veilig is, en spreek af wie haar erbij helpt.

again-help-3-door =
    .title = Welke deur ben jij vandaag?
    .mood-open = Wijd open: blij
    .reply-open = Gezellig. Maar het tocht een beetje.
    .mood-ajar = Op een kier: rustig
    .reply-ajar = Net goed. Jij kiest wie er binnenkijkt.
    .mood-key = Zoekt haar sleutel: moe
    .reply-key = Die van mij lag in de frigo.
    .mood-slams = Slaat dicht: boos
    .reply-slams = Een dichte deur kan later weer open. Hang er een briefje aan: “Over tien minuten.”
    .mood-locked = Op slot: verdrietig
    .reply-locked = Iemand mag ervoor zitten, ook zonder te praten.
    .mood-creaks = Kraakt: bang
    .reply-creaks = Laat het licht aan. En zeg tegen iemand dat het kraakt.

again-help-3-first =
    .title = Welke deur neem jij het liefst eerst?
    .card-near = Iemand dichtbij
    .first-near = Goed. “Heb je even?” is al genoeg om te beginnen.
    .card-line = Bellen of chatten
    .first-line = Handig als je liever geen gezicht ziet. Het is gratis.
    .card-note = Een briefje
    .first-note = Zo denk je rustig na. Zet erbij wanneer je wil praten.
    .done = Zit deur één op slot? Jij kent nummer twee al.
