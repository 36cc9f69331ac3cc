# Oeps, ik ging over een grens (Lotte te gast, module 3)

oops =
    .title = Oeps, ik ging over een grens
    .brief = Yo. Iedereen gaat eens over een grens. Ik las ooit een bericht dat niet voor mij was. Nu is het Amira. Zaterdag kwam ze bij ons eten. Aan tafel las ze voor uit het schrift van Lina, met een gek stemmetje. Sindsdien eet Lina op haar kamer. Schrijf jij Amira terug?
    .facts = Iets fout doen maakt van jou geen fout mens. Ook volwassenen moeten soms sorry zeggen. Echt sorry zeggen kan je oefenen.
    .closing = Wat maakt sorry zeggen makkelijker?
    .remember = Zeg wat je deed. Zeg sorry. Doe iets. De rest kiest de ander.
    .talk = Weet je niet hoe je iets goedmaakt? Ook daarvoor mag je hulp vragen. Ging iemand over jouw grens? Dan hoef jij niets goed te maken.
    .after = Ik had gisteren weer een sorry nodig. Hij lukte al bij de tweede keer.
    .did = Hoe een hele sorry klinkt, zocht je met Amira.
    .staff-aim = Ze weet wat goedmaken is: zeggen wat je deed, sorry zonder “maar”, iets doen, en de ander vrij laten om wel of niet te vergeven.
    .staff-watch = Vraag niet wie hier iets goed te maken heeft, en breng niemand samen die dat niet wil. Wie gekwetst is, moet niets. Een kind dat misbruikt of gedwongen is, heeft nooit iets goed te maken. Lees haar brief alleen als ze dat wil. Ging jij zelf eens te ver? Dan is dit een goed moment om het te zeggen.
    .staff-cue = Zegt ze dat ze iemand pijn doet, of dat ze iets moest doen van een ander? Blijf rustig en dank haar. Noem haar geen dader. Vraag niet door in de groep. Praat apart en volg het huisprotocol.

oops-letter =
    .title = Een brief voor Amira
    .task = Amira schrijft: “Ik vond het grappig, tot Lina opstond. Nu durf ik niet meer naar de leefgroep.” Wat schrijf jij haar?
    .part-hello = Begin eerlijk en warm
    .starter-hello-brave = Jij schrijft het zelf op. Dat vraagt lef.
    .starter-hello-not-wrong = Dit was niet oké. Jij bent wel oké.
    .starter-hello-knot = Ik zou ook een knoop in mijn buik hebben.
    .part-do = Wat kan ze doen?
    .starter-do-name-it = Zeg aan Lina wat je deed, zonder “maar”.
    .starter-do-ask = Vraag wat Lina nodig heeft. Wacht op haar antwoord.
    .starter-do-table = Zeg het ook aan tafel: “Dat had ik niet mogen voorlezen.”
    .part-free = En daarna?
    .starter-free-time = Geef haar tijd. Ze hoeft je niet te vergeven.
    .starter-free-not-daily = Vraag niet elke dag of het al goed is.
    .starter-free-griet = Lukt het niet alleen? Vraag Griet om erbij te zitten.
    .done = Dank je, ik ben teruggegaan en ik heb sorry gezegd. Ook aan tafel. Weet je wie toen bloosde? Griet. Zij had eerst meegelachen, en nu zei zij ook sorry. Lina knikte alleen. Haar schrift ligt voortaan achter slot. Maar ze schoof de frietjes mijn kant op.

oops-whole =
    .title = Een hele of een halve sorry?
    .box-whole = Een hele sorry
    .box-half = Een halve sorry
    .card-but = “Sorry, maar jij liet dat schrift liggen.”
    .feedback-but = Half. Na die “maar” krijgt Lina ineens de schuld.
    .card-named = “Ik las voor uit jouw schrift. Dat mocht niet. Sorry.”
    .feedback-named = Heel. Lina hoort dat Amira weet wat ze deed.
    .card-if = “Sorry als je het erg vond.”
    .feedback-if = Half. Lina stond op van tafel. Dat “als” kan dus weg.
    .card-present = Een reep chocolade voor Lina’s deur, zonder briefje.
    .feedback-present = Half, en toch lief. Lina weet alleen niet waarvoor de reep is. Ze at hem wel op.
    .card-stops-here = “Sorry. Ik zeg ook aan de rest dat het stopt.”
    .feedback-stops-here = Heel. Hier zit een stukje doen in. Dat weegt het meest.
    .card-laugh = “Ik zei toch sorry? Doe dan weer normaal!”
    .feedback-laugh = Half. Een sorry is geen ruil. Lina mag nog boos zijn.
    .card-stay-angry = “Sorry. Wees gerust nog boos. Ik blijf van jouw schrift.”
    .feedback-stay-angry = Heel. Amira belooft iets, en ze vraagt er niets voor terug.
    .done = Van een halve sorry kan je altijd nog een hele maken. Ik had er ooit drie halve voor nodig.

oops-ground =
    .title = Schouders die rollen
    .intro = Adem in en rol je schouders omhoog. Adem uit en rol ze naar achter, tot ze zakken. Doe het zo traag als een bal die moe is. Twee keer.
    .done = Die bal ligt stil. Laat hem maar liggen.
