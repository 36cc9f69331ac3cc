# Sterk of slap? (Lotte, module 4)

asking-is-strong =
    .title = Sterk of slap?
    .brief = Eén zetel, drie verdiepingen, en ik helemaal alleen. Daarna kon ik een week niet basketten. Was dat nu sterk, of was dat dom? Kies een plek op de lijn. Er is geen fout antwoord.
    .facts = Zelf proberen en hulp vragen kunnen prima samen. Veel mensen die sterk lijken, vragen vaak raad. Ze zeggen het alleen niet altijd.
    .closing = Wat zou het makkelijker maken om iets te vragen, al is het iets kleins?
    .remember = Vragen is ook iets wat je zelf doet.
    .talk = Is iets te zwaar voor één mens? Dan mag je het delen met iemand die je vertrouwt.
    .after = De zetel staat beneden. Onderweg verloren we één kussen en één schoen.
    .did = Je gaf zes stemmen een plek naast de jouwe.
    .staff-aim = Ze hoort dat je plan trekken een kracht is, en dat hulp vragen er ook een is.
    .staff-watch = Meisjes die vroeg alles zelf moesten doen, zijn hier vaak trots op. Neem dat niet af. Niemand hoeft haar plek uit te leggen. Vertel gerust wanneer jij laatst hulp vroeg.
    .staff-cue = Zegt ze dat vragen bij haar nooit iets opleverde? Spreek het niet tegen. “Dat geloof ik. Dank je dat je het zegt.” Vraag later, onder vier ogen, of er nu iets is waar je mee kan helpen.

asking-is-strong-line =
    .title = Waar op de lijn sta jij?
    .thesis = Wie echt sterk is, lost het zelf op.
    .argument-wall = Ik oefende twee jaar tegen een muur. Alleen. Nu pak ik bijna elke bal. Meten is weten.
    .argument-harder-to-ask = Ik vroeg hulp bij mijn spreekbeurt. Dat vragen was enger dan de spreekbeurt zelf.
    .argument-took-over = Ik vroeg eens hulp en toen deed iemand alles in mijn plaats. Ik voelde me kleiner dan ervoor.
    .argument-every-week = Ik vraag elke week raad aan mijn collega’s. Vorige week over jullie afwas. Ik kon er echt niet van slapen.
    .argument-three-moves = Ik verhuisde drie keer van groep. Ik leerde mijn plan trekken. Daar ben ik trots op.
    .argument-too-heavy = Ik droeg eens iets wat te zwaar was voor één mens. Ik was niet zwak. Het was gewoon te zwaar.
    .moved = Je staat nu ergens anders. Welke zin heeft je verplaatst? Onthoud die.
    .stayed = Zelfde plek als daarnet. Nu ken je ook de redenen van de anderen.
    .done = Zelf proberen is sterk. Vragen is dat ook, en jij mag zeggen hoe: “Help me, maar neem het niet over.” Is iets te zwaar of niet veilig? Dat hoeft geen enkel meisje alleen te dragen. Die zetel staat trouwens nog boven. We dragen hem met vier naar beneden.
