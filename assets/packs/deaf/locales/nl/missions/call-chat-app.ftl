# Bellen, chatten, appen (Lotte, module 4): eerst wat zonder stem kan

call-chat-app =
    .title = Chatten, appen, tonen
    .brief = Yo. Bellen vind ik eng, en jij misschien onmogelijk. Griet een appje sturen lukt wel. Er is meer dan één weg naar hulp, ook zonder stem. Welke past wanneer? En hoe begin je dan?
    .facts = Met sommige luisterlijnen kan je chatten. Je naam is niet nodig. Is de chat dicht? Laat iemand 116 000 bellen, dag en nacht. Bij gevaar chat je met de app 112 BE. Ze is voor wie niet kan bellen, en ze werkt in België. Zet ze vooraf op je gsm.
    .closing = Wat past bij jou: chatten, schrijven, tonen of laten bellen?
    .remember = Er is meer dan één weg. Jij kiest waar je begint.
    .staff-watch = Laat haar niet echt chatten om te oefenen. Noem geen eerste stap fout: elke stap naar hulp telt. Bekijk vooraf samen de app 112 BE en de chat die zij kiest.
    .staff-cue = Wordt ze stil bij de foto of bij het weglopen? Vraag niet door. Zeg dat ze later bij jou terechtkan. Is er iemand echt weg? Meteen de politie en 116 000. Vertelt ze iets? Dank haar, geloof haar en bied aan om voor haar te bellen, terwijl zij meekijkt.

call-chat-app-who =
    .feedback-awake = Daarvoor is een luisterlijn gemaakt. Chatten kan, en haar naam hoeft niet. Liever iemand dichtbij? Ook goed.
    .feedback-photo = Blijven vragen na een nee is druk. Dat is niet Jades schuld. Jade hoeft niet te antwoorden. Child Focus weet raad. Iemand dichtbij kan voor haar bellen of mailen.
    .feedback-gone = Zeg of toon het meteen aan een volwassene. Die belt meteen de politie en 116 000. Is er niemand? Chat met de app 112 BE. Je verraadt Marie niet.
    .ask-fallen = Een fietser is gevallen. Hij beweegt niet meer.
    .feedback-fallen = Dit kan niet wachten. Haal iemand die belt, of chat met de app 112 BE.
    .answer-danger = Nu gevaar: app 112 BE, of laat iemand bellen
    .answer-near = Iemand dichtbij: toon het, zeg het of app het
    .answer-child-focus = Child Focus: mail, of laat iemand bellen
    .answer-listen = Luisterlijn: chat
    .almost = Die weg past hier niet zo goed. Er is er nog een. Wisselen mag.
    .done = Vijf zorgen, vier wegen. Twijfel je? Neem de weg die je het makkelijkst vindt. Wie daar antwoordt, zoekt mee verder.

call-chat-app-start =
    .card-next = Ik typ: “Wat gebeurt er nu?”
    .card-sentence = Ik typ één zin: “Ik zit ergens mee.”
    .card-name = Ik schrijf wie ik ben. Of juist niet.
    .done = Dit is jouw begin, en het klopt. Even niets typen mag. De ander wacht wel. Zelf begin ik met een koekje. Alleen plakt mijn scherm dan.

call-chat-app-ground =
    .done = Kruimels weg. Nu plakt mijn scherm niet meer.
