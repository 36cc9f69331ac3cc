# Lieve Jade (Noor, module 1)

letter-to-jade =
    .title = Lieve Jade
    .brief = Hey! Kan een mens tegen een paal lopen van geluk? En zag ik het gebeuren? Zeker, ik heb het gefilmd. En ja dus, Jade kan dat. Ze is verliefd op Mila. Alleen ziet ze haar vriendinnen bijna niet meer. Schrijf jij haar?
    .facts = Verliefd worden kan op een meisje, op een jongen of op niemand. De eerste keer komt bij de ene vroeg, bij de andere laat. Bij sommige mensen komt ze nooit, en ook dat is gewoon.
    .closing = Wat wil jij blijven doen, ook als je verliefd bent?
    .remember = Liefde komt erbij. Je vriendinnen en je hobby’s hoeven niet weg.
    .after = Jade danst nog, en Mila komt kijken. Lina stuurde een tweede aardappel.
    .did = Jade wist dat er iemand aan haar dacht.
    .talk = Heb je vragen over verliefd zijn? Je hoeft ze niet mooi te zeggen. Een begeleider, een leerkracht of het CLB kan ertegen.
    .staff-aim = Ze weet dat verliefd zijn voor iedereen anders is, en dat eigen vrienden en hobby’s blijven tellen.
    .staff-watch = Vraag niet op wie zij verliefd is, en denk niet dat het een jongen moet zijn. Lees haar brief alleen als zij dat wil.
    .staff-cue = Zegt ze dat iemand beslist wie zij mag zien? Blijf rustig, spreek geen oordeel uit over die persoon en praat apart met haar verder.

letter-to-jade-quiz =
    .title = Vlinders en zo
    .ask-same = “De ene krijgt vlinders, de andere buikpijn.” Klopt dat?
    .feedback-same-true = Klopt helemaal. En sommigen voelen bijna niets. Jade liep dus tegen een paal.
    .feedback-same-false = Toch wel. Vlinders, buikpijn of bijna niets: het verschilt van mens tot mens.
    .ask-everyone = “Iedereen van jouw leeftijd is verliefd.” Klopt dat?
    .feedback-everyone-true = Vraag het eens aan Lina. Zij is op niemand verliefd, en ze heeft meer tijd om te bakken. Dat is net zo oké.
    .feedback-everyone-false = Niet iedereen dus. Jade is verliefd op een meisje. Yara op de jongen van de bus. Lina op niemand. Alle drie zijn ze oké.
    .ask-hobby = Jade danst al jaren. Mila voetbalt. Wat werkt als je elkaar graag ziet?
    .option-hobby-own = Jade danst en Mila voetbalt
    .feedback-hobby-own = Twee mensen, twee hobby’s. En ’s avonds is er veel te vertellen.
    .option-hobby-visit = Jade gaat eens kijken naar een match
    .feedback-hobby-visit = Mooi, als ze zin heeft. En Mila komt eens kijken naar het dansen.
    .option-hobby-glued = Alles samen doen, elke minuut
    .feedback-hobby-glued = Samen zijn is fijn. Maar elke minuut? Iedereen heeft ook tijd voor zichzelf nodig.
    .option-hobby-quit = Jade stopt met dansen voor Mila
    .feedback-hobby-quit = Stoppen mag als Jade het zelf wil. Wie van haar houdt, wil dat ze blijft dansen.

letter-to-jade-letter =
    .title = Een brief voor Jade
    .task = Jade zegt: “Ik mis Lina en Yara. Lina slaapt drie deuren verder, en ik durf niet te kloppen.” Wat schrijf jij haar? Deze brief gaat naar niemand. Bewaar je hem niet, dan is hij straks weg.
    .part-hello = Begin met iets liefs
    .starter-hello-nice = Wat fijn dat jij vlinders hebt!
    .starter-hello-thanks = Dank je dat je mij dit vertelt.
    .starter-hello-missing = Vriendinnen missen doet pijn. Ik ken dat.
    .part-advice = Geef je raad
    .starter-advice-message = Stuur Lina een klein berichtje. “Ik mis je” is genoeg.
    .starter-advice-room-for-all = Je moet niet kiezen. Er is plaats voor Mila én voor je vriendinnen.
    .starter-advice-dance = Blijf dansen. Daar word jij blij van.
    .part-end = En het einde
    .starter-end-thinking = Ik denk aan je.
    .starter-end-rosa = Vraag eens raad aan tante Rosa. Zij was ook ooit verliefd.
    .starter-end-fries = En daarna eten we samen frieten.
    .done = Dank je voor je brief! Iemand dacht aan mij. Toen durfde ik Lina te schrijven. Ze stuurde elf hartjes en een aardappel. Zo gek deden wij vroeger ook.

letter-to-jade-after =
    .title = En hoe is het met jou?
    .mood-warm = Warm vanbinnen
    .reply-warm = Fijn. Hou dat warme nog even vast.
    .mood-proud = Trots
    .reply-proud = Yes! Trots op jezelf zijn, ik oefen dat nog.
    .mood-tired = Moe
    .reply-tired = Schrijven is werken. Neem iets te drinken en doe even helemaal niets.
    .mood-mixed = Van alles door elkaar
    .reply-mixed = Gevoelens komen zelden alleen. Je hoeft ze niet te sorteren.
    .mood-sad = Een beetje verdrietig
    .reply-sad = Het mag even zo zijn. Je hoeft er niet alleen mee te blijven. Kijk maar eens bij Hulp.

letter-to-jade-ground =
    .title = Hartjes tellen
    .intro = Lina stuurde elf hartjes. Adem in. Adem uit en tel één hartje. Twee keer.
    .done = Twee van de elf. De andere negen hou ik voor morgen. En de aardappel ook.
