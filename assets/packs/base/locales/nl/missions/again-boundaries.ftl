# De gans is terug (Fien, opfrisser bij module 3, dag 3)

again-boundaries =
    .title = De gans is terug
    .brief = Ik teken een gans, en ze loopt meteen van het blad. Boos, natuurlijk. Nu zijn er drie vakjes leeg. Vul jij ze in?
    .facts = Bevriezen gaat vanzelf. Dieren doen het ook.
    .closing = Wat hielp jou deze week, al was het maar een beetje?
    .remember = Stil is geen ja. En iets zwaars draag je niet alleen.
    .talk = Woorden hoeven niet. Geef een begeleider je tekening, zonder uitleg.
    .did = Jij vulde drie vakjes die de gans leeg liet.
    .staff-aim = Ze weet nog dat haar lijf een teken geeft, dat bevriezen geen ja is, en dat een zwaar geheim verteld mag worden.
    .staff-watch = Vraag niet of zij ooit bevroor. Leg papier en stiften klaar, en ga zelf ook tekenen. Bron bij het weetje: bevriezen bij gevaar, Roelofs 2017.
    .staff-cue = Geeft ze jou een tekening? Zeg wat je ziet en vraag niet wat het betekent. Begint ze te vertellen: dank haar, geloof haar, en volg het huisprotocol.

again-boundaries-ink =
    .title = Welke inkt krijg jij vandaag?
    .mood-yellow = Geel: blij
    .reply-yellow = Ik teken je met een veel te grote zonnehoed.
    .mood-green = Groen: rustig
    .reply-green = Jij krijgt een hangmat, en een boom links en rechts.
    .mood-purple = Paars: van alles wat
    .reply-purple = Dat past gerust op één blad. Ik draai het om.
    .mood-red = Rood: boos
    .reply-red = Ik teken een draak die lang uitademt. Naast hem zit iemand die niet schrikt.
    .mood-blue = Blauw: verdrietig
    .reply-blue = Ik teken een bank voor twee. Die tweede plaats is voor wie jij kiest.
    .mood-black = Zwart: bang
    .reply-black = Ik teken een deur met licht eronder. Klop daar eens aan.

again-boundaries-goose =
    .title = Drie lege vakjes
    .ask-belly = Mijn buik trekt samen
    .feedback-belly = Je lijf is sneller dan je hoofd. En sneller dan een gans.
    .ask-statue = Ik sta stil als een standbeeld
    .feedback-statue = Je lijf wou je beschermen. De gans zit fout.
    .ask-awake = Een geheim houdt mij wakker
    .feedback-awake = Met twee weegt het anders. Probeer maar.
    .answer-tell = Vertellen kan, ook na een belofte
    .answer-stop = Stoppen, weggaan of iemand erbij halen
    .answer-no-yes = Dat is geen ja, en geen fout
    .almost = Dit vakje past nog niet. Probeer een ander.
    .done = De strip is af. De gans wil meer tekst.

again-boundaries-ground =
    .title = De inkt moet drogen
    .intro = Mijn inkt is nog nat. Adem in. Blaas dan heel zacht over het blad. Twee keer.
    .done = Droog. De gans zit stil, op papier toch.
