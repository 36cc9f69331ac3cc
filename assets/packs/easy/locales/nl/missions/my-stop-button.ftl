# Mijn stopknop (Lotte, module 0), in makkelijke woorden

my-stop-button =
    .brief = Yo. Ik ben Lotte. Dit is geen test. Je hebt hier drie knoppen. Ze heten overslaan, pauze en vandaag niet. Ze werken echt. Kom je oefenen?
    .facts = Nee zeggen mag hier altijd. Je verliest er niets mee. Soms luistert iemand niet naar jouw nee. Dat ligt aan die persoon, nooit aan jou.
    .remember = Overslaan, pauze en vandaag niet zijn jouw knoppen. Je hoeft niets uit te leggen.

my-stop-button-talk =
    .say-always-yes = Ik was nieuw in de leefgroep. Ik zei een hele week ja.
    .say-karaoke = Ik zei ook ja tegen karaoke. Ik zing heel vals.
    .say-sing = Nu oefenen we. Vraag één: zing jij straks met mij? In de gang, heel luid?
    .answer-no = Nee, ik heb geen zin.
    .answer-yes = Ja! Geef mij de micro.
    .say-hair = Zo zei ik “oké dan” bij de kapper. Daarna droeg ik drie weken een muts.
    .say-really = Bij mij hoef je geen ja te zeggen. Wat wil jij echt?
    .answer-rather-not = Eigenlijk wil ik liever niet.
    .answer-think-about-it = Mag ik nog even nadenken?
    .say-no-fine = Goed zo. Dat is kort en duidelijk. En ik ben niet boos.
    .say-earplugs = Jij wil het echt! Die ja telt ook. Ik neem oordopjes mee.
    .say-later-fine = Natuurlijk. “Later” is ook een antwoord. De gang blijft hier.
    .say-story = Vraag twee. Ik praat over mijn basketschoenen. Ik praat al een uur.
    .answer-pause = Ik neem pauze. Ik ga iets warms drinken.
    .answer-skip = Overslaan. Vertel maar iets anders.
    .answer-nod = Ik knik. Ik doe alsof ik luister.
    .say-laces = Je oog viel dicht. Ik zag het!
    .say-bad-guesser = Dat is niet erg. Maar ik kan slecht raden. Je mag het mij gewoon zeggen.
    .answer-quiet-please = Mag het even stil zijn?
    .say-i-wait = Neem je tijd. Ik wacht. Mijn schoenen wachten ook.
    .say-ouch = Oké. Dan stopt mijn verhaal hier.
    .say-joke = Weet je? Dat is prima. Hier komt de volgende vraag!
    .say-wet-sock = Vraag drie. Het is een slechte dag. Je bus is weg. Je sok is nat.
    .answer-sit-with-me = Vandaag niet. Maar kom je bij mij zitten?
    .say-nothing-to-earn = Dat is lief van jou. Maar je hoeft dat niet te doen. Je bent zo al mijn vriendin.
    .answer-then-not-today = Dan zeg ik: vandaag niet.
    .answer-one-bit = Ik doe één stukje. Ik stop als ik wil.
    .say-put-away = Twee woorden, en de missie is weg. Morgen is ze er nog.
    .say-chips = Ik kom. Ik breng geen missie mee. Wel paprikachips.
    .say-not-against-me = Jij zei nee tegen een missie. Je zei geen nee tegen mij.
    .say-deal = Dat is afgesproken. Jij hebt de knop, niet ik.
    .say-your-song = En straks zing jij echt mee. Ik ben een beetje bang.
    .say-your-pause = Jouw pauze was slim. Ik had er ook een nodig.
    .say-still-here = Zie je? Ik ben er nog. Zo hoort het.

my-stop-button-breathe =
    .intro = Kijk naar de bal. Adem traag in. Adem nog trager uit. Je mag altijd stoppen.
    .done = Zo. Je hebt even geademd. Dat is genoeg.
