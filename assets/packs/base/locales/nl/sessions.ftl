# Groepssessies: plannen en pauzes

# Plannen, voor de begeleider
plan-first-meeting = Een eerste keer samen
    .about = Jullie kiezen afspraken en maken een sticker. Voor een groep die elkaar nog niet kent.
plan-room-to-stop = Plaats om te stoppen
    .about = Afspraken, een stopknop, en eerlijk praten over wat in de groep blijft en wat niet.
plan-who-we-are = Wie zijn wij?
    .about = Een rustige eerste sessie met tijd om te landen: afspraken, gevoelens, luisteren en een stopknop.

plan-good-friends = Goede vrienden
    .about = Wat een vriend doet. Luchtig om mee te beginnen, met tijd om te praten.
plan-in-the-chat = In de chat
    .about = Regels voor een fijne chat, en wat je kan doen als iedereen meedoet.
plan-close-and-free = Dichtbij en toch vrij
    .about = Over jaloers zijn, onbekende accounts en een brief aan Jade. Plan hier tijd voor praten.

plan-what-i-can = Wat ik kan
    .about = Krachten kiezen, met tijd om te praten. Niets over uiterlijk.
plan-real-pictures = Echte beelden
    .about = Filters, vergelijken en wat je beter voorbijscrolt. Laat commentaar op lijven erbuiten.
plan-kind-to-me = Zacht voor mezelf
    .about = Ontdekken wat je nodig hebt. Van strenge naar vriendelijke gedachten, met een douche vol complimenten.

plan-my-stop-sign = Mijn stopteken
    .about = Voelen waar het lijf stop zegt, en een eigen stopzin maken.
plan-light-and-heavy = Licht en zwaar
    .about = Plagen of pesten, lichte en zware geheimen. Er kan iets naar boven komen: zorg voor twee begeleiders.
plan-no-is-no = Nee is nee
    .about = Druk in de chat en bevriezen van schrik. Eén zwaardere missie, met rust erna.

plan-my-people = Mijn mensen
    .about = Wie staat er om mij heen? Een cirkel en een hulpkaart. Lege plekken zijn oké.
plan-first-call = Een eerste keer bellen
    .about = Wat er gebeurt als je belt, chat of appt. De hulpkaart maken jullie een andere keer.
plan-keep-telling = Blijven vertellen
    .about = Klikken of helpen, en wat je doet als de eerste niet luistert. Eén zwaardere missie, met rust erna.

plan-in-plain-words = In gewone woorden
    .about = Voor het eerst in gewone woorden over tienerpooiers.
plan-how-it-feels = Hoe voelt het?
    .about = Wanneer iets te mooi lijkt: wat zegt je gevoel, en bij wie kan je terecht?
plan-around-lina = Wie is er rond Lina?
    .about = Lina raakt alleen. De meisjes zoeken wie er nog is, en tekenen hun eigen cirkel.
plan-no-strings = Zonder touwtje
    .about = Een cadeau is een cadeau. Daarna: wie luistert er, en wie nog?
plan-three-steps = Drie stappen
    .about = Stoppen, laten staan, vertellen, en daarna ieders hulpkaart.
plan-letter-and-calm = Een brief aan Amira
    .about = Eerst wie er om ons heen staat, dan de brief, dan rust en ieders net. De zwaarste sessie: kies een rustige dag, met twee begeleiders.

# Pauzes: .how zeg je tegen de meisjes, .staff is voor jou
break-wave-breath = Ademen als een golf
    .how = Leg een hand op je buik, als je wil. Adem in als mijn hand stijgt. Adem lang uit als ze zakt.
    .staff = Maak vijf golven met je hand, dan kan iedereen volgen. Ogen open mag. Alleen kijken is ook meedoen.
break-five-things = Vijf dingen
    .how = Zoek vijf dingen die je ziet. Voel dan vier dingen, zoals je stoel of je mouw. Wijs ze aan of hou ze voor jezelf.
    .staff = Doe zelf mee en neem je tijd. Niemand hoeft iets te zeggen.
break-squeeze = Knijpen en loslaten
    .how = Knijp je vuisten dicht. Tel mee tot drie en laat los. Nog twee keer, en nu doen je schouders mee.
    .staff = Stevig is genoeg, het mag geen pijn doen. Tel met je vingers, zodat iedereen kan volgen.
break-tree-stretch = Rekken als een boom
    .how = Zet je voeten stevig neer, zoals wortels. Rek je armen uit als takken. Laat ze zakken en schud je handen los.
    .staff = Staan of zitten, ieder op haar eigen plek. Zeg niets over hoe iemand beweegt of eruitziet.
break-hello-ways = Zes keer hallo
    .how = Zeg hallo met je hand. Nu met je elleboog, je wenkbrauwen, je schouders. Verzin er samen nog twee.
    .staff = Doe elke groet voor, op afstand. Iedereen doet tegelijk, niemand staat vooraan. Zittend lukt het ook.
break-rainstorm = De regenbui
    .how = We maken samen regen. Wrijf in je handen, tik op tafel, trommel. Laat de bui dan weer wegtrekken.
    .staff = Toon elke stap met je handen. Wie niet hoort, ziet de bui en voelt ze in de tafel. Te luid? Alleen vingertoppen.
break-mirror = De spiegel
    .how = Ga per twee tegenover elkaar. De ene beweegt traag, de andere is de spiegel. Wissel na een minuut.
    .staff = Zonder woorden en zonder aanraken. Maak zelf de duo’s, zodat niemand overblijft. Is er iemand over? Doe zelf mee.
break-balloon-up = Ballon in de lucht
    .how = Hou samen de ballon in de lucht. Tik zacht. Valt hij? Dan beginnen we gewoon opnieuw.
    .staff = Breng een ballon mee. Schrikt iemand van een knal? Neem een sjaal of zachte bal. Zittend kan ook. Tel niet mee.

# Vragen die klaarliggen voor de vragendoos.

question-may-i-pass = Mag ik een vraag overslaan?
question-what-stays-here = Wat blijft hier, en wat niet?
question-shy = Ik durf niet goed praten in de groep. Wat kan ik doen?
question-laughed-at = Wat als iemand lacht om wat ik zeg?
question-real-friend = Hoe weet je of iemand een echte vriendin is?
question-in-love = Hoe weet je dat je verliefd bent?
question-body-changes = Is het normaal dat mijn lijf verandert?
question-say-later = Hoe zeg je “nog niet” zonder ruzie?
question-compare = Waarom vergelijk ik mij altijd met anderen?
question-proud-of = Hoe vind je iets waar je trots op bent?
question-mean-voice = Wat doe je tegen een strenge stem in je hoofd?
question-photo-online = Hoe ga je om met foto’s die te mooi zijn?
question-froze = Ik zei niets toen iets niet fijn was. Is dat raar?
question-no-to-friend = Hoe zeg je nee tegen iemand die je graag ziet?
question-heavy-secret = Mag je een zwaar geheim vertellen?
question-crossed-line = Wat doe je als je zelf een grens overging?
question-who-to-tell = Hoe kies je iemand om iets aan te vertellen?
question-what-if-angry = Wat als die persoon boos wordt?
question-call-a-line = Wat gebeurt er als je een hulplijn belt?
question-friend-told-me = Een vriendin vertelde mij iets. Wat nu?
question-too-nice = Kan iemand té lief zijn?
question-whose-fault = Als iemand je gebruikt, is dat dan jouw schuld?
question-friend-alone = Mijn vriendin ziet niemand meer. Wat kan ik doen?
question-way-back = Kan je altijd nog hulp vragen?
