# De oefensessie voor de begeleider. Alle meisjes zijn verzonnen.

rehearsal = Oefen een sessie
    .intro = Jij leidt zes meisjes, samen met je collega Griet. Kies telkens wat jij zou doen. Er zijn geen punten. Terugkeren en iets anders proberen mag altijd. Iedereen is verzonnen.
    .done = Dat was een hele sessie. Wat wil jij meenemen naar je eigen groep? Eén ding is genoeg. Bespreek het met een collega.

rehearsal-start = Niemand wil beginnen
    .scene = De kaarten met afspraken liggen op tafel. Jade zucht: “Moet dit echt?” Elif kijkt weg. Niemand neemt een kaart.
    .choice-pass = “Passen mag altijd. Zal ik zelf eerst een afspraak kiezen?”
    .follows-pass = Je legt er één neer: we lachen niet om elkaar. Elif schuift er traag een kaart naast. “Deze dan ook,” zegt Jade.
    .choice-pairs = “Kies per twee één kaart. Alleen kiezen of passen mag ook.”
    .follows-pairs = Yara en Marie buigen zich over een kaart. Lina kiest liever alleen. Na een minuut liggen er vier op tafel.
    .choice-round = “We gaan de kring rond. Elif, begin jij?”
    .follows-round = Elif schudt haar hoofd. Het wordt stil. “Passen mag ook,” zeg je erbij. Ze ademt uit, en Lina legt een kaart.
    .tip = Begin zelf: dat maakt het makkelijker. Zeg meteen dat passen en stoppen mag. Zeg ook eerlijk wat je niet voor jezelf kan houden.

rehearsal-silence = Stilte na je vraag
    .scene = “Wat maakt iemand een goede vriendin?” vraag je. Niemand antwoordt. Marie friemelt aan haar mouw. Ergens zoemt de koelkast.
    .choice-wait = Je telt rustig tot tien en kijkt vriendelijk rond.
    .follows-wait = Bij acht zegt Yara zacht: “Iemand die belt als je ziek bent.” Amira knikt en vult aan.
    .choice-cards = “Wijzen mag ook. Welke kaart past bij jou?”
    .follows-cards = Elif wijst naar het oor. Marie wijst naar dezelfde kaart. Ze kijken elkaar even aan en glimlachen.
    .choice-answer = Je geeft zelf een antwoord en gaat verder.
    .follows-answer = De meisjes luisteren beleefd. Jade vraagt hoelang het nog duurt. Bij de volgende vraag laat je wat meer tijd.
    .tip = Stil zijn kan ook denken zijn. Tien tellen voelt lang: tel ze toch. Wijzen, tekenen of gebaren is ook een antwoord.

rehearsal-giggling = Gegiechel
    .scene = Het gaat over verliefd zijn. Lina fluistert iets tegen Jade. Ze giechelen met hun hand voor hun mond.
    .choice-laugh-along = “Daar zijn de kriebels. Lach maar even uit.”
    .follows-laugh-along = Lina en Jade proesten het uit. Elif lacht mee. Dan wordt het rustig, en Lina stelt een echte vraag.
    .choice-rain = “We doen eerst samen de regenbui.”
    .follows-rain = De tafel roffelt van alle handen. De bui trekt weg. Iedereen zit wat losser, en je gaat verder.
    .choice-serious = “Dit is ernstig. Graag stil nu.”
    .follows-serious = Ze bijten op hun lip. Het is stil, maar er komt geen vraag meer. “Het mag ook grappig zijn,” zeg je. Yara grinnikt.
    .tip = Giechelen kan spanning zijn. Geef het even plaats. Lachen ze om iemand in de groep? Dan stap je wel in.

