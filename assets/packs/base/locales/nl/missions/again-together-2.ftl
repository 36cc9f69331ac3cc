# De gevallen magneet (Sam, opfrisser bij module 5, dag 10)

again-together-2 =
    .title = De gevallen magneet
    .brief = Dag. In de kast van Elif hing een plan, met een magneet als een frietje. De magneet viel, en nu liggen vier kaartjes door elkaar. Waar begin jij?
    .facts = 116 000 denkt mee, dag en nacht. Het is gratis.
    .closing = Welk kaartje wil jij onthouden?
    .remember = Stop. Laat het staan. Vertel. Daarna samen blokkeren en melden.
    .talk = Jaagt iemand jou op of maakt die je bang? Begin met: “Ik wil iets vertellen.”
    .did = Je raapte Elifs kaartjes op, één voor één.
    .staff-aim = Ze haalt de stappen weer naar boven: stop, laat het staan, vertel; blokkeren en melden komt daarna, samen.
    .staff-watch = Begint ze bij vertellen? Dat is altijd goed. Blijf in de buurt. Kijk zelf na of het nummer van jullie contactpersoon nog klopt.
    .staff-cue = Zegt ze dat ze al iets geblokkeerd of gewist heeft? Dan deed ze niets fout. Dank haar, geloof haar, bel samen 116 000 en volg het huisprotocol.

again-together-2-sea =
    .title = Hoe is de zee bij jou?
    .mood-sparkle = Zon op het water: blij
    .reply-sparkle = Kijk er nog even naar.
    .mood-flat = Vlak: rustig
    .reply-flat = Mooi. Een bootje heeft niet meer nodig.
    .mood-mist = Mist: ik weet het niet
    .reply-mist = Dat overkomt mij ook. Ik wacht dan even met varen.
    .mood-waves = Hoge golven: boos
    .reply-waves = Die golven komen ergens vandaan. Iemand kan met je meekijken.
    .mood-island = Een eiland: alleen
    .reply-island = Steek een hand op. Er vaart vaker iemand voorbij dan je denkt.
    .mood-deep = Donker water: bang
    .reply-deep = Dank je dat je het toont. Haal er nu iemand bij, als je kan.

again-together-2-plan =
    .title = Waar begint het plan?
    .card-leave = Alles laten staan
    .first-leave = Dat kan later helpen. Elif hoeft het niet nog eens te lezen.
    .card-tell = Het vertellen
    .first-tell = Altijd een goed begin. Dan sta je er niet alleen voor.
    .card-stop = Niet meer antwoorden
    .first-stop = Dat doet Elif nu ook. Haar gsm ligt dan in een la, en het wordt stiller.
    .card-block = Blokkeren en melden, als het verteld is
    .first-block = Dat hoort bij het plan. Elif deed het pas na het vertellen, met Griet.
    .done = Vertellen kan altijd als eerste. Blokkeren komt erna.

again-together-2-ground =
    .title = Boven het water
    .intro = Een vogel stijgt op: adem in. Ze zweeft naar beneden: adem uit. Twee keer.
    .done = Ze is geland. Voel waar jij zit.
