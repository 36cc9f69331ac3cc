# Mijn krachtkaarten (Imani, module 2), in makkelijke woorden

my-strengths =
    .brief = Dag jij. Ik maak foto’s van mensen. Ik zet hen eerst bij het raam. Daar is het licht zacht. Dan zie je meer. Zo kijken we vandaag naar jou. Jij kiest dingen die je goed kan. Dat zijn jouw krachten. Daarna schrijf je aan Marie.
    .facts = Op een slechte dag denk je vooral aan wat slecht ging. Bijna iedereen heeft dat. Je krachten zijn dan niet weg. Je ziet ze alleen minder goed.
    .remember = Jouw krachten blijven. Ook op een slechte dag.
    .talk = Zie je al lang niets goeds in jezelf? Vraag aan één volwassene: “Wat kan ik goed?” Eén antwoord is genoeg.

my-strengths-cards =
    .title = Kies drie krachten of meer
    .piece-funny = Ik maak mensen aan het lachen
    .piece-keeps-going = Ik geef niet snel op
    .piece-says-no = Ik durf nee te zeggen
    .piece-hands-talk = Ik praat met mijn handen
    .piece-asks-help = Ik durf hulp te vragen
    .piece-comforts = Ik troost mensen
    .done = Dit ben jij. Dit kan jij allemaal. Vraag het ook eens aan iemand: “Welke kaart past nog bij mij?” Mijn broertje zei: “Jij vindt alles wat ik kwijt ben.” Dat is ook een kracht.

my-strengths-letter =
    .task = Marie zegt: “Ik zie vandaag niets goeds in mij.” Wat schrijf jij aan Marie? Kies zinnen of schrijf zelf. Een korte brief is goed. Bewaar je de brief niet? Dan is hij straks weg.
    .starter-hello-grey-day = Een slechte dag mag. Je hoeft niet te lachen.
    .starter-hello-told = Goed dat je het zegt. Ik luister naar jou.
    .starter-hello-beside = Ik kom naast je zitten. Ik breng noedels mee.
    .part-see = Dit is goed aan Marie
    .starter-see-stayed = Jade was verdrietig. Jij bleef toen bij haar.
    .starter-see-laugh = De hele klas lacht om jouw mopjes. Ook meneer Diallo.
    .starter-see-skates = Je viel tien keer met je rolschaatsen. Je stond tien keer weer op.
    .starter-now-my-eyes = Ik kijk naar jou. Ik zie veel goeds.
    .starter-now-ask-griet = Vraag eens aan Griet wat zij goed vindt aan jou.
    .starter-now-rest = Vandaag hoef je niets te tonen. Je mag rusten.
    .done = Ik las je brief op de trap. Ik las hem twee keer. De dag is nog niet zo goed. Maar ik kies één kaart: ik maak mensen aan het lachen. De trap kraakte. Het leek of hij ook lachte.