rehearsal-joke = Een grap over iemand
    .scene = Yara vertelt over een vriendin. “Jij? Jij hebt toch geen vriendinnen,” zegt Jade. Lina lacht luid. Yara kijkt naar haar handen.
    .choice-pact = “Stop even. Onze afspraak: we lachen niet om elkaar.”
    .follows-pact = Jade kijkt naar de kaart. “Oké, sorry,” mompelt ze. Yara knikt. Later vraag je haar apart hoe het gaat.
    .choice-ask-yara = “Stop even. Yara, jij kiest: verder vertellen, of even niet.”
    .follows-ask-yara = “Even niet,” zegt Yara. Dat is goed. Lina legt een kaart bij haar: sorry. Jade zegt het even later ook.
    .choice-pass-over = Je gaat rustig verder met de volgende vraag.
    .follows-pass-over = Yara zegt niets meer. Elif kijkt naar jou. Even later kom je erop terug: “Die grap was niet oké.” Yara kijkt op.
    .tip = Eén korte zin over de grap is genoeg, zonder iets over Jade als persoon. Laat Yara kiezen. Praat later rustig met allebei, apart.

rehearsal-slip = Een briefje uit de doos
    .scene = Jij leest de briefjes eerst, alleen. Op één staat: “Ik durf niet meer naar huis.” Er staat geen naam bij. De groep wacht.
    .choice-copy = Je schrijft de woorden letterlijk over en houdt het briefje bij. Dan toon je een andere vraag.
    .follows-copy = “In de doos lag ook iets belangrijks,” zeg je tegen iedereen. “Je kan straks bij mij of Griet terecht. 116 000 luistert ook, dag en nacht.” Niemand kijkt rond.
    .choice-put-away = Je stopt het in je zak en gaat verder met een andere vraag.
    .follows-put-away = De groep merkt niets. Wie het schreef, ook niet. Voor het einde zeg je het toch tegen iedereen: “Er lag iets belangrijks in de doos. Je kan bij mij terecht.”
    .choice-read-out = Je leest het voor: “Wie schreef dit? Je mag het zeggen.”
    .follows-read-out = Alle ogen zoeken. Amira kijkt naar haar schoenen, Elif ook. “Niemand hoeft iets te zeggen,” herstel je. “Griet en ik zijn straks in de keuken.”
    .tip = Schrijf het letterlijk op voor het briefje weg mag. Lees het niet voor en zoek niet wie het was. Zeg iedereen waar hulp is, en ga die avond bij elk meisje langs.

rehearsal-leaving = Amira wil weg
    .scene = Amira staat plots op. “Ik kan dit niet. Ik ben weg.” Haar hand ligt al op de klink. Iedereen kijkt naar jou.
    .choice-may-go = “Dat mag. Je hoeft niets uit te leggen. Griet loopt even met je mee.”
    .follows-may-go = Griet brengt haar naar een collega in de keuken en komt terug. “Dus dat mag echt,” zegt Elif.
    .choice-her-choice = “Wil je stoppen, of even bij het raam zitten? Jij kiest.”
    .follows-her-choice = Amira gaat bij het raam zitten, met haar rug naar de kring. Griet zit in de buurt. Na een tijdje draait de stoel een beetje terug.
    .choice-go-after = Griet blijft bij de groep. Jij loopt Amira achterna.
    .follows-go-after = Amira staat in de gang. Achter jou hoor je Lina vragen: “Is ze boos op ons?” Griet antwoordt rustig: “Ze neemt pauze.”
    .tip = Stoppen mag, zonder uitleg en zonder gevolg. Spreek vooraf af wie er meeloopt. Eén van jullie blijft altijd bij de groep.

