# Cirkel van afstand (Zita te gast, module 3)

how-near =
    .title = Cirkel van afstand
    .brief = Hallo. Voor mijn doel ligt een lijn. Wie erover komt, die zie ik meteen. Rond jou ligt ook zo’n lijn, alleen onzichtbaar. Hoe dicht mag wie bij jou komen?
    .facts = Hoe dichtbij oké is, verschilt per mens en per dag. Je kan iemand graag zien en toch geen knuffel willen. Je privézones liggen altijd binnen jouw lijn.
    .closing = Hoe kan iemand aan jou zien dat je meer plaats wil?
    .remember = Jouw cirkel beweegt mee met jou. Jij zegt hoe dichtbij.
    .talk = Komt iemand te dichtbij, of voelt het niet goed? Vertel het aan iemand die je vertrouwt. Ook als je die persoon graag ziet.
    .after = Ik mat de deur van onze badkamer. Drie broers passen er niet samen door.
    .did = Je gaf jezelf plaats, zo breed als een doel.
    .staff-aim = Ze merkt hoe dichtbij voor haar oké is, dat dit per mens en per dag verschilt, en kiest een manier om plaats te maken.
    .staff-watch = Liefst in een kleine groep of met twee. Niemand moet haar cirkel tonen. Vraag niet waarom iemand ver staat, ook niet als jij dat bent. Een lege binnenste cirkel is ook goed. Speel je het levend: met stoelen of touw, zonder aanraken.
    .staff-cue = Zegt ze dat iemand dichter komt dan ze wil, of dat ze iemand niet durft tegen te houden? Dank haar en geloof haar. Vraag niet door in de groep. Praat apart en volg het huisprotocol.

how-near-rings =
    .title = Hoe dichtbij mag wie?
    .ring-near = Een knuffel kan
    .ring-middle = Naast mij zitten kan
    .ring-far = Zwaaien is genoeg
    .figure-friend = Vriend of vriendin
    .figure-sibling = Broer of zus
    .figure-aunt = Familie op bezoek
    .figure-counsellor = Begeleider
    .figure-new-girl = Een nieuw meisje in de groep
    .figure-teacher = Leerkracht
    .figure-bus = Een onbekende op de bus
    .figure-online = Iemand die ik alleen online ken
    .figure-dog = De hond van de buren
    .figure-other = Iemand anders
    .trust = Stel, er komt iemand te dichtbij. Aan wie zou jij dat durven te zeggen? Kies er zoveel je wil. Niemand kiezen mag ook.
    .nobody = Niemand op dit moment? Dat kan, en het ligt niet aan jou. Bij Hulp staan mensen die hiernaar luisteren.
    .ask = Hoe maak jij meer plaats? Kies wat bij je past.
    .ask-bag = Mijn tas tussen ons zetten
    .reply-bag = Een tas is een lijn die iedereen ziet. Op de bus werkt dat heel goed.
    .ask-say = “Laat je wat meer plaats, alsjeblieft?”
    .reply-say = Duidelijk en vriendelijk. Een reden hoef je er niet bij te geven.
    .ask-move = Opstaan en ergens anders gaan zitten
    .reply-move = Getest op drie broers. Twee snapten het. De derde kwam achter mij aan, toen zei ik er iets bij.
    .done = Dit zijn jouw lijnen van vandaag. Morgen mag je ze verleggen, ook bij wie nu dichtbij staat. Een knuffel moet nooit, ook niet bij familie. En bij een ander ligt de lijn misschien verder dan bij jou. Dus vraag je het.

how-near-ground =
    .title = Zo breed als een doel
    .intro = Adem in en maak je armen zo breed als een doel. Adem uit en leg je handen op je schouders. Twee keer.
    .done = Zo breed is jouw plaats. Nagemeten door een keeper.
