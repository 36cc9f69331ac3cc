# Nog even Lotte (Lotte, module 0, later nog eens)

again-safe-group =
    .title = Lotte klopt nog eens aan
    .brief = Hey, Lotte weer. Ik kom even kijken. Eén gezicht, één vraag, en dan moet ik naar de training.
    .facts = Overslaan, pauze en vandaag niet: die knoppen werken nog altijd.
    .closing = Wie mag vandaag weten hoe het met je gaat?
    .remember = Nee zeggen mag nog altijd. Hulp vragen ook.
    .talk = Is het een zware dag? Je hoeft die niet alleen te dragen. Toon het aan iemand die je vertrouwt.
    .staff-aim = Ze staat even stil bij hoe het gaat, en denkt terug aan de stopknop, luisteren en wat verder gaat.
    .staff-watch = Hou het kort. Dit is geen toets: elk antwoord mag. Vraag niet waarom ze een gezicht koos.
    .staff-cue = Blijft ze hangen bij een zwaar gezicht? Ga rustig bij haar zitten. Is ze niet veilig, zeg haar dan eerst wie je inlicht.

again-safe-group-face =
    .title = Welk gezicht heb jij vandaag?
    .mood-good = Goed
    .reply-good = Mooi zo. Geef er een beetje van door, als je wil.
    .mood-so-so = Gaat wel
    .reply-so-so = Gaat wel is ook iets. Niet elke dag hoeft een feest te zijn.
    .mood-tired = Moe
    .reply-tired = Ik ken dat. Gisteren viel ik in slaap op mijn sporttas. Rusten mag.
    .mood-sad = Verdrietig
    .reply-sad = Dat mag hier. Je hoeft niet te lachen voor mij. Bij wie kan je straks even zitten?
    .mood-scared = Bang
    .reply-scared = Goed dat je het toont. Bang zijn hoef je niet alleen. Zoek iemand die bij je blijft.
    .mood-angry = Boos
    .reply-angry = Mag ook. Soms heeft boos een goede reden. Iemand die je vertrouwt, kan mee kijken.

again-safe-group-new-girl =
    .title = Een nieuw meisje in de groep
    .ask-rules = Ze vraagt: “Hoe gaat dat hier?” Wat zeg jij? Er klopt meer dan één antwoord.
    .option-rules-skip = “Overslaan mag altijd.”
    .feedback-rules-skip = Ja. Haar stopknop krijgt ze meteen. Uitleg hoeft niet.
    .option-rules-secret = “Alles blijft hier geheim.”
    .feedback-rules-secret = Veel blijft hier. Alles kan niemand beloven. Bij gevaar moet een begeleider helpen. Ze hoort dat eerst, of zodra het kan.
    .option-rules-danger = “Is er gevaar? Dan halen we hulp.”
    .feedback-rules-danger = Ja. Dat is geen klikken. Zo draagt niemand iets zwaars alleen.
    .option-rules-listen = “Vertel maar. Mijn gsm ligt weg.”
    .feedback-rules-listen = Ja. Dan weet ze meteen dat ze welkom is. Superkracht, zei ik toch.