rehearsal-corridor = In de gang
    .scene = Amira leunt tegen de muur. “Ik wil niet praten,” zegt ze. Binnen wacht de groep met Griet.
    .choice-who-stays = “Dat hoeft niet. Wil je mij hier, of liever Griet?”
    .follows-who-stays = “Griet,” zegt ze. Jullie wisselen. Griet brengt haar naar een collega in de keuken en komt terug.
    .choice-what-helps = “Wat helpt nu? Water, lucht, een stil plekje?”
    .follows-what-helps = “Lucht,” zegt ze. Een collega gaat met haar naar de tuin. Jij stapt terug de kring in. Elif schuift je stoel bij.
    .choice-come-back = “Kom je toch mee terug? Het duurt niet lang meer.”
    .follows-come-back = Amira loopt traag mee, met haar jas aan. Bij de deur zeg je: “Stoppen mag nog altijd.” Ze kiest voor de keuken, bij een collega.
    .tip = Geef haar een keuze en vraag niet naar de reden. Zeg de groep alleen dat ze pauze neemt.

rehearsal-half-sentence = Een halve zin
    .scene = Het gaat over bij wie je terechtkan. Marie zegt zacht: “Bij mij is het thuis… nee, laat maar.” Iedereen heeft het gehoord.
    .choice-thank = “Dank je, Marie. Dit is belangrijk. Wij praten straks samen, als je dat wil.”
    .follows-thank = Marie knikt, bijna niet te zien. Griet ademt rustig met de groep. Marie ademt mee. Dan sta je samen met haar op.
    .choice-ask = “Wat is er thuis, Marie?”
    .follows-ask = Alle gezichten draaien naar haar. Ze wordt rood. “Niks,” zegt ze. Je merkt dat de kring hier te groot voor is.
    .choice-go-on = Je knikt naar haar en neemt de volgende kaart.
    .follows-go-on = Marie kijkt naar de tafel. Lina kijkt van haar naar jou. Je weet: hier kom ik nog op terug.
    .tip = Dank haar, bescherm haar, en praat apart. Laat haar niets uitleggen waar de groep bij is. Rond af met iets rustigs. Griet blijft bij de groep.

rehearsal-second-chance = Nog een kans
    .scene = Marie trekt haar mouwen over haar handen. Elif zegt niets. Er is nog tijd om erop terug te komen.
    .choice-beside-her = Bij het drinken ga je naast haar staan: “Ik heb je gehoord. Zullen we samen even praten?”
    .follows-beside-her = “Misschien,” zegt Marie. Dat is genoeg. Griet houdt de groep bezig. Jullie nemen allebei een tas thee mee.
    .choice-breathe-first = “We ademen eerst samen.” Daarna ga je stil naar haar toe.
    .follows-breathe-first = Alle schouders zakken, ook die van haar. “Praat je liever met mij of met Griet?” vraag je. “Met jou,” fluistert ze.
    .choice-note = Je legt een briefje bij haar: ik ben er straks, als je wil.
    .follows-note = Ze leest het en stopt het in haar mouw. Als de anderen opstaan, blijft zij zitten. Griet neemt de groep over.
    .tip = Niemand reageert altijd meteen juist. Erop terugkomen kan. Vertellen gaat vaak in stukjes, over meer dan één gesprek.

rehearsal-apart = Even apart met Marie
    .scene = Griet doet iets rustigs met de groep. Jij zit met Marie in de kamer ernaast. “Het is thuis,” zegt ze. “Maar je mag het niemand zeggen.”
    .choice-tell-more = “Goed dat je het me zegt. Ik geloof je. Vertel wat meer, als je wil.”
    .follows-tell-more = Ze wil beginnen. Je laat haar even stoppen: “Wacht. Eerst iets eerlijks: ben je niet veilig, dan zoek ik hulp. Jij hoort eerst bij wie.” Ze denkt na. Dan vertelt ze een klein stukje.
    .choice-honest = “Dat kan ik niet beloven. Ben je niet veilig, dan zoek ik hulp. Ik zeg jou eerst bij wie en waarom.”
    .follows-honest = Marie schrikt. “Zeg je dat echt eerst?” Je knikt. “Dit is niet jouw schuld,” zeg je. Dan vertelt ze een klein stukje.
    .choice-promise = “Goed. Ik zeg het aan niemand.”
    .follows-promise = Marie begint snel te praten. Je luistert, en je voelt het knellen. Dit kan je niet alleen dragen.
    .tip = Blijf kalm, volg haar tempo, gebruik haar woorden. Wees eerlijk voor ze vertelt. Vraag niet waarom en vraag niet uit. Beloof geen geheim en geen afloop.

