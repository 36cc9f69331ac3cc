# Een oefensessie: een meisje loopt weg, en komt terug. Alle meisjes zijn verzonnen.

rehearsal-gone = Zij loopt weg
    .intro = Zes meisjes, jij en Griet. Yara is twaalf en wil weg. Kies wat jij zou doen. Er zijn geen punten, en ze komt terug.
    .done = Dat was een lange avond. Weet jij welke nummers je dan belt, en wat jullie met de politie afspraken? Zoek het vandaag nog op.

rehearsal-gone-at-the-door = Aan de deur
    .scene = Yara heeft haar jas al aan. “Ik ben weg. Jullie horen mij toch niet.” De deur staat open.
    .choice-safe = “Ik kom je niet vastpakken. Ik wil dat je veilig bent. Zullen we even op de trap zitten?”
    .follows-safe = Yara gaat zitten, vijf minuten. Dan staat ze toch op. “Je mag altijd terugkomen,” zeg je. Ze kijkt om.
    .choice-in-the-way = Je gaat voor de deur staan.
    .follows-in-the-way = Yara duwt. Je stapt opzij. “Ik hou je niet tegen. Ik ben ongerust.” Ze loopt de straat op.
    .choice-suit-yourself = “Dan moet je het zelf weten.”
    .follows-suit-yourself = Ze trekt de deur achter zich dicht. Je doet hem weer open: “Je mag altijd terugkomen!” Ze kijkt één keer om.
    .tip = Eén zin over veilig zijn, en één dat ze mag terugkomen. Gaat ze toch, dan is dat niet jouw fout. Kijk waar ze heen gaat en wat ze draagt.

rehearsal-gone-round-the-corner = Om de hoek
    .scene = Yara is niet meer te zien. “Wachten we even?” vraagt Griet. “Ze komt meestal terug.”
    .choice-call-now = “Nee. Ik bel nu de politie en 116 000. Jij blijft bij de groep.”
    .follows-call-now = Je zegt hoe oud ze is, wat ze draagt, waar ze heen liep. Daarna bel je 116 000, en wie wacht heeft.
    .choice-quarter = “Een kwartier. Dan bel ik.”
    .follows-quarter = Na twee minuten kijk je op de klok. “Nee,” zeg je. “Ze is twaalf. Ik bel nu.”
    .choice-search = Je gaat alleen zoeken.
    .follows-search = Aan de hoek is niemand. Griet staat alleen met vijf meisjes. Je keert om en je belt.
    .tip = Bel meteen de politie, en 116 000. Wacht niet. Jonger dan 13 is altijd onrustwekkend. Ga niet alleen zoeken.

rehearsal-gone-the-others = De anderen
    .scene = “Mogen wij haar sturen?” vraagt Lina. Amira houdt haar gsm al vast.
    .choice-tell-me = “Zoeken doen de politie en wij. Hoor je iets van haar, dan kom je het meteen zeggen.”
    .follows-tell-me = “En als ik moet zwijgen van haar?” vraagt Amira. “Dan zeg je het toch. Dat is geen klikken.”
    .choice-send-it = “Stuur maar dat ze welkom is.”
    .follows-send-it = Lina typt: kom maar terug. “En als ze antwoordt?” “Dan kom je het meteen zeggen,” zeg je erbij.
    .choice-who-knows = “Wie weet waar ze zit? Zeg het. Nu.”
    .follows-who-knows = Niemand zegt iets. “Niemand krijgt straf,” zeg je zachter. “Ik ben ongerust.” Amira steekt haar hand op.
    .tip = Zij dragen dit niet. Zeg wie haar zoekt, en dat vertellen nooit klikken is. Blijf bij hen tot ze slapen.

rehearsal-gone-back = Terug
    .scene = Laat op de avond staat Yara in de gang. Haar schoenen zijn nat. De agent groet en gaat.
    .choice-glad = “Ik ben blij dat je er bent. Heb je honger?”
    .follows-glad = Yara eet drie boterhammen. “Ben je boos?” vraagt ze. “Nee. Ik was ongerust.”
    .choice-where = “Waar was je? En met wie?”
    .follows-where = Ze kijkt naar de vloer. “Dat hoeft nu niet,” herstel je. “Eerst warm worden.” Je zet thee.
    .choice-punish = “Dit krijgt een gevolg.”
    .follows-punish = Haar gezicht gaat dicht. “Morgen kijken we samen wat er nodig is,” zeg je. “Nu is het goed dat je er bent.”
    .tip = Eerst warm worden, eten, slapen. Vraag niet uit. Is ze gewond, verward of heel slaperig: 112. Zeg aan wie je belde dat ze terug is. Morgen kijken jullie wat ze nodig heeft.
