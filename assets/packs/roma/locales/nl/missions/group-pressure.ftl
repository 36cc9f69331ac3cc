# Groepsdruk in de chat (Noor, module 1): Lina deelt haar gsm met haar zussen

group-pressure =
    .brief = Hey! Heb jij één minuut voor Lina? En deelde jij ooit een gsm? Ik wel, met mijn oma. Er staan nu veertig foto’s van haar duim op. Lina deelt haar gsm met haar zussen. Nu wil haar klaschat haar wachtwoord. “Iedereen doet het”, zeggen ze. Lina twijfelt. Over die minuut: alsjeblieft?
    .talk = Duwt een groep? Lees het bericht voor aan een grote nicht, een tante of je begeleider. Dan weegt het vaak minder.

group-pressure-talk =
    .say-password = Ze willen het wachtwoord van mijn account. Anders mag ik niet meer in de groep. En mijn zussen gebruiken die gsm ook.
    .say-they-read-all = Nu lezen ze al mijn berichten. Ook die van mijn zus over haar toets. Dat voelt niet oké.
    .say-nobody-left = Ik ben eruit gegaan. Nu is het zo stil. Mijn kleine zus vraagt waar de grapjes zijn.
    .say-new-password = Nieuw wachtwoord! Mijn zussen vroegen er niet eens naar. Oef.
    .say-griet-listened = Griet luisterde echt. Morgen praten we samen met meneer Diallo. Mijn tante mag mee, als ik dat wil.

group-pressure-sort =
    .card-your-pick = “Kies jij de film? Vorige keer koos mijn nicht.”
