# De kaart van Marie (Lotte, opfrisser bij module 0, dag 3)

again-safe-group =
    .title = De kaart van Marie
    .brief = Yo. Marie tekende een kaart van onze leefgroep. Mijn kamer heet er Snurkstad. Drie wegen lopen nog nergens heen. Maak jij ze af?
    .facts = Overslaan, pauze en “vandaag niet” werken in elk bericht, ook in dit.
    .closing = Welke plek op jouw kaart is rustig?
    .remember = Uitstappen kan overal. Aankloppen ook.
    .talk = Kijk straks eens welke volwassene er vanavond is. Dan weet je waar er licht brandt.
    .did = Door jou kan Marie haar wegen inkleuren.
    .staff-aim = Ze haalt drie wegen weer naar boven: stoppen, traag uitademen en de volwassene die er vanavond is.
    .staff-watch = Een weg die eerst ergens anders uitkomt, is geen fout. Hang liever een briefje op met wie er vanavond dienst heeft dan dat je het vraagt.
    .staff-cue = Koos ze de bowlingbal, de rugbybal of de zwarte bal? Loop even langs met iets kleins om handen, en blijf zitten als zij begint.

again-safe-group-ball =
    .title = Welke bal ben jij vandaag?
    .mood-volleyball = Volleybal: blij
    .reply-volleyball = Hou hem nog wat in de lucht.
    .mood-football = Voetbal: rustig
    .reply-football = Die rolt vanzelf. Mooi zo.
    .mood-ping-pong = Pingpongbal: druk
    .reply-ping-pong = Zo ben ik voor elke match. Traag uitademen helpt mij.
    .mood-bowling = Bowlingbal: verdrietig
    .reply-bowling = Die is zwaar voor één hand. Iemand kan mee tillen.
    .mood-rugby = Rugbybal: boos
    .reply-rugby = Die springt alle kanten op. Loop een rondje en zoek dan iemand die luistert.
    .mood-black = Zwarte bal: bang
    .reply-black = Goed dat je hem kiest. Ga zitten bij iemand die rustig is.

again-safe-group-map =
    .title = Waar gaat die weg heen?
    .ask-no-talk = Hier wil ik niet over praten
    .feedback-no-talk = Je stapt uit. Uitleg hoeft niet.
    .ask-full = Mijn hoofd zit te vol
    .feedback-full = Drie keer lang uitademen. Roepen kan ik beter, maar dit helpt meer.
    .ask-heavy = Er is iets zwaars
    .feedback-heavy = Klop maar aan. Bij ons is daar iemand wakker.
    .answer-lit-room = De kamer waar licht brandt
    .answer-stop = De halte Overslaan
    .answer-lake = Het meer van Traag Uitademen
    .almost = Hier stopt de weg. Draai gerust om.
    .done = Marie kleurt de drie wegen vanavond in.
