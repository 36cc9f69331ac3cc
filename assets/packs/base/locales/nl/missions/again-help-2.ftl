# Dinsdag zonder Farid (Lotte, opfrisser bij module 4, dag 10)

again-help-2 =
    .title = Dinsdag zonder Farid
    .brief = Yo. Op dinsdag is Farid er altijd. Vandaag ligt hij in bed, met koorts en zonder fluit. Lina staat in de gang en weet niet waarheen.
    .facts = 116 000 neemt dag en nacht op. Je naam hoef je niet te zeggen.
    .closing = Op welke dag is het voor jou het moeilijkst om iets te vertellen?
    .remember = Heb je twee namen? Dan mag er één ziek zijn.
    .talk = Vraag aan een volwassene: “Op welke dagen ben jij er?” Schrijf het op.
    .did = Ook zonder Farid zocht jij een weg voor Lina.
    .staff-aim = Ze weet nog dat ook de beste eerste soms weg is, wie haar tweede kan zijn, en dat 116 000 er altijd is.
    .staff-watch = Hang jullie uurrooster op waar meisjes het zien. Is haar begeleider ziek of met verlof? Zeg het haar voor ze voor een lege deur staat.
    .staff-cue = Zegt ze dat ze geen tweede heeft? Geef haar geen lijstje. Bied jezelf aan voor één dag van de week, en wees er die dag.

again-help-2-bus =
    .title = Waar zit jij vandaag op de bus?
    .mood-front = Vooraan: blij
    .reply-front = Zwaai eens naar wie staat te wachten.
    .mood-window = Aan het raam: rustig
    .reply-window = De beste plaats. Ik vecht er normaal voor.
    .mood-back = Achteraan, bijna in slaap: moe
    .reply-back = Ik maak je wakker aan de laatste halte.
    .mood-elbows = Tussen de ellebogen: boos
    .reply-elbows = Stap een halte vroeger af, als je de weg kent. Vertel daarna wie er duwde.
    .mood-missed = Bus gemist: verdrietig
    .reply-missed = Wachten met twee duurt minder lang. Zoek iemand voor op de bank.
    .mood-wrong = Verkeerde bus: bang
    .reply-wrong = Ga vooraan staan en zeg het. Iemand kent de weg terug.

again-help-2-talk =
    .title = Lina met een taart
    .say-cake-for-courage = Ik moet iets kwijt. Ik bakte een taart voor de moed, en nu is Farid ziek.
    .answer-your-second = Wie is jouw tweede?
    .answer-wait = Wacht tot donderdag.
    .say-griet-then = Griet, denk ik. Ze zegt weinig. Dat is nu net goed.
    .say-three-more = Twee dagen is lang. Ik bakte er nog drie bij.
    .answer-second-now = Klop vanavond bij iemand anders.
    .answer-a-line = Bel een luisterlijn.
    .say-griet-apron = Griet deed open. Ze zag vier taarten en zei: “Kom binnen.”
    .say-they-waited = Er nam iemand op. Ik had mijn mond vol, en die persoon wachtte gewoon.
    .say-lighter = Ik heb het gezegd. Het is niet weg, maar het weegt minder.
    .say-thursday = Donderdag krijgt Farid een stuk. Er is genoeg.
