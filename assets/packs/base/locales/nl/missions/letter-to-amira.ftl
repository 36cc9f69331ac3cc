# Brief aan Amira (Sam, module 5)

letter-to-amira =
    .title = Brief aan Amira
    .note = Amira is slecht behandeld. Wat er gebeurde, staat hier niet. Toch kan het iets losmaken. Speel dit met een begeleider dichtbij. Is er niemand? Kies dan “vandaag niet”. En stoppen mag op elk moment.
    .brief = Dag. Iemand deed alsof die Amira graag zag en behandelde haar slecht. Ze denkt dat het haar schuld is. Ooit schreef iemand mij een briefje. Ik heb het nog.
    .facts = Eén lieve zin kan helpen. Niemand leest je brief. Jij kiest: bewaren of weg ermee. Hulp nodig? 116 000, dag en nacht.
    .closing = Welke zin gun jij elk meisje?
    .remember = Het is niet haar schuld. Ze is niet alleen. Er is hulp.
    .talk = Zit je hoofd of je hart nu vol? Ga naar iemand die je vertrouwt. Zwijgend naast elkaar zitten mag ook. Niemand daar? 116 000, dag en nacht.
    .after = Ik heb mijn eigen briefje nog eens opengevouwen. De randen zijn al zacht.
    .did = Voor Amira zocht je woorden die warm zijn.
    .staff-aim = Ze kan een vriendin drie dingen zeggen: niet jouw schuld, ik ben er, hier is hulp. Wie anderen troost, hoort het zelf ook.
    .staff-watch = Niet alleen spelen en niet als laatste van de dag. Lees haar brief alleen als ze dat wil. Vraag niet wie welke zin zelf nodig heeft. Zeg niets slechts over “die persoon”. Laat de landing niet weg.
    .staff-cue = Schrijft ze over zichzelf of wordt ze stil? Zeg: “Ik geloof je. Dit is niet jouw schuld.” Vraag niet door. Zeg eerlijk aan wie je het vertelt. Volg dezelfde dag het huisprotocol.

letter-to-amira-letter =
    .title = Lieve Amira
    .task = Schrijf Amira een brief. Kies zinnen die bij jou passen, of schrijf eigen woorden. Gebruik geen echte namen. Kort is goed.
    .part-begin = Begin zacht
    .starter-begin-not-your-fault = Het is niet jouw schuld. Ook niet een klein beetje.
    .starter-begin-believe = Ik geloof je. Je hoeft mij niets te bewijzen.
    .starter-begin-brave = Wat goed dat je het verteld hebt. Dat was moedig.
    .part-here = Ik ben er
    .starter-here-beside-you = Ik kom naast je zitten. Praten hoeft niet. Ik breng wafels mee.
    .starter-here-still-you = Jij bent nog altijd Amira. Met je goeie grappen en je slechte dansjes.
    .starter-here-both-feelings = Misschien mis je die persoon ook. Dat mag. Het maakt niets fout aan jou.
    .part-help = Wie kan helpen
    .starter-help-griet = Griet luistert echt. Ik wil mee tot aan haar deur.
    .starter-help-number = Je kan 116 000 bellen. Dag en nacht, gratis. Je naam hoeft niet.
    .starter-help-second = Wil iemand niet luisteren? Dan zoeken we een tweede. En een derde.
    .done = Amira: “Ik heb je brief al drie keer gelezen. Ik heb hem bij mij. Straks praat ik met Griet.”

letter-to-amira-colour =
    .title = Welke kleur heb jij nu?
    .mood-warm = Geel: warm
    .reply-warm = Dat mag je voelen. Hou het nog even bij je.
    .mood-calm = Groen: rustig
    .reply-calm = Mooi. Neem die rust mee naar de rest van je dag.
    .mood-fiery = Oranje: boos
    .reply-fiery = Boos zijn klopt hier. Niemand mag iemand slecht behandelen. Stamp gerust even.
    .mood-mixed = Paars: alles door elkaar
    .reply-mixed = Dat kan best, het was ook veel. Je hoeft het niet te sorteren.
    .mood-sad = Blauw: verdrietig
    .reply-sad = Dat mag er zijn. Zoek iemand die naast je komt zitten. Je hoeft niets uit te leggen.
    .mood-empty = Grijs: leeg of ver weg
    .reply-empty = Dat gebeurt soms na iets zwaars. Je doet niets fout. Haal er iemand bij, nu meteen mag.

letter-to-amira-landing =
    .title = Landen
    .intro = We landen weer hier, in deze kamer. Kijk, voel en duw. Op jouw tempo.
    .sense-see = Kijk rond. Zoek vijf dingen die je ziet.
    .sense-touch = Raak vier dingen aan. Zacht, hard, koud of warm?
    .sense-feet = Duw drie keer je voeten tegen de grond.
    .done = Je bent geland. Jij bent hier, nu. Drink iets lekkers. En zoek iemand op, als je wil.
