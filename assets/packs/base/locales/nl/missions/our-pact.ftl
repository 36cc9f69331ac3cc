# Onze afspraken (Lotte, module 0)

our-pact =
    .title = Onze afspraken
    .brief = Hey, Lotte hier. Aan onze frigo hangen dertig regels. Twintig gaan over de afwas. Geen enkele gaat over uitlachen. Dat kan beter. Kies jij mee?
    .facts = Een groep werkt beter als iedereen weet wat er mag. Werkt een afspraak niet? Dan mag ze veranderen, samen.
    .closing = Met wie zou jij graag zo’n pact maken?
    .remember = Gaat een afspraak mis? Dat mag je zeggen. Samen zoek je wat helpt.
    .talk = Voelt de groep niet veilig? Vertel het aan iemand die je vertrouwt.
    .staff-aim = Ze kiest mee wat er in de groep mag, en hoort eerlijk wat een begeleider niet stil kan houden.
    .staff-watch = Hang het pact op en hou je er zelf aan. Beloof nooit dat alles geheim blijft. Wie niets kiest, hoort er gewoon bij.
    .staff-cue = Zegt ze dat ze hier of elders niet veilig is? Dank haar, geloof haar en zeg haar eerst wie je inlicht. Volg de afspraken van je huis.

our-pact-pact =
    .title = Welke afspraken kies jij?
    .rule-skip = Overslaan mag. Uitleg hoeft niet.
    .rule-laugh = We lachen samen. Uitlachen doen we niet.
    .rule-turns = Om de beurt, met woorden of met gebaren.
    .rule-phones-away = Onze gsm’s liggen even weg.
    .rule-phones-quiet = De gsm mag mee, stil. Filmen doen we niet.
    .rule-stays = Wat jij vertelt, vertel ik niet rond.
    .rule-danger = Is er gevaar? Dan halen we een volwassene.
    .rule-bad-day = Je hoort erbij. Ook op een rotdag.
    .own = Mis je iets? Schrijf er één afspraak bij, zonder namen.
    .done = Ons pact staat. Twee dingen gelden altijd, ook als je ze niet koos. Overslaan mag. En is er gevaar? Dan moet een begeleider helpen. Jij hoort het eerst, of zodra het kan.

our-pact-slip =
    .title = Oei, dat ging mis
    .ask-giggle = Elif las haar gedicht voor. Toen begon ik te lachen. Ja, ik. Wat helpt nu?
    .option-giggle-sorry = Sorry zeggen
    .feedback-giggle-sorry = Ja. Kort en gemeend. Ik zei het, en Elif las verder. Het was een heel goed gedicht.
    .option-giggle-out = Lotte voor altijd buitenzetten
    .feedback-giggle-out = Voor altijd is lang. Goedmaken werkt beter. En Elif mag zeggen dat het pijn deed.
    .option-giggle-point = Rustig naar het pact wijzen
    .feedback-giggle-point = Ja. Jade wees gewoon naar het blad. Ik zweeg meteen. Niemand hoefde te roepen.
    .ask-bus = Marie vertelde iets in de groep. Nu weet de hele bus het. Wat helpt?
    .option-bus-griet = Naar begeleider Griet gaan
    .feedback-bus-griet = Ja. Griet denkt mee en Marie beslist mee. Dat is geen klikken.
    .option-bus-talk = Er samen over praten
    .feedback-bus-talk = Ja, als Marie dat wil. Wie het rondvertelde, kan sorry zeggen. De bus mag weer over voetbal praten.
    .option-bus-silent = Nooit meer iets vertellen
    .feedback-bus-silent = Dat snap ik. Even zwijgen mag. Maar Marie deed niets fout. Ze hoeft dit niet alleen op te lossen.
