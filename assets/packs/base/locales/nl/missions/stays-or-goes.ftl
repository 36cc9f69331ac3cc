# Blijft hier of gaat verder? (Sam, module 0)

stays-or-goes =
    .title = Blijft hier of gaat verder?
    .brief = Dag, ik ben Sam. In een groep vertellen we elkaar dingen. Veel blijft onder ons. Soms moet er een volwassene bij. Ik leg eerlijk uit hoe dat gaat. Kijk je mee?
    .facts = Jouw antwoorden worden niet bewaard. Vertel je een begeleider dat je in gevaar bent? Dan moet zij helpen. Jij hoort het eerst. Kan dat echt niet, dan zodra het kan.
    .closing = Wat maakt het makkelijker om iets moeilijks te vertellen?
    .remember = Het verhaal van een ander vertel je niet rond. Is er gevaar? Haal er een volwassene bij.
    .talk = Draag je iets zwaars mee? Je mag het altijd vertellen. Jij kiest aan wie.
    .staff-aim = Ze weet wat in de groep blijft, wanneer een volwassene moet helpen, en dat die het haar eerst zegt.
    .staff-watch = Beloof nooit dat alles geheim blijft. Zeg vooraf wie in jullie huis wat doet. Vraag geen voorbeelden uit haar eigen leven.
    .staff-cue = Vertelt ze dat ze niet veilig is? Dank haar, geloof haar, vraag niet waarom. Zeg haar eerst wie je inlicht. Volg de afspraken van je huis.

stays-or-goes-sort =
    .title = Waar hoort dit?
    .box-stays = Blijft in de groep
    .box-goes = Naar een volwassene
    .card-crush = Elif is verliefd. Ze wordt er rood van.
    .feedback-crush = Dit blijft hier. Het is Elifs nieuws, en niemand is in gevaar.
    .card-giggles = Marie plaste bijna in haar broek van het lachen.
    .feedback-giggles = Dit blijft hier. Grappig, ja. Maar Marie kiest wie het nog hoort.
    .card-afraid = Amira is bang. Iemand doet haar pijn.
    .feedback-afraid = Dit gaat naar een volwassene. Zo kan iemand Amira helpen. Zij doet niets fout.
    .card-leaving = Lina wil vannacht weglopen.
    .feedback-leaving = Dit gaat nu naar een volwassene. Je verraadt Lina niet. Je zorgt mee voor haar.
    .card-photo = Iemand dreigt een foto van Yara rond te sturen.
    .feedback-photo = Dit gaat naar een volwassene. Wie dreigt, zit fout. Yara niet. Ze antwoordt niet en betaalt niet.
    .card-unsure = Je hoort iets en je twijfelt: is dit erg?
    .feedback-unsure = Twijfel je? Vraag het aan een volwassene. Die kan mee nadenken.
    .card-mine = Jouw eigen verhaal
    .feedback-mine = Allebei is juist. Jij kiest wie jouw verhaal hoort. Hulp vragen mag altijd.
    .done = Klaar. En onthoud: je moet dit nooit alleen beslissen. Vragen mag.

stays-or-goes-quiz =
    .title = Eerlijk over geheimen
    .ask-promise = “Een begeleider kan beloven dat alles geheim blijft.” Klopt dat?
    .feedback-promise-true = Nee, dat kan zij niet eerlijk beloven. Bij gevaar moet ze helpen. Ze zegt het jou eerst.
    .feedback-promise-false = Goed gezien. Bij gevaar moet ze helpen. Ze zegt jou eerst wie het zal weten.
    .ask-first = Lina vertelt aan Griet dat ze niet veilig is. Wat doet een goede begeleider?
    .option-first-everyone = Het aan de hele groep vertellen
    .feedback-first-everyone = Nee. Alleen wie moet helpen, hoort het. En Lina weet eerst wie dat is.
    .option-first-explain = Luisteren en zeggen wat er nu gebeurt
    .feedback-first-explain = Ja. Griet moet helpen. Lina hoort eerst wie het zal weten, en waarom.
    .option-first-angry = Boos worden op Lina
    .feedback-first-angry = Nee. Lina deed iets moedigs. Wordt iemand toch boos? Dan mag ze naar een ander gaan.
    .ask-next = De eerste volwassene luistert niet goed. Wat kan Lina doen?
    .option-next-another = Iemand anders zoeken
    .feedback-next-another = Ja. Soms lukt het pas bij de tweede of de derde. Dat ligt niet aan Lina.
    .option-next-together = Samen met een vriendin gaan
    .feedback-next-together = Ja. Met twee is een deur minder zwaar. Een vriendin mag ook gewoon naast je zitten.
    .option-next-silent = Niets meer zeggen
    .feedback-next-silent = Dat snap ik. Proberen is vermoeiend. Lina mag rusten, en daarna een ander zoeken.

stays-or-goes-ground =
    .title = Een deur die zacht beweegt
    .intro = De deur gaat open: adem in. De deur gaat zacht weer dicht: adem uit. Twee keer.
    .done = Zo. De deur is niet op slot. Terugkomen mag altijd.
