# Hulpkaart in mijn zak (Lotte, module 4), in makkelijke woorden

my-help-card =
    .title = Mijn hulpkaart
    .brief = Yo. Soms voel ik me slecht. Dan vergeet ik alles. Ik zoek zelfs mijn schoenen. Soms heb ik ze gewoon aan! Daarom heb ik een kaartje. Maak jij er ook een?
    .facts = Heb je veel stress? Dan vergeet je snel dingen. Dat heeft bijna iedereen. Een kaartje vergeet niets.
    .closing = Welke naam of welk nummer wil jij onthouden?
    .remember = Een paar namen en een paar nummers. Dat past in je zak.
    .talk = Weet je niet wie je kan kiezen? Je begeleider denkt mee.

my-help-card-card =
    .nobody = Vandaag geen namen? Dat is ook goed. De nummers staan er al. Wil je later iemand zoeken? Je begeleider zoekt mee.
    .done = Dit is jouw kaart. Staat er een vriendin op? Kies ook een volwassene. Kan iemand je kaart vinden? Dan zijn de nummers genoeg. Mijn kaart zit in mijn schoen. Niemand durft daar te ruiken.

my-help-card-throw =
    .title = Adem zoals bij basket
    .intro = Voor een worp word ik eerst rustig. De bal gaat op: adem in. De bal komt neer: adem lang uit. Doe dit zes keer.
    .done = Soms gaat de bal erin, soms niet. Maar ik word wel rustig. Jij hopelijk ook.
