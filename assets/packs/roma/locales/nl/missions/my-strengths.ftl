# Mijn krachtkaarten (Imani, module 2): ook talen en zorgen voor kleintjes

my-strengths =
    .talk = Zie je al lang niets goeds in jezelf? Kies één volwassene, in de familie of in het huis. Vraag: “Wat zag jij mij goed doen?” Eén antwoord volstaat.
    .staff-watch = Tel en vergelijk geen kaarten. Blijf bij wat iemand doet, niet bij uiterlijk. Geef haar zelf één kaart die klopt: “Ik zag dat jij …”. Lees haar brief alleen als ze dat wil. Twee talen kennen is een kracht. Vraag haar nooit om te tolken. Bron van het weetje: stemming kleurt wat iemand zich herinnert (Bower, 1981).

my-strengths-cards =
    .piece-languages = Ik ken meer dan één taal
    .piece-small-ones = Kleine kinderen vertrouwen mij
    .done = Dat ben jij, met het licht aan. Vraag eens aan iemand: welke kaart zie jij nog bij mij? Mijn nicht zei: “Jij fotografeert mij zoals ik ben.” Ook een kracht.

my-strengths-letter =
    .starter-see-laugh = Jij legt wiskunde uit in twee talen. Zelfs ik snap het dan.
    .starter-now-ask-griet = Vraag Griet of je nicht eens wat zij in jou ziet.
