# Mijn krachtkaarten (Imani, module 2): krachten die je ziet

my-strengths =
    .staff-watch = Tel en vergelijk geen kaarten. Blijf bij wat iemand doet, niet bij uiterlijk. Geef haar zelf één kaart die klopt: “Ik zag dat jij …”. Lees haar brief alleen als ze dat wil. Doof zijn is geen kracht en geen tekort: laat het aan haar. Bron van het weetje: stemming kleurt wat iemand zich herinnert (Bower, 1981).

my-strengths-cards =
    .piece-listens = Ik heb aandacht
    .piece-hands-talk = Mijn handen vertellen
    .done = Dat ben jij, met het licht aan. Vraag eens aan iemand: welke kaart zie jij nog bij mij? Mijn broertje schreef op een briefje: “Jij vindt alles terug wat ik kwijt ben.” Ook een kracht.

my-strengths-letter =
    .done = Ik las je brief op de trap, twee keer. De dag is nog wat grijs. Maar één kaart leg ik toch: ik ben grappig. De kat van de buren knipoogde naar mij.
    .starter-hello-told = Goed dat je het zegt. Ik neem de tijd voor jou.
    .starter-see-laugh = Jij doet meneer Diallo na, zonder één woord. De hele klas ligt plat.
