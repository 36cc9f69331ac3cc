# Oké, hmm, stop (Zita te gast, module 3)

okay-hmm-stop =
    .title = Oké, hmm, stop
    .brief = Hallo! Drie broers en één badkamer: ik weet veel van grenzen. Bij ons is er altijd ruzie over één zin. Waar sta jij? Je mag verschuiven. Zelfs mijn jongste broer doet dat, om de twee jaar.
    .facts = Soms is iets duidelijk oké of duidelijk niet. Vaak zit het ertussen. Dan mag je even stoppen en praten. Hmm is ook een antwoord.
    .closing = Waar twijfelde jij het langst?
    .remember = Wie iets doet, kijkt en vraagt eerst. Twijfel je? Dan is het hmm.
    .talk = Zit jij met een “hmm” die niet weggaat? Leg hem voor aan iemand die je vertrouwt.
    .after = Mijn jongste broer is verschoven. Nu staat hij weer twee jaar stil.
    .did = Ook een hmm kreeg van jou een plek.
    .staff-aim = Ze denkt na over grenzen in gewone situaties en gebruikt de zes oké-checks in haar eigen woorden.
    .staff-watch = Elke plaats op de lijn is goed. Blijf bij de kaartjes: vraag niet naar eigen verhalen. Geef geen kleur of oordeel aan wat een meisje zelf meemaakte; het Vlaggensysteem is voor jullie. In de groep: leg drie bladen op de vloer.
    .staff-cue = Zegt ze “bij mij is dat ook zo”, of wordt ze stil bij een kaartje? Dank haar, oordeel niet over wie ze noemt. Praat apart verder en volg het huisprotocol.

okay-hmm-stop-line =
    .title = Van nee tot ja
    .thesis = Niemand zegt stop. Dan is het oké.
    .argument-noor = Ik kan niet in jouw hoofd kijken! Zeg het gewoon. Dan stop ik meteen met filmen.
    .argument-fien = Ooit zei ik stop met mijn hele gezicht. Niemand keek naar mijn gezicht.
    .argument-lotte = Wij zijn met tien in de groep. Als niemand iets zegt, gaat alles gewoon door. Dus zeg ik het.
    .argument-marie = Ik lachte eens mee met een grap over mij. Ik durfde niet anders. Het was niet oké.
    .moved = Je bent verschoven. Goede wetenschap: nieuwe feiten, nieuwe plek.
    .stayed = Je bleef staan, na vier verhalen. Dan weet je ook waarvoor je staat.
    .done = Mijn besluit: stop zeggen mag altijd, en opletten moet. Dat is werk voor wie iets doet. Wie zwijgt, zei geen ja. En die doet ook niets fout.

okay-hmm-stop-sort =
    .title = Leg ze op de lijn
    .box-okay = Oké
    .box-hmm = Hmm, even praten
    .box-stop = Stop
    .card-swap = Elif en Jade ruilen een week van trui. Ze vroegen het aan elkaar.
    .feedback-swap = Oké. Ze willen het allebei. De geit van Elif proefde al van allebei de truien.
    .card-baby = “Spring in het water, anders ben je een baby.”
    .feedback-baby = Stop. Hier duwt iemand met woorden. Zo kan niemand vrij kiezen.
    .card-cola = Het oudste meisje stuurt het jongste elke avond om cola.
    .feedback-cola = Hmm of stop, allebei juist. Ze zijn niet gelijk. De jongste durft misschien geen nee te zeggen.
    .card-film = Mijn broer van tien kijkt mee naar een film voor zestien.
    .feedback-film = Hmm of stop, het past niet bij zijn leeftijd. Hij sliep drie nachten op mijn vloer.
    .card-dance = Lina oefent haar dansje terwijl Yara voor een toets leert.
    .feedback-dance = Hmm. Dansen is prima, maar niet op deze plek. Nu danst ze in de gang, en die is langer.
    .card-shiver = Watergevecht! Bijna iedereen gilt van plezier. Marie staat te bibberen.
    .feedback-shiver = Hmm of stop. Voor Marie is het niet fijn meer. Eerst een handdoek, dan vragen.
    .card-push = Bram wil een rolstoel duwen en vraagt het eerst. Het meisje zegt nee. Hij stapt gewoon mee.
    .feedback-push = Oké. De eerste keer duwde hij zonder vragen. De tweede keer wist hij het beter.
    .done = Zes vragen helpen mij. Willen we het allebei? Duwt er niemand? Zijn we gelijk? Past het bij onze leeftijd? Is dit de goede plek? Heeft niemand pijn? Zes keer ja, dan is het oké.

okay-hmm-stop-ground =
    .title = Rust!
    .intro = De vlag gaat omhoog: adem in en strek je armen naar het plafond. De vlag zakt: adem uit en laat ze vallen. Twee keer.
    .done = De rust is voorbij. Het staat nul tegen nul, en niemand klaagt.
