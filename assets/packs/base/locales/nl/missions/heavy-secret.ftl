# Een geheim dat zwaar weegt (Sam, module 5)

heavy-secret =
    .title = Een geheim dat zwaar weegt
    .note = Een volwassene wil dat Jade over iets zwijgt, en dreigt. Waarover het gaat, lees je niet. Je mag stoppen zodra je wil, of deze missie overslaan.
    .brief = Dag. Ik heb ooit maandenlang een geheim gedragen. Iemand had mij gezegd wat er zou gebeuren als ik praatte. Jade weet hoe dat voelt. Help jij haar zoeken wat het lichter maakt?
    .facts = Wie dreigt, doet iets wat niet mag. Een dreiging is een reden om hulp te halen. Is Jade bang dat het niet veilig is? Dan zegt ze dat erbij, en denkt een volwassene mee. Niet antwoorden, alles laten staan, vertellen. Blokkeren en melden komt daarna. Nu gevaar? 112 of 101.
    .closing = Wat kan een geheim lichter maken?
    .remember = Een belofte uit angst mag je breken. Voor vertellen is het nooit te laat.
    .talk = Mag jij van iemand iets niet zeggen? Zeg dan precies dat: “Ik mag iets niet zeggen.” Dat is genoeg om te beginnen. 116 000 luistert dag en nacht.
    .after = Jade danste vandaag tien minuten. Haar deur stond open.
    .did = Jade zat op de trap, en jij was er.
    .staff-aim = Ze weet dat een geheim met een dreiging verteld mag worden, ook na een belofte en ook na lange tijd. Ze kent een eerste zin.
    .staff-watch = Vraag niet wie een geheim heeft. Zeg niet dat een dreiging “toch niet echt” is: dat weet je niet. Eerst veiligheid, dan de rest. Beloof geen geheim en geen goede afloop.
    .staff-cue = Zegt ze “ik mag iets niet zeggen”? Bedank haar en geloof haar. Vraag alleen of ze nu veilig is; de rest mag traag. Spreek niemand aan. Zeg haar eerst aan wie je het vertelt, of zodra dat kan. Volg dezelfde dag het huisprotocol. Raad: 116 000.

heavy-secret-thoughts =
    .title = Wat maakt Jade stil? Wat maakt het lichter?
    .box-quiet = Maakt haar stil
    .box-lighter = Maakt het lichter
    .card-promise = “Ik heb beloofd dat ik zwijg.”
    .feedback-promise = Dat houdt haar stil. Maar die belofte kwam uit angst. Jade mag ze breken.
    .card-one-line = Jade schrijft één zin op een blaadje.
    .feedback-one-line = Eén zin is een begin. Jade kiest zelf wie hem leest.
    .card-threat = “Als ik praat, gebeurt er iets ergs.”
    .feedback-threat = Daar wordt iedereen stil van. Jade hoeft niet uit te zoeken of het waar is. Een volwassene zoekt mee wat veilig is.
    .card-no-name = Bij 116 000 hoeft ze haar naam niet te zeggen.
    .feedback-no-name = Dat helpt. Jade mag ook even zwijgen aan de lijn.
    .card-spread = “Dan stuurt iemand iets over mij rond.”
    .feedback-spread = Het is logisch dat ze daarvan schrikt. Zoiets rondsturen mag niet. Bij 116 000 weten ze wat je dan kan doen.
    .card-like = “Ik vind die persoon ook lief.”
    .feedback-like = Dat maakt praten moeilijk. Het mag nog altijd, en ze mag die persoon lief blijven vinden.
    .card-you-begin = Meneer Diallo zegt: “Begin waar je wil.”
    .feedback-you-begin = Zo kiest Jade zelf. Ze mag dus ook met het einde beginnen.
    .card-long-ago = “Het is al zo lang bezig.”
    .feedback-long-ago = Het voelt te laat, en dat is het niet. Ook een oud geheim mag eruit.
    .done = Alles wat Jade stil maakt, is te begrijpen. Toch hoeft ze daarvoor niet te zwijgen.

heavy-secret-stairs =
    .title = Op de trap
    .panel-bag = Ik had vroeger ook een steen in mijn tas. Zal ik even bij je zitten?
    .thought-bag = Ze vraagt niet wat erin zit. Dat is fijn.
    .panel-hurry = Alles goed, Jade? Mooi zo! Tot morgen.
    .thought-hurry = Hij wachtte niet op mijn antwoord. Dan zeg ik maar niets.
    .panel-back = Ik vroeg iets en liep meteen door. Dat was niet juist. Nu heb ik tijd.
    .thought-back = Hij is teruggekomen. Dan blijf ik nog even zitten.
    .way-beside = Ik ga aan haar andere kant zitten en wacht.
    .follows-beside = Het duurt lang. Dan zegt Jade: “Ik mag iets niet zeggen.” Meneer Diallo knikt. “Dat is al veel”, zegt hij.
    .way-paper = Ik geef haar een pen en een blaadje.
    .follows-paper = Ze schrijft één zin en vouwt hem in vier. Meneer Diallo leest hem. “Ik geloof je”, zegt hij.
    .way-somewhere-quiet = Ik vraag of er een rustiger plek is.
    .follows-somewhere-quiet = In zijn klas staat de verwarming aan. Jade vraagt of Griet erbij mag komen. Dat mag.

heavy-secret-ground =
    .title = Een hand die opengaat
    .intro = Maak een vuist, alsof er een steen in zit. Adem in en knijp. Adem uit en doe je hand open. Twee keer.
    .done = Die hand is leeg. Leg ze even op je knie. Ze is warm.
