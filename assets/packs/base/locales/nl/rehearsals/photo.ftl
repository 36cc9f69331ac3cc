# Een oefensessie: er gaat een foto rond. Alle meisjes zijn verzonnen.

rehearsal-photo = Een foto gaat rond
    .intro = Zes meisjes, jij en Griet, net na het eten. Jij krijgt de foto niet te zien, en dat is goed. Kies wat jij zou doen. Er zijn geen punten.
    .done = Dat was het. Weet jij wie er vanavond bij haar zou blijven? Spreek het af met je collega.

rehearsal-photo-phones = Gsm’s onder tafel
    .scene = Er wordt gefluisterd onder de tafel. Lina komt naar je toe. “Er gaat een foto rond. Van Elif.”
    .choice-phones-down = “Alle gsm’s op tafel, met het scherm naar beneden. Niemand kijkt, niemand stuurt door.”
    .follows-phones-down = Vijf gsm’s liggen op tafel. “Wie het zegt, doet het goed,” zeg je erbij. Lina ademt uit.
    .choice-who-sent = “Wie heeft dit gestuurd?”
    .follows-who-sent = Niemand zegt iets. Ze kijken naar elkaar. “Dat hoef ik nu niet te weten,” zeg je. “Leg de gsm’s maar neer.”
    .choice-show-me = “Toon eens.”
    .follows-show-me = Jade steekt haar gsm uit. Je kijkt weg voor je iets ziet. “Nee, dat vroeg ik verkeerd. Leg hem neer, met het scherm naar beneden.”
    .tip = Kijk niet, ook niet om te weten of het waar is. Gsm’s neer is genoeg. Wie het zegt, deed niets fout.

rehearsal-photo-beside-her = Elif
    .scene = Elif trekt haar kap over haar hoofd. “Iedereen heeft het gezien.” Haar stem is klein.
    .choice-with-two = “Griet blijft bij jou, ik blijf bij de groep. Dit is niet jouw schuld.”
    .follows-with-two = Elif gaat met Griet in de zetel zitten. “Moet ik zeggen wie het was?” “Nu niet,” zegt Griet.
    .choice-later = “We praten straks.”
    .follows-later = Ze knikt, met haar kap nog op. Griet schuift haar stoel dichterbij. Dat helpt al.
    .choice-what-is-on-it = “Wat staat er op die foto?”
    .follows-what-is-on-it = Elif schudt haar hoofd. De groep kijkt. “Dat hoef je niet te zeggen,” herstel je. Griet gaat bij haar zitten.
    .tip = Eén van jullie bij haar, één bij de groep. Vraag niet wat erop staat. Het is nooit haar schuld, ook niet als ze de foto zelf stuurde.

rehearsal-photo-her-own-fault = “Zelf gedaan”
    .scene = “Ze heeft die foto toch zelf gemaakt,” zegt Jade. Yara kijkt naar jou.
    .choice-whose-fault = “De schuld ligt bij wie doorstuurt. Altijd.”
    .follows-whose-fault = “Ook als ze hem zelf stuurde?” vraagt Yara. “Ook dan.” Jade denkt na. “Ik zou het ook niet willen,” zegt ze.
    .choice-breathe = “We ademen eerst.”
    .follows-breathe = De schouders zakken. Daarna zeg je het toch: “Wie doorstuurt, doet fout.” Yara knikt.
    .choice-strict = “Jade, hou op.”
    .follows-strict = Jade haalt haar schouders op. Je zegt het anders: “Wie doorstuurt, doet fout. Daar gaat het over.” Nu kijkt ze op.
    .tip = Zeg één zin over schuld, en zeg hem tegen iedereen. Praat later apart met Jade, zonder verwijt.

rehearsal-photo-wipe-it = Alles wissen
    .scene = Elif houdt haar gsm vast. “Ik wis alles en ik blokkeer iedereen.”
    .choice-leave-it = “Laat alles nog even staan. We bellen samen 116 000. Blokkeren kan daarna.”
    .follows-leave-it = Samen bellen jullie. Elif luistert mee. Ze hoeft de foto aan niemand te tonen.
    .choice-delete = “Doe maar, weg ermee.”
    .follows-delete = Ze wist één gesprek. “Was dat goed?” “Ik was te snel. Wis niets meer. Bellen kan nog altijd.”
    .choice-evidence = “Wacht, ik neem er een foto van. Als bewijs.”
    .follows-evidence = Je hebt je gsm al vast. Dan leg je hem weg. “Nee. Dat mag niemand, ik ook niet. Laat het staan.” Elif knikt.
    .tip = Laat staan en vertel. Blokkeren en melden komt daarna. Niemand kopieert het beeld, ook niet als bewijs. Take It Down doet ze zelf, op haar eigen toestel. Bel ook de politie.
