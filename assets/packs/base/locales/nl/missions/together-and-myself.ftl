# Samen, en toch mezelf (Fien, module 1)

together-and-myself =
    .title = Samen, en toch mezelf
    .brief = Ik heb twee stippen getekend, Amira en Wout. Ze zijn nu vier weken samen. Eerst stonden de stippen naast elkaar. Op mijn laatste blad zie ik er nog maar één, met vier voeten. Ze vroegen mij om hun chat te lezen. Zie jij wat ik zie?
    .facts = Wie een nieuw lief heeft, ziet vrienden soms minder. Onderzoekers in Oxford telden het bij volwassenen. Wie een lief had, had gemiddeld twee mensen minder heel dichtbij.
    .closing = Waaraan merk jij dat je nog jezelf bent bij iemand anders?
    .remember = Samen zijn is twee keer iemand. Niet één keer half.
    .talk = Zet één ding van jezelf vast in je week: een training, of een telefoontje. Vraag aan een volwassene om je eraan te herinneren.
    .after = Wout speelde trompet aan de finish. Amira was tweede, en ze verstond geen woord van haar trainer.
    .staff-aim = Ze ziet in een gewone chat wat fijn is en wat knelt, bij allebei, en kiest wat zij zelf wil houden.
    .staff-watch = Amira en Wout zijn allebei oké: maak van geen van de twee een dader. De volgorde heeft geen juist antwoord. Bron: Burton-Chellew en Dunbar, 2015 (relatie en kring van naaste vrienden en familie; volwassenen, vragenlijst).
    .staff-cue = Vertelt ze dat iemand beslist wie zij ziet of wat ze draagt? Zeg dat je het fijn vindt dat ze het vertelt, praat geen kwaad over die persoon en plan een rustig moment met twee.

together-and-myself-chat =
    .title = De chat van Amira en Wout
    .from = Amira en Wout, vier weken samen
    .item-cheer = Zondag loop jij je wedstrijd! Zal ik komen supporteren? Met trompet, als jij wil.
    .feedback-cheer = Hij vraagt het, en hij is blij om iets van haar. Ik teken een trompet met een lint.
    .item-stop-running = Ik ga zondag niet. Ik stop met lopen, dan heb ik meer tijd voor jou.
    .feedback-stop-running = Niemand vroeg dit. Toch verdwijnt er een stuk Amira. Minder lopen kan, als ze het zelf beu is. Maar dat schrijft ze niet.
    .item-since-eight = Maar jij loopt al sinds je acht bent. Ik ga toch nergens naartoe?
    .feedback-since-eight = Hij wil haar heel, met haar loopschoenen erbij. Dat zie je aan één zin.
    .item-wet-dog = Het regent hier. De hond ligt op mijn bladmuziek.
    .feedback-wet-dog = Gewoon een natte hond. Niet elke zin is een teken.
    .item-send-photo = Met wie ben jij in het park? Stuur eens een foto.
    .feedback-send-photo = Dit knelt. Vragen waar iemand is, kan lief zijn. Een bewijs vragen is iets anders.
    .item-tell-tomorrow = Met Marie en Jade. Een foto stuur ik niet. Ik vertel het je morgen.
    .feedback-tell-tomorrow = Ze antwoordt, en ze houdt iets voor zichzelf. Dat gaat allebei in drie zinnen.
    .item-not-with-fleur = En jij praat niet meer met Fleur, hé. Anders ben ik kwaad.
    .feedback-not-with-fleur = Nu doet Amira het. Bang zijn om hem te verliezen is heel gewoon. Kiezen met wie hij praat, knelt toch.
    .item-sounded-like = Dat van die foto was controleren. Sorry. Met Fleur blijf ik wel praten. Ze zit naast mij in de fanfare.
    .feedback-sounded-like = Hij neemt iets terug, en hij zegt ook waar hij staat. Amira was daar een avond stil van. Daarna schreef ze: “Oké. Dat was van mij ook controleren.”
    .done = Drie zinnen knelden, en ze kwamen niet van één kant. Op mijn nieuwe blad staan weer twee stippen. Tussen hen in teken ik lucht.

together-and-myself-keep =
    .title = Wat hou jij, ook als je verliefd bent?
    .card-hobby = Iets wat ik graag doe
    .first-hobby = Iets wat jij graag doet, staat bovenaan. Dan heb je ’s avonds ook iets te vertellen. Bij Amira stond het op twee.
    .card-friends = Mijn vrienden
    .first-friends = Vrienden staan bij jou bovenaan. Heb je ze lang niet gehoord? Soms is één zin genoeg: “Ik ben er nog.”
    .card-alone = Tijd alleen
    .first-alone = Tijd alleen staat bovenaan. Een deur die dicht is, zegt niets slechts over liefde. Ik teken er een handdoek bij.
    .card-phone = Mijn gsm en mijn codes
    .first-phone = Jouw gsm en jouw codes staan bovenaan. Wie jou graag ziet, kan naast een scherm op slot zitten.
    .card-opinion = Mijn eigen mening
    .first-opinion = Jouw mening staat bovenaan. Dan kan je samen zijn en toch zeggen: “Ik vind die film niets.”
    .done = Bewaar dit lijstje ergens in je hoofd. Wat onderaan staat, telt ook nog mee.
