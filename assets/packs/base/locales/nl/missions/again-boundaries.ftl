# De gans is terug (Fien, opfrisser van module 3)

again-boundaries =
    .title = De gans is terug
    .brief = Fien weer! Mijn inkt is vers. En die boze gans is terug. Eerst jouw kleur, dan twee vraagjes. Klaar voor je friet koud is.
    .facts = Iedereen vergeet weleens iets. Daarom teken ik sommige dingen twee keer.
    .closing = Wat hielp jou deze week, al was het maar een beetje?
    .remember = Een zwaar geheim mag je delen. Stil is geen ja.
    .talk = Is er iets zwaar geworden? Vertel het. Het is nooit te laat.
    .staff-aim = Ze weet nog dat ze een zwaar geheim mag vertellen en dat bevriezen normaal is.
    .staff-watch = Dit is geen toets. Vraag niet waarom ze een kleur koos, en niet of zij een geheim heeft of ooit bevroor.
    .staff-cue = Begint ze te vertellen? Dank haar, geloof haar, beloof niet te zwijgen. Praat apart en volg het huisprotocol.

again-boundaries-ink =
    .title = Welke inkt krijg jij vandaag?
    .mood-yellow = Geel: blij
    .reply-yellow = Mooi! Ik teken je met een veel te grote zonnehoed.
    .mood-green = Groen: rustig
    .reply-green = Fijn. Ik teken je in een hangmat. Met sokken, want het is België.
    .mood-red = Rood: boos
    .reply-red = Boos zijn mag. Ik teken je als draak. Eentje die niemand bijt.
    .mood-purple = Paars: van alles wat
    .reply-purple = Dat kan best tegelijk. Ik pak een breed papier.
    .mood-blue = Blauw: verdrietig
    .reply-blue = Dat mag er zijn. Ik teken een bank met plaats voor twee. Wie mag naast jou zitten?
    .mood-white = Wit: leeg
    .reply-white = Een leeg blad mag leeg blijven. Je hoeft er niet alleen naar te kijken.

again-boundaries-goose =
    .title = Twee vraagjes
    .ask-secret = Welk geheim hoef je nooit alleen te dragen?
    .option-secret-cake = Zaterdag is er een verrassingstaart
    .feedback-secret-cake = Dat is licht. Zaterdag is het voorbij, en dan is er taart. Je mag het gerust voor jou houden.
    .option-secret-awake = Eentje dat je wakker houdt
    .feedback-secret-awake = Ja. Je lijf zegt: te zwaar voor één rug. Vertellen mag altijd.
    .option-secret-hush = Eentje met “zeg dit nooit!”
    .feedback-secret-hush = Ja. Een verrassing gaat voorbij. “Nooit” is zwaar. Dat mag je vertellen, ook na een belofte.
    .ask-statue = De gans komt eraan. Ik word wéér een standbeeld. Wat klopt?
    .option-statue-protects = Mijn lijf wil mij beschermen
    .feedback-statue-protects = Ja. Mijn lijf is sneller dan mijn gedachten. Dank je, lijf.
    .option-statue-no-yes = Stil is geen ja
    .feedback-statue-no-yes = Klopt. Ik zei geen ja tegen die gans. Wie over een grens gaat, zit fout.
    .option-statue-mistake = Ik doe iets fout
    .feedback-statue-mistake = Nee. Bevriezen kies je niet. De gans zit fout, en ze weet het.

again-boundaries-ground =
    .title = De inkt moet drogen
    .intro = Mijn inkt is nog nat. Adem in. Blaas dan heel zacht over het blad. Twee keer.
    .done = Droog. De gans zit nu stil. Op papier toch.
