# Mijn lichaamsalarm (Fien, module 3)

body-alarm =
    .title = Mijn lichaamsalarm
    .brief = Op mijn blad flitst een lamp. Mijn rookalarm piept namelijk niet. Mijn lijf heeft ook een alarm. Het gaat af als iets niet oké is. Zelfs als iemand mijn friet steelt. Teken je mee?
    .facts = Je lijf merkt vaak als eerste dat iets niet oké is. Bij iedereen voelt dat anders. Er is geen foute plek.
    .closing = Wat doet jouw alarm als het afgaat?
    .remember = Gaat je alarm af? Dan mag je stoppen, weggaan of iemand erbij halen.
    .talk = Gaat je alarm vaak af? Vertel of toon het aan een volwassene die goed oplet.
    .after = Iemand at mijn friet terwijl ik tekende. Mijn alarm flitste te laat.
    .did = Je zocht in je lijf waar jouw alarm zit.
    .staff-aim = Ze merkt dat haar lijf signalen geeft, en dat die bij iedereen anders zijn.
    .staff-watch = Blijf bij de frietjes. Vraag niet wanneer haar alarm ooit afging. Niets voelen is ook een antwoord.
    .staff-cue = Vertelt ze over een plek of een mens waar haar alarm afging? Dank haar, luister, vraag niet door in de groep. Praat apart en volg het huisprotocol.

body-alarm-map =
    .title = Friet gestolen! Waar voel je dat?
    .mark-tight = Het knijpt
    .mark-pounding = Gebonk
    .mark-warm-cold = Warm of koud
    .nothing = Voel jij niets? Dat kan. Een stil alarm is nooit jouw fout. Ga gerust verder.
    .done = Zo ziet jouw alarm er vandaag uit. Bij mij knijpen mijn handen. Lastig als je gebaart.

body-alarm-blow =
    .title = Blaas op je friet
    .intro = De dief geeft je verse frietjes. Ruik eraan: adem in. Nog te heet: blaas lang en zacht. Vijf keer.
    .done = Niet te heet meer. En deze frietjes zijn helemaal van jou.
