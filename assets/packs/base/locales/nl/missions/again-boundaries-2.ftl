# Tien kietelvingers (Fien, opfrisser bij module 3, dag 10)

again-boundaries-2 =
    .title = Tien kietelvingers
    .brief = Tien veel te lange vingers, en een jongen van zes: zo teken ik hem. Het is het broertje van Amira. Zij zei stop. Hij dacht dat het bij het spel hoorde.
    .facts = Bij kietelen lacht een lijf vanzelf, ook als het niet leuk is.
    .closing = Hoe zeg jij stop tegen iemand die kleiner is?
    .remember = Lachen is nog geen ja.
    .talk = “Mijn stop werkte niet.” Met die vier woorden kan een volwassene iets doen.
    .did = Amira’s broertje leerde stop, met jouw hulp.
    .staff-aim = Ze weet dat stop telt, ook als er gelachen wordt, ook bij iemand die ze graag ziet, en dat haar eigen handen ook stoppen.
    .staff-watch = Kietel of stoei nooit zonder te vragen, en stop bij de eerste stop. Zorgt zij voor een broer of zus? Vraag of dat vandaag licht of zwaar is. Bron bij het weetje: Harris en Alvarado 2005.
    .staff-cue = Zegt ze dat iemand die groter is niet stopt? Dank haar, geloof haar, vraag niet door. Zorg dat ze vandaag niet alleen is met die persoon en volg het huisprotocol.

again-boundaries-2-bubble =
    .title = Hoe ziet jouw tekstballon eruit?
    .mood-round = Groot en rond: blij
    .reply-round = Hij past bijna niet in het kader.
    .mood-cloud = Een wolkje: rustig
    .reply-cloud = Die teken ik het liefst. Zonder haast.
    .mood-empty = Leeg: moe
    .reply-empty = Dan laat ik hem wit. Dat spaart inkt.
    .mood-spiky = Met stekels: boos
    .reply-spiky = Teken hem heel groot. Toon hem daarna aan iemand.
    .mood-rainy = Met regen erin: verdrietig
    .reply-rainy = Ik teken er iemand naast. Die wordt ook nat, en blijft toch staan.
    .mood-tiny = Heel klein: bang
    .reply-tiny = Kleine letters kan je ook tonen. Zoek iemand die dichtbij komt lezen.

again-boundaries-2-talk =
    .title = Amira en haar broertje
    .say-he-tickles = Mijn broertje kietelt mij. Ik zei stop.
    .say-he-laughs = Ik moest lachen, dus hij gaat door.
    .answer-stand-up = Sta op en zeg het nog eens, met je hand.
    .answer-too-little = Hij is nog klein. Laat maar.
    .say-big-eyes = Ik stak mijn hand vooruit. Hij kreeg grote ogen. “Mag ik nog?” vroeg hij. Ik zei nee, en hij stopte.
    .say-now-cross = Nu heb ik een buil, en ik ben kwaad op een jongetje van zes.
    .answer-yours-counts = Jouw stop telt, ook bij hem.
    .answer-who-can-help = Wie kan het hem mee leren?
    .say-statue-game = We hebben geoefend. Ik zeg stop, en hij wordt een standbeeld met zijn tong uit.
    .say-stop-or-go = Onze pleegmama. Zij speelt nu “stop of door” met hem aan tafel.
    .say-he-said-it = Vandaag zei hij stop tegen mij. Ik hield meteen op. Hij was zo trots!

again-boundaries-2-ground =
    .title = Vingers die slapen
    .intro = Open je tien vingers en adem in. Laat ze in slaap vallen en adem uit. Twee keer.
    .done = Tien vingers slapen, en niemand kietelt.
