# De bril van de juf (Lotte, opfrisser bij module 4, dag 3)

again-help =
    .title = De bril van de juf
    .brief = Yo. Jade wou iets vertellen aan de interimjuf, maar die zocht haar bril. Daarna ging Jade naar Griet. Ze schreef drie zinnen op.
    .facts = Iets vertellen lukt vaak pas bij de tweede of de derde persoon.
    .closing = Waaraan zie jij dat iemand echt luistert?
    .remember = Komt “later” niet? Dan is er nog iemand anders.
    .talk = Zeg erbij: “Dit is belangrijk voor mij.” Helpt dat niet, ga dan naar iemand anders.
    .did = Voor Jade keek jij wie er echt luisterde.
    .staff-aim = Ze ziet weer het verschil tussen iemand die luistert en iemand die uitstelt, en weet dat ze naar een tweede mag.
    .staff-watch = Zei jij deze week “straks” tegen haar? Ga er zelf naartoe, vandaag nog. Bron bij het weetje: onderzoek over vertellen als proces (o.a. Children’s Commissioner, CSAC).
    .staff-cue = Zegt ze dat niemand luistert? Leg neer wat je vasthebt, zeg hoeveel tijd je hebt, en kom dezelfde dag terug.

again-help-battery =
    .title = Hoe vol is jouw batterij?
    .mood-full = Vol: blij
    .reply-full = Top. Doe er vandaag iets leuks mee.
    .mood-half = Half: gewoon
    .reply-half = Daar kom je de dag mee door.
    .mood-low = Bijna leeg: moe
    .reply-low = Dan schrijf ik kort. Zoek straks je lader: bed, douche of muziek.
    .mood-hot = Te heet: boos
    .reply-hot = Leg ze even opzij, tot ze koeler is. Vertel daarna wat er gebeurde.
    .mood-flickers = Ze knippert: bang
    .reply-flickers = Ga ergens zitten waar iemand is. Zeg: “Mijn batterij knippert vandaag.”
    .mood-flat = Ze laadt niet op: verdrietig
    .reply-flat = Soms ligt het niet aan de batterij. Iemand kan mee naar het snoer kijken.

again-help-listens =
    .title = Luistert die?
    .from = Het schriftje van Jade
    .item-later = De juf: “Later, Jade. Mijn bril!”
    .feedback-later = Later kwam niet. Dat ligt niet aan Jade.
    .item-knitting = Griet: “Wacht, ik leg mijn breiwerk weg.”
    .feedback-knitting = Lege handen. Dat is een goed teken.
    .item-what-need = Griet: “Wat heb jij nu nodig?”
    .feedback-what-need = Ze vraagt het. Jade mag zelf iets kiezen.
    .done = De bril stond op haar hoofd, trouwens.
