# Mijn krachtkaarten (Imani, module 2)

my-strengths =
    .title = Mijn krachtkaarten
    .brief = Dag jij. Wie ik fotografeer, zet ik eerst bij het raam. In dat zachte licht zie je dingen die er altijd al waren. Zo kijken we vandaag naar jou. Daarna schrijf je aan Marie.
    .facts = Op een grijze dag denkt je hoofd vooral aan wat misging. Dat is bij bijna iedereen zo. Wat je goed kan, is dan niet weg. Je ziet het alleen minder.
    .closing = Welke kracht heb jij deze week gebruikt?
    .remember = Een kracht gaat niet weg als het donker wordt.
    .after = Marie tekende een kaart van een land dat Grijs heet. Er loopt een weg uit.
    .did = Op een grijze dag dacht jij aan Marie.
    .talk = Zie je al lang niets goeds in jezelf? Vraag aan één volwassene: “Wat zag jij mij goed doen?” Eén antwoord volstaat.
    .staff-aim = Ze noemt minstens drie eigen krachten en schrijft een vriendin wat die goed doet.
    .staff-watch = Tel en vergelijk geen kaarten. Blijf bij wat iemand doet, niet bij uiterlijk. Geef haar zelf één kaart die klopt: “Ik zag dat jij …”. Lees haar brief alleen als ze dat wil. Bron van het weetje: stemming kleurt wat iemand zich herinnert (Bower, 1981).
    .staff-cue = Zegt ze dat ze niets waard is, zichzelf pijn doet of er niet meer wil zijn? Blijf bij haar, dank haar, laat haar niet alleen. Nu gevaar: 112. Anders 1813 en jullie arts. Volg het huisprotocol.

my-strengths-cards =
    .title = Kies minstens drie krachten
    .piece-listens = Ik luister
    .piece-funny = Ik ben grappig
    .piece-keeps-going = Ik hou vol
    .piece-animals = Dieren vertrouwen mij
    .piece-says-no = Ik durf nee zeggen
    .piece-solves = Ik vind oplossingen
    .piece-honest = Ik ben eerlijk
    .piece-draws = Ik teken
    .piece-dances = Ik dans
    .piece-hands-talk = Mijn handen praten
    .piece-asks-help = Ik vraag hulp
    .piece-comforts = Ik troost
    .done = Dat ben jij, met het licht aan. Vraag eens aan iemand: welke kaart zie jij nog bij mij? Mijn broertje zei: “Jij vindt alles terug wat ik kwijt ben.” Ook een kracht.

my-strengths-letter =
    .title = Een brief voor Marie
    .task = Marie zegt: “Vandaag zie ik niets goeds in mezelf.” Wat schrijf jij haar? Kies zinnen of neem je eigen woorden. Kort is ook goed. Bewaar je de brief niet, dan is hij straks weg.
    .part-hello = Begin zacht
    .starter-hello-grey-day = Een grijze dag mag. Je hoeft niet te lachen.
    .starter-hello-told = Goed dat je het zegt. Ik luister.
    .starter-hello-beside = Ik kom naast je zitten. Met noedels, als je wil.
    .part-see = Wat jij in haar ziet
    .starter-see-stayed = Toen Jade verdrietig was, bleef jij bij haar.
    .starter-see-laugh = Jij laat de hele klas lachen. Zelfs meneer Diallo.
    .starter-see-skates = Je viel tien keer met die rolschaatsen. Tien keer stond je weer op.
    .part-now = Iets voor vandaag
    .starter-now-my-eyes = Kijk vandaag even met mijn ogen. Ik zie veel goeds.
    .starter-now-ask-griet = Vraag Griet eens wat zij in jou ziet.
    .starter-now-rest = Vandaag hoef je niets te bewijzen. Rust maar uit.
    .done = Ik las je brief op de trap, twee keer. De dag is nog wat grijs. Maar één kaart leg ik toch: ik ben grappig. De trap kraakte, dus die lachte mee.
