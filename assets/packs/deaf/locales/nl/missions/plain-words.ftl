# In gewone woorden (Sam, module 5): zonder woorden die horen vragen, en hulp zonder stem

plain-words =
    .brief = Dag. Bij sommige woorden kijkt iedereen weg. Dit is er zo een: tienerpooier. Ik leg het uit zoals ik het zelf had willen leren. Rustig en eerlijk.
    .facts = Het kan iedereen overkomen, ook jongens, in elk gezin. Het is nooit hun schuld. Er is hulp: iemand die je vertrouwt, en Child Focus. Mail 116000@childfocus.org, of laat iemand 116 000 bellen.
    .talk = Blijft er iets hangen? Ga naar je begeleider, met gebaren, op papier of met een bericht. Is die er niet? Mail 116000@childfocus.org, of laat iemand 116 000 bellen.
    .staff-watch = Zeg “tienerpooier”, nooit “loverboy”. Bespreek de moeilijke woorden vooraf met de tolk, en vraag het meisje welke tolk zij wil. Geen voorbeelden uit de buurt: de dovenwereld is klein. Vraagt ze “gebruikt, hoe dan?”: het antwoord staat in de gids. Speel dit niet vlak voor het slapen en blijf dichtbij.

plain-words-words =
    .feedback-fault-true = Sommige mensen denken dat. Het klopt niet. De schuld ligt bij wie haar gebruikt. Helemaal.
    .feedback-out-true = Ja. Het kan, met hulp en vaak in kleine stapjes. Child Focus denkt mee, ook met een mail.
    .feedback-out-false = Toch wel. Mensen geraken eruit, met hulp en in kleine stapjes. Child Focus denkt mee, ook met een mail.

plain-words-now =
    .reply-questions = Goed zo. Stel ze aan een begeleider, of schrijf ze op. Child Focus mailen kan ook. Domme vragen bestaan hier niet.
    .reply-sad = Verdrietig zijn mag. Je hoeft er niet alleen mee te blijven. Toon het aan iemand die je vertrouwt.
