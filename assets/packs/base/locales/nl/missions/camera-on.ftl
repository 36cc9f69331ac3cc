# De camera staat aan (Fien, module 3)

camera-on =
    .title = De camera staat aan
    .brief = Kijk, ik teken een scherm. Lina belt met haar klas voor een taak over wolken. Zij let op de wolken. Ik let op alles achter haar. Doof zijn is soms handig: ik zie veel. Wat zie jij?
    .facts = Een camera is een raam. Wie je niet in je kamer laat, hoeft ook niet door dat raam te kijken. De camera mag altijd uit, en je hoeft niet te zeggen waarom.
    .closing = Wat mag er achter jou in beeld, en wat liever niet?
    .remember = Jouw beeld, jouw knop. Privézones blijven privé, ook voor een camera.
    .talk = Vraagt iemand om iets te tonen dat privé is? Stop, laat de berichten staan en vertel het. Ook als je al iets toonde. 116 000 luistert dag en nacht.
    .after = De taak van Lina is af. Achter haar hing een laken vol wolken.
    .did = Samen met jou zag Lina wat haar camera ziet.
    .staff-aim = Ze kijkt met andere ogen naar wat in beeld komt en weet dat privézones ook gelden op een foto en in een videogesprek.
    .staff-watch = Maak er geen verbod van: videobellen is ook contact met thuis en met wie gebaart. Spreek in huis af waar bellen kan en hoe je iemand waarschuwt die door het beeld loopt. Kijk niet in haar toestel. Wil een arts op afstand iets zien? Dan zit iemand erbij die zij kiest, en niemand neemt op.
    .staff-cue = Zegt ze dat iemand haar via een camera iets vroeg, of iets van haar opnam? Blijf rustig, dank haar en geloof haar. Bekijk of kopieer geen beelden en wis niets. Bel 116 000. Praat apart en volg het huisprotocol.

camera-on-screen =
    .title = Wat komt er in beeld?
    .from = Het scherm van Lina
    .item-asks-first = Meneer Diallo vraagt eerst: “Wie wil niet in beeld?”
    .feedback-asks-first = Zo kan iedereen nog kiezen. Ook wie net uit bed komt.
    .item-door = De deur achter Lina staat open. Amira loopt voorbij in haar pyjama.
    .feedback-door = Amira koos niet voor dit scherm. De deur kan dicht. Of er komt een blad op: “Ik bel.”
    .item-letter = Aan de muur hangt een brief met het adres van de groep.
    .feedback-letter = Zo weet de hele klas waar Lina woont. Dat kiest ze liever zelf. De brief kan even omgedraaid.
    .item-cactus = Een cactus met een feestmuts.
    .feedback-cactus = Gewoon een cactus. Hij is jarig, denk ik.
    .item-blurred = Achter Marie is alles wazig.
    .feedback-blurred = Rustig. Marie laat alleen Marie zien.
    .item-red-light = Er brandt een rood lampje. Iemand neemt op en vroeg niets.
    .feedback-red-light = Dit klopt niet. Meekijken is één ding, bewaren is een tweede. Dat vraag je apart.
    .item-button = De duim van Lina ligt bij “camera uit”.
    .feedback-button = Die knop is altijd goed. Praten en luisteren gaan ook zonder. Gebaren niet, dus ik typ dan.
    .done = Een camera ziet meer dan jij denkt. Draai hem weg, maak hem wazig, of zet hem uit. Jij kiest.

camera-on-window =
    .title = Door het raam
    .ask-room = Privézones zijn alleen privé als er iemand in de kamer is. Klopt dat?
    .feedback-room-true = Het lijkt zo, want je zit alleen. Toch kijkt er iemand door dat raam. Je privézones blijven van jou, ook op een foto of in een videogesprek.
    .feedback-room-false = Dat klopt niet, goed gezien. Je privézones blijven van jou, ook op een foto of in een videogesprek.
    .ask-asked = Stel, iemand vraagt Lina in een videogesprek om iets te tonen dat privé is. Wat helpt?
    .option-asked-joke = Er een grap van maken
    .feedback-asked-joke = Dat doen veel mensen. Zo wint Lina wat tijd, maar de vraag blijft. Ze mag gewoon weg.
    .option-asked-shut = De laptop dichtklappen
    .feedback-asked-shut = Ja. Midden in een zin mag ook. Beleefd zijn hoeft nu even niet.
    .option-asked-tell = Het vertellen aan iemand die ze vertrouwt
    .feedback-asked-tell = Ja, en dat mag ook als eerste. Wie dit vraagt, zit fout. Lina niet, ook niet als ze al iets toonde.
    .ask-funny-face = Jade trekt een gek gezicht in het gesprek. Yara wil er een foto van.
    .option-funny-face-was-there = Mag. Jade zat toch in beeld.
    .feedback-funny-face-was-there = In beeld zijn duurt even. Een foto blijft. Dat is niet hetzelfde.
    .option-funny-face-just-me = Mag, als Yara hem aan niemand toont.
    .feedback-funny-face-just-me = Dat is al voorzichtiger. Toch is het Jades gezicht. Vragen duurt drie seconden.
    .option-funny-face-ask = Eerst aan Jade vragen.
    .feedback-funny-face-ask = Juist. Jade zei ja, maar dan met een nog gekker gezicht.

camera-on-ground =
    .title = Lens dicht
    .intro = Adem in en kijk naar het verste punt dat je ziet. Adem uit en kijk naar je handen, of doe je ogen dicht. Twee keer.
    .done = Zo. Jouw eigen lens is weer schoon.
