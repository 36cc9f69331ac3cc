# Landen (Sam, module 5)

landing =
    .title = Landen
    .brief = Dag. Na een zwaar onderwerp stapte ik vroeger meteen op mijn fiets. Mijn voeten waren thuis, mijn hoofd kwam een uur later. Nu land ik eerst. Doe je mee? Het duurt vijf minuten.
    .facts = Na zware woorden kan je moe zijn, boos, giechelig of gewoon honger hebben. Het kan ook pas morgen komen. Dan mag je er nog altijd over praten.
    .closing = Wat helpt jou om weer te landen?
    .remember = Je hoofd mag later aankomen. Jij kiest wanneer je praat, en waarover.
    .talk = Is er iets blijven hangen? Vanavond, morgen of volgende week: je mag ermee komen. Is er even niemand? 116 000 is er dag en nacht.
    .after = Vandaag ging ik te voet naar huis. Mijn hoofd was er tegelijk met mij.
    .did = Je nam de tijd, net als een pluim.
    .staff-aim = Ze komt tot rust, merkt hoe ze erbij zit, en weet dat ze ook later nog mag praten.
    .staff-watch = Geen vragen over wat ze geleerd heeft. Een dier is genoeg: vraag niet waarom ze dat kiest. Zorg dat er iets gewoons volgt: eten, een spel, een wandeling. Zeg wie er vannacht en morgen is.
    .staff-cue = Kiest ze olifant of slak, of wil ze niet stoppen? Ga naast haar zitten zonder vragen. Vertelt ze iets: bedank haar, geloof haar, zeg haar eerst wat je doet. Kom er morgen zelf nog eens op terug. Volg het huisprotocol.

landing-feather =
    .title = Een pluim
    .intro = Ergens hoog valt een pluim. Adem in: ze blijft even hangen. Adem lang uit: ze zakt, zonder haast. Vier keer.
    .done = Ze ligt. Zo zacht kan landen zijn.

landing-animal =
    .title = Welk dier zit er nu op jouw stoel?
    .mood-otter = Een otter: ik drijf
    .reply-otter = Lekker. Otters houden soms elkaars poot vast, zodat niemand wegdrijft.
    .mood-turtle = Een schildpad: traag
    .reply-turtle = Traag is een goed tempo. Je komt er ook.
    .mood-owl = Een uil: klaarwakker
    .reply-owl = Dan zit je hoofd nog aan het werk. Iets doen met je handen helpt soms: afwassen, tekenen, een vlecht.
    .mood-lion = Een leeuw: boos
    .reply-lion = Een leeuw heeft hier gelijk. Brul in een kussen, of loop een trap op en af.
    .mood-hedgehog = Een egel: prikkels
    .reply-hedgehog = Egels hoeven vandaag niet geaaid te worden. Zeg gerust: “Laat mij even.”
    .mood-elephant = Een olifant: zwaar
    .reply-elephant = Dat is veel gewicht voor één stoel. Zeg tegen iemand: “Ik ben een olifant vandaag.” Meer hoeft niet.
    .mood-snail = Een slak: in mijn huisje
    .reply-snail = Blijf er maar even in. Laat iemand weten dat je er zit. Een teken is genoeg.

landing-next-to =
    .title = Wat doe jij eerst, en wat later?
    .card-drink = Iets warms drinken
    .card-beside = Bij iemand gaan zitten
    .card-one-sentence = Eén zin zeggen over daarnet
    .card-something-else = Over iets heel anders praten
    .card-tomorrow = Er morgen op terugkomen
    .done = Zo kan het. Wil je toch een andere volgorde? Die is ook goed. Wie naast je zit, hoeft de reden niet te weten.

landing-ground =
    .title = Op de grond
    .intro = Nog één keer kijken en voelen. Dan mag je gaan.
    .sense-light = Zoek twee dingen die licht geven of blinken.
    .sense-weight = Voel drie plekken waar iets jou draagt.
    .sense-shoulders = Til één keer je schouders op. Laat ze vallen.
    .done = Geland. Ga maar verder, op je gemak.
