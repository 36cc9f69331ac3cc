# Onze afspraken (Lotte, module 0)

our-pact =
    .title = Onze afspraken
    .brief = Yo. Aan onze frigo hangen dertig regels. Twintig gaan over de afwas, en geen enkele over uitlachen. Dat kan beter. Welke hang jij op?
    .facts = Mensen die met groepen werken, maken vaak ook zo’n lijst. “Ik praat over mij” en “een andere mening mag” staan op een bekende lijst.
    .closing = Welke afspraak is voor jou de belangrijkste?
    .remember = Gaat een afspraak mis? Dan is ze niet weg. Je kan ze herstellen.
    .after = De afwasregels hangen er nog. Dit pact hangt er nu boven. Griet heeft het twee keer gelezen.
    .did = Met jou ging het over mensen, niet over afwas.
    .talk = Voelt de groep niet veilig? Zeg het tegen een begeleider als de anderen weg zijn. Met twee praat het makkelijker.
    .staff-aim = Ze kiest mee wat er in de groep mag, en hoort eerlijk wat een begeleider niet stil kan houden.
    .staff-watch = Hang het pact op en hou je er zelf aan. Beloof nooit dat alles geheim blijft. Wie niets kiest, hoort er gewoon bij. Speelt ze alleen? Dan is dit haar pact, voor later in de groep. Bron van het weetje: groepsregels voor professionals (stopproxenetes-ados.be, naar Sensoa).
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
    .rule-i = Ik praat over mij, niet over een ander.
    .rule-opinion = Een andere mening mag.
    .own = Mis je iets? Schrijf er één afspraak bij, zonder namen.
    .done = Dit pact staat. Twee dingen gelden altijd, ook als je ze niet koos. Overslaan mag. En is er gevaar? Dan moet een begeleider helpen.

our-pact-slip =
    .title = Oei, dat ging mis
    .ask-giggle = Jade las haar gedicht voor en vergat de laatste zin. Toen begon ik te lachen. Ja, ik. Wat helpt nu? Meer dan één antwoord is goed.
    .option-giggle-sorry = Sorry zeggen
    .feedback-giggle-sorry = Kort en gemeend. Ik zei het, en Jade las verder. Het was een heel goed gedicht.
    .option-giggle-joke = Er nog een mop over maken
    .feedback-giggle-joke = Dat probeerde ik eerst. Jade lachte niet mee. Nu was het twee keer pijnlijk.
    .option-giggle-point = Rustig naar het pact wijzen
    .feedback-giggle-point = Elif wees gewoon naar het blad. Ik zweeg meteen. Niemand hoefde te roepen.
    .option-giggle-nothing = Doen alsof het niet gebeurde
    .feedback-giggle-nothing = Dan is het stil, maar niet weg. Jade keek de hele avond naar haar schoenen.
    .ask-bus = Lina vertelde iets in de groep. Nu weet de hele bus het. Wat helpt?
    .option-bus-griet = Naar begeleider Griet gaan
    .feedback-bus-griet = Griet denkt mee en Lina beslist mee. Dat is geen klikken.
    .option-bus-talk = Er samen over praten
    .feedback-bus-talk = Alleen als Lina dat wil. De eerste avond wou ze niet. Een week later wel.
    .option-bus-find-out = Uitzoeken wie het was
    .feedback-bus-find-out = Dan begint er een jacht, en gaat haar verhaal nóg eens rond. Zorg eerst voor Lina.
