# In gewone woorden (Sam, module 5), in makkelijke woorden

plain-words =
    .note = Dit gaat over een moeilijk woord: tienerpooier. Je leest geen verhalen, alleen uitleg. Stoppen mag altijd. Speel dit met een begeleider dichtbij. Is er niemand? Kies dan “vandaag niet”.
    .brief = Dag. Soms maakt een woord mensen stil. Dit is zo’n woord: tienerpooier. Ik leg het rustig en eerlijk uit. Zo wou ik het zelf ook horen.
    .facts = Het kan iedereen overkomen, ook jongens. Het kan in elk gezin. Het is nooit hun schuld. Er is hulp. Ga naar iemand die je vertrouwt. Of bel 116 000, gratis, dag en nacht.
    .remember = Iemand zo gebruiken is een misdrijf. De schuld ligt bij wie dat doet. Je mag het altijd vertellen.
    .talk = Denk je er nog aan? Ga naar je begeleider. Is die er niet? Bel 116 000, dag en nacht.

plain-words-words =
    .option-what-quarrel = Een vriendin met wie je ruzie maakt
    .feedback-what-in-love = Nee, verliefd zijn is mooi. Iemand ziet jou graag. Dan wil die dat jij je goed voelt.
    .feedback-what-uses = Ja. Die persoon doet eerst heel lief. Later wil die persoon geld verdienen. Daarvoor gebruikt die het lijf van een ander. Dat is een zwaar misdrijf. Het is streng verboden.
    .feedback-what-quarrel = Nee. Vriendinnen maken soms ruzie. Iemand gebruiken is iets anders.
    .ask-fault = “Iemand gebruikt een meisje. Dan is het ook een beetje haar schuld.” Klopt dat?
    .feedback-fault-true = Sommige mensen zeggen dat. Het klopt niet. De schuld ligt bij wie haar gebruikt. Helemaal.
    .feedback-fault-false = Juist, het klopt niet. De schuld ligt bij wie haar gebruikt. Helemaal.
    .option-who-stranger = Alleen iemand van het internet
    .feedback-who-man = Soms is het een man, soms niet. Je ziet het niet aan iemand. Voelt iets niet goed? Vertel het.
    .feedback-who-anybody = Ja, dat kan. Je ziet het niet aan iemand. Veel mensen zijn oké. Voelt iets niet goed? Vertel het.
    .ask-double = “Je ziet iemand graag. Toch voel je je slecht bij die persoon.” Kan dat?
    .feedback-double-true = Ja. Twee gevoelens kunnen samen. Ze mogen er allebei zijn. En vertellen mag altijd.
    .feedback-double-false = Toch wel, het kan samen. Veel mensen kennen dat. En vertellen mag altijd.
    .ask-out = “Een meisje zit hierin. Ze kan eruit komen.” Klopt dat?
    .feedback-out-true = Ja. Het kan, met hulp. Vaak gaat het in kleine stappen. 116 000 denkt mee, dag en nacht.
    .feedback-out-false = Toch wel. Het kan, met hulp en in kleine stappen. 116 000 denkt mee, dag en nacht.

plain-words-now =
    .title = Hoe voel je je nu?
    .reply-okay = Fijn. Je kent nu een moeilijk woord. Je mag nu aan iets anders denken.
    .mood-questions = Ik heb veel vragen
    .reply-questions = Goed zo. Stel ze aan een begeleider. Of bel 116 000. Elke vraag is goed.
    .reply-angry = Dat snap ik. Het is ook niet eerlijk. Je mag boos zijn.
    .reply-sad = Je mag verdrietig zijn. Blijf niet alleen. Zoek iemand die je vertrouwt.
    .reply-afraid = Goed dat je het zegt. Kijk rond: jij bent nu hier. Zeg het aan iemand die je vertrouwt.
    .mood-far-away = Ik voel me ver weg
    .reply-far-away = Dat kan bij zware woorden. Voel je voeten op de grond. Haal er iemand bij.

plain-words-breathe =
    .intro = Nu zijn er even geen woorden. De golf komt: adem in. De golf gaat weg: adem uit.
