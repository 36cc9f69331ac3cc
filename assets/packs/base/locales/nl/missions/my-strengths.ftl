# Mijn krachtkaarten (Imani, module 2)

my-strengths =
    .title = Mijn krachtkaarten
    .brief = Hoi, Imani hier. Krachten zijn soms verlegen, net als ik vroeger voor de camera. Vandaag leg jij die van jou in het licht. Daarna schrijf je Marie.
    .facts = Iedereen heeft krachten. Op een grijze dag zie je ze alleen minder goed. Kleine tellen ook.
    .closing = Wie ziet jouw krachten, ook als jij ze even niet ziet?
    .remember = Jouw krachten zijn er. Ook als je ze even niet ziet.
    .talk = Zie je al lang niets goeds in jezelf? Vertel het aan iemand die je vertrouwt. Samen zie je meer.
    .staff-aim = Ze noemt minstens drie eigen krachten en schrijft een vriendin wat die goed doet.
    .staff-watch = Tel en vergelijk geen kaarten. Blijf bij wat iemand doet, niet bij uiterlijk. Geef haar zelf één kaart die klopt: “Ik zag dat jij …”. Lees haar brief alleen als ze dat wil.
    .staff-cue = Zegt ze dat ze niets waard is, zichzelf pijn doet of er niet meer wil zijn? Blijf bij haar, dank haar, laat haar niet alleen. Nu gevaar: 112. Anders 1813 en jullie arts. Volg het huisprotocol.

my-strengths-cards =
    .title = Leg je krachten in het licht
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
    .done = Dat ben jij, met het licht aan. Vraag eens aan iemand: welke kaart zie jij nog bij mij? Mijn broertje zei: “Jij vindt altijd mijn sokken.” Ook een kracht.

my-strengths-letter =
    .title = Een brief voor Marie
    .task = Marie zegt: “Vandaag zie ik niets goeds in mezelf.” Wat schrijf jij haar? Kies zinnen of neem je eigen woorden. Kort is ook goed.
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
    .starter-now-rest = Vandaag hoef je niets te bewijzen. Rusten mag.
    .done = Ik las je brief op de trap, met één sok aan. De dag is nog wat grijs. Maar één kaart leg ik toch: ik ben grappig. Mijn sok vindt dat ook.
