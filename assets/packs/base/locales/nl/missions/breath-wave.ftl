# Adem als een golf (Fien als gast, module 2)

breath-wave =
    .title = Adem als een golf
    .brief = (Ik teken een golf, van de ene kant van het blad tot de andere.) Zo ziet adem eruit, vind ik. Vorige week zat ik naast Elif en haar darbuka. Ik hoorde niets, maar mijn buik trilde mee, en daarna was ik heel kalm. Toen dacht ik: mijn lijf kent meer dan één weg. Stap maar in het bootje.
    .after = Mijn golf hangt aan de muur. Ernaast hangt een blad met alleen een vraagteken. Wat doet een lijf als iets niet oké is? Dat teken ik nog.
    .did = Fien tekende een golf, en jij voer mee.
    .facts = Adem je lang uit, dan slaat je hart vaak wat trager. Onderzoekers legden 154 studies over kwaad zijn naast elkaar. Traag ademen en spieren losmaken hielp. Op iets slaan hielp niet.
    .closing = Waar in je lijf merk jij het eerst dat je rustig wordt?
    .remember = Adem is één weg naar rust. Je handen, voeten en ogen kennen er nog een paar.
    .talk = Word je van ademen net onrustiger? Zeg dat tegen een begeleider. Samen probeer je dan water, warmte of een rondje buiten.
    .staff-aim = Ze kent minstens twee manieren om met haar lijf rustig te worden, ook een zonder ademen, en weet dat rust nodig hebben normaal is.
    .staff-watch = Adem volgen maakt sommige meisjes banger, zeker na iets ergs: bied altijd een weg zonder adem, met open ogen. Zeg nooit “adem eens diep” tegen iemand die kwaad is, doe het zelf voor. De stelling heeft geen winnaar. Bron: Kjærvik en Bushman, Clinical Psychology Review 2024 (154 studies; kalmeren helpt, uitrazen niet).
    .staff-cue = Wordt ze duizelig, afwezig of bang? Stop, noem de dag en de plaats, laat haar iets kouds vasthouden en blijf naast haar. Vraag niet wat ze zag of voelde. Vertelt ze later iets? Dank haar en volg het huisprotocol.

breath-wave-boat =
    .title = Een bootje op je adem
    .intro = Kijk naar het bootje. De golf tilt het op: adem in. De golf zakt: adem langer uit. Zes golven. Word je duizelig? Stop dan en kijk gewoon.
    .done = Het bootje ligt stil. Ik teken er een meeuw op, die slaapt al.

breath-wave-line =
    .title = Werkt dat voor iedereen?
    .thesis = Wie rustig wil worden, begint het best met ademen.
    .argument-zita = Ik heb het gemeten. Mijn hart sloeg 104 keer per minuut. Na tien keer lang uitademen was het 88. Dat is bewijs, al is het van één keeper.
    .argument-lotte = Als iemand zegt “adem eens diep”, word ik net kwader. Ik spoel eerst mijn handen onder koud water. Ademen komt later wel.
    .argument-elif = Voor ik speel, adem ik op de maat. Vier tellen in, zes tellen uit. Dan trillen mijn vingers minder.
    .argument-amira = Ben ik bang, dan zit mijn adem vast. Ik duw mijn voeten in de grond en zoek drie blauwe dingen. Dan komt hij vanzelf.
    .argument-jade = Ik schud eerst alles los: handen, armen, schouders. Ik zie er dan uit als een natte hond. Het werkt.
    .argument-farid = Adem heb je altijd bij, ook in een volle bus. Een natte hond in de bus is lastiger.
    .moved = Je bent verschoven. Nu ken je een plek meer.
    .stayed = Je bent blijven staan. Je kent nu hun redenen, en jouw plek past nog altijd.
    .done = Ik teken iedereen op de lijn. Ze hebben allemaal gelijk, elk over haar eigen lijf. Farid ook, over het zijne.

breath-wave-ways =
    .title = Vier wegen zonder adem
    .intro = Nu proberen we wat Amira, Jade en Lotte doen. Groot of klein, staand of zittend, dat kies jij. Stoppen kan altijd.
    .sense-push = Duw 2 handen of 2 voeten stevig ergens tegen.
    .sense-shrug = Trek je schouders op en laat ze vallen, 3 keer.
    .sense-warm = Zoek 1 ding dat koud of warm aanvoelt.
    .sense-still = Zoek 3 dingen die helemaal stil liggen.
    .done = Dat zijn vijf wegen, met het bootje erbij. Kies er één en steek hem in je broekzak. Daar past zelfs een zee in.
