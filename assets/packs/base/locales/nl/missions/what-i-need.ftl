# Wat heb ik nodig? (Imani, module 2)

what-i-need =
    .title = Wat heb ik nodig?
    .brief = Imani hier. Mijn plant heeft water nodig, en niemand vindt dat raar. Mensen hebben ook dingen nodig. Zoek je mee wie ze kan geven?
    .facts = Iedereen heeft dingen nodig, ook volwassenen. Bij wie het veilig is, mag je vragen en mag je nee zeggen.
    .closing = Wie kan jou helpen bij wat vandaag eerst komt?
    .remember = Iets nodig hebben is normaal. Erom vragen mag.
    .talk = Heb je iets nodig en weet je niet wie je dat kan vragen? Zoek iemand die je vertrouwt. Dan kloppen jullie samen aan.
    .staff-aim = Ze weet dat behoeften normaal zijn en kent bij een behoefte een veilige persoon of plek.
    .staff-watch = Zeg niet dat er bij haar iets ontbreekt. Elke volgorde klopt. Vraag in de groep niet naar geld, eten of thuis.
    .staff-cue = Vertelt ze dat ze honger heeft, nergens tot rust komt of altijd iets moet teruggeven? Dank haar, blijf rustig en praat apart verder. Bespreek het dezelfde dag volgens het huisprotocol.

what-i-need-match =
    .title = Wie of wat past hierbij?
    .ask-rest = Amira’s hoofd is moe.
    .feedback-rest = Rust hoef je niet te verdienen. Een stil hoekje is hier precies goed.
    .ask-fun = Yara wil nog eens hard lachen.
    .feedback-fun = Plezier heb je ook nodig. Op een spelavond komt het vaak vanzelf. In een ploeg ook.
    .ask-belong = Elif wil ergens bij horen.
    .feedback-belong = Dat wil bijna iedereen. In de ploeg van Farid mag je meedoen, ook als beginner. Een spelavond is ook goed.
    .ask-trip = Lina heeft geen geld voor de schoolreis.
    .feedback-trip = Dat is niet haar schuld. Meneer Diallo zoekt met haar mee. Op school kan er vaak iets geregeld worden.
    .ask-heard = Jade wil dat iemand echt luistert.
    .feedback-heard = Gehoord worden maakt je lichter. Tante Rosa heeft tijd. Meneer Diallo kan ook luisteren.
    .answer-team = De ploeg van Farid
    .answer-rosa = Tante Rosa en een pot thee
    .answer-quiet = Een stil hoekje
    .answer-diallo = Meneer Diallo op school
    .answer-games = Spelavond in de leefgroep
    .almost = Kijk nog eens. Iets anders past hier beter. Wisselen mag.
    .done = Zie je? Vaak is er meer dan één deur. Blijft er een dicht? Klop op een andere.

what-i-need-first =
    .title = Wat komt vandaag eerst?
    .card-fun = Plezier maken
    .card-near = Iemand dichtbij
    .card-rest = Rust
    .card-alone = Even alleen zijn
    .card-food = Eten en drinken
    .card-heard = Iemand die luistert
    .done = Jouw volgorde klopt, want ze is van jou. Morgen mag ze anders zijn. Bij mij staat eten op één. Mijn papa bakt bananen.
