# Mijn lichaamsalarm (Fien, module 3): een opgegeten frietje, en geen dief

body-alarm =
    .brief = Op mijn blad flitst een lamp. Mijn rookalarm piept namelijk niet. Mijn lijf heeft ook een alarm. Het gaat af als iets niet oké is. Zelfs als iemand mijn laatste frietje opeet. Teken je mee?
    .talk = Gaat je alarm vaak af? Vertel of toon het aan een tante, een grote zus of je begeleider.
    .staff-watch = Blijf bij de frietjes. Vraag niet wanneer haar alarm ooit afging. Niets voelen is ook een antwoord. Maak geen grapjes over stelen.

body-alarm-map =
    .title = Je laatste frietje is op! Waar voel je dat?

body-alarm-blow =
    .intro = Je krijgt verse frietjes. Ruik eraan: adem in. Nog te heet: blaas lang en zacht. Vijf keer.
