# Mijn vertrouwenscirkel (Lotte, module 4): ook nichten, tantes en iemand van school

my-circle =
    .brief = Yo. Ik kreeg ooit een blad met drie cirkels. Ik zette er alleen een kat op. Dat mocht. Een vriendin zette er een tante op, en een nicht van twintig. Wie zet jij erop?
    .facts = Jij kiest zelf wie je vertrouwt. Dat hoeft geen ouder te zijn. Een tante kan, of een grote nicht. Of iemand van school, zoals de brugfiguur. Liefst een volwassene die luistert en niet oordeelt. Meer dan één mag. Later wisselen mag ook.
    .staff-watch = Een lege cirkel is geen slecht resultaat. Vraag niet waarom iemand ver staat of ontbreekt, ook niet als jij dat bent. Familie is ruimer dan ouders: schrijf op wie zij zelf noemt. Ga nooit zelf na of “dat wel echt familie is”. Dit is niet de vertrouwenspersoon van het decreet: daar heeft ze ook recht op, vertel het haar.

my-circle-rings =
    .figure-cousin = Nicht of neef
    .figure-teacher = Iemand van school
    .reply-note = Deze past goed op een briefje. Of in een spraakbericht, in jouw taal. Dan hoeft niemand meteen te antwoorden.