rehearsal-promised = Een belofte die knelt
    .scene = Marie stopt met praten. “Jij zegt het echt aan niemand, hè?” Ze kijkt je recht aan.
    .choice-take-back = “Sorry, ik beloofde te veel. Ben je niet veilig, dan zoek ik hulp. Jij hoort eerst bij wie.”
    .follows-take-back = Marie zwijgt. “Bij wie dan?” vraagt ze. Je noemt één persoon. Je vraagt of ze erbij wil zijn. “Misschien,” zegt ze.
    .choice-who-together = “Dit kunnen we niet alleen dragen. Zullen we samen kijken wie ons helpt?”
    .follows-who-together = Ze tekent rondjes op tafel. “Griet mag het weten,” zegt ze. Is er nog iemand nodig, dan hoort zij dat eerst. Dat zeg je erbij.
    .choice-later = “Daar kom ik straks op terug. Drink eerst iets.”
    .follows-later = Ze knikt, met haar schouders hoog. Voor jullie opstaan zeg je het toch: “Ik zoek hulp als je niet veilig bent. Jij weet het eerst.”
    .tip = Een belofte terugnemen mag, liefst meteen. Zeg wie je aanspreekt en waarom. Laat haar kiezen waar dat kan.

rehearsal-closing = De groep afsluiten
    .scene = Nog vijf minuten. Marie zit terug in de kring, dicht bij Griet. Lina fluistert: “Wat is er met haar?” Iedereen wacht op jou.
    .choice-breathe = “Ik zorg ervoor. Meer zeg ik niet. Nu ademen we samen.”
    .follows-breathe = Vijf keer in, vijf keer lang uit. “Vertel je over mij ook niks rond?” vraagt Elif. “Nee. Is er gevaar, dan zoek ik hulp. Jij hoort het eerst.”
    .choice-one-word = “Kies één woord of gebaar om te eindigen. Passen mag.”
    .follows-one-word = “Moe,” zegt Jade. Yara steekt een duim op. Marie past. Lina kijkt even naar haar, en laat het zo.
    .choice-let-go = Je bedankt de groep en laat hen al vertrekken.
    .follows-let-go = In de gang beginnen Lina en Jade te fluisteren. Griet loopt mee: “Haar verhaal is van haar.” Daarna vraagt ze wie er honger heeft.
    .tip = Eindig zacht: ademen, iets lichts, en zeggen bij wie ze terechtkunnen. Bespreek het verhaal van één meisje nooit in de groep.

rehearsal-afterwards = Daarna
    .scene = De stoelen zijn leeg. Marie is bij een begeleider die ze kent. Jouw hoofd zit vol. “Wat doen we eerst?” vraagt Griet.
    .choice-write = “Ik schrijf op wat Marie zei, in haar woorden.”
    .follows-write = Datum, uur, plaats, wie erbij was. Wat je denkt, staat apart. Het gaat in het dossier, niet in het spel. Dan bellen jullie de contactpersoon.
    .choice-call = “We bellen nu onze contactpersoon. Dit beslis ik niet alleen.”
    .follows-call = Samen kijken jullie of Marie vanavond veilig is. Jullie kiezen wie raad kan geven. Marie hoort elke stap eerst. Daarna schrijf je alles op.
    .choice-home = “Ik ben op. Kan dit morgen?”
    .follows-home = Griet zet thee. “Nog even samen.” Zij belt vandaag de contactpersoon, jij schrijft haar woorden op. Dan ga je naar huis.
    .tip = Is er nu gevaar? Dan eerst politie of ziekenwagen. Raad kan je vragen aan het Vertrouwenscentrum Kindermishandeling (VK). Zorg ook voor jezelf: praat binnen twee dagen na met een collega.
