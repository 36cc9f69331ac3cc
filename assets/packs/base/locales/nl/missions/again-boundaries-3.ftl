# Marie en de borstel (Fien, opfrisser bij module 3, dag 30)

again-boundaries-3 =
    .title = Marie en de borstel
    .brief = Mijn hand gaat omhoog, want ik zag iets. Marie staat met een borstel achter jou. Iedereen kreeg vandaag al een vlecht. Aan jou heeft ze nog niets gevraagd.
    .facts = Ook aan je haar komt niemand zonder te vragen. Een kapper vraagt het ook.
    .closing = Wat wil jij dat iemand eerst vraagt?
    .remember = Eerst vragen, dan vlechten.
    .talk = Vond iemand jouw grens flauw? Vertel een volwassene wat jij zei, en wat er toen gebeurde.
    .did = Jouw antwoord telde, dus vlocht Marie het tapijt.
    .staff-aim = Ze oefent één zin of gebaar bij een lieve vriendin die vergeet te vragen, en ziet dat de vriendschap blijft.
    .staff-watch = Vraag zelf ook eerst: voor een hand op de schouder, voor haar kamer, voor haar haar. Zeg hardop “oké” als ze nee zegt.
    .staff-cue = Schrikt ze van het spel of zegt ze dat iemand haar aanraakt zonder te vragen? Stop, dank haar, geloof haar. Geen “waarom”. Volg het huisprotocol.

again-boundaries-3-hands =
    .title = Wat doen jouw handen vandaag?
    .mood-waving = Ze zwaaien: blij
    .reply-waving = Ik zwaai terug, met twee.
    .mood-open = Ze zijn open: rustig
    .reply-open = Open handen praten het mooist.
    .mood-heavy = Ze zijn zwaar: moe
    .reply-heavy = Leg ze op iets zachts.
    .mood-fist = Een vuist: boos
    .reply-fist = Doe hem traag open, vinger voor vinger. Vertel bij de laatste vinger wat er is.
    .mood-sleeves = Verstopt in mijn mouwen: bang
    .reply-sleeves = Laat ze daar warm worden. Ga bij iemand zitten die rustig is.
    .mood-empty = Ze zoeken iets: verdrietig
    .reply-empty = Een kussen kan al. Een hand is nog beter, als jij dat wil.

again-boundaries-3-brush =
    .title = Ze begint bijna
    .situation = Marie heeft de borstel al in de lucht. “Jij krijgt een visgraat!”
    .part-words = Wat doe jij?
    .option-words-ask-me = “Vraag je het eerst?”
    .reply-ask-me = Oeps. Mag ik? Zeg maar eerlijk.
    .option-words-not-today = “Vandaag liever niet.”
    .reply-not-today = Jammer. Ik had al een strik gekozen. Maar oké.
    .option-words-hand = Ik steek mijn hand op.
    .reply-hand = Ik zie het. De borstel gaat naar beneden.
    .part-body = En je lijf?
    .option-body-look = Ik kijk haar aan
    .note-body-look = Zo hoort ze het ook met haar ogen.
    .option-body-step = Ik doe een stap opzij
    .note-body-step = Je voeten zeggen het mee.
    .done = Jouw haar, jouw antwoord. Daarna vlocht Marie de franjes van het tapijt.

again-boundaries-3-ground =
    .title = Een knoop minder
    .intro = Trek je schouders op en adem in. Laat ze zakken als een lint dat loskomt en adem uit. Twee keer.
    .done = Het lint is los. Jij zit goed.
