# Hulpkaart in mijn zak (Lotte, module 4)

my-help-card =
    .title = Hulpkaart in mijn zak
    .brief = Yo. Ben ik van streek? Dan vergeet ik alles, zelfs waar mijn schoenen staan. Ik heb ze dan soms aan. Daarom heb ik een kaartje. Maak jij er ook een?
    .facts = Bij stress is iets onthouden moeilijker. Dat is bij bijna iedereen zo. Een kaartje onthoudt het voor jou.
    .closing = Welk nummer of welke naam wil jij zeker onthouden?
    .remember = Een paar namen en een paar nummers. Dat past in één zak.
    .talk = Weet je niet wie je kan kiezen? Je begeleider denkt graag mee.
    .after = Farid rook toch aan mijn basketschoen. Hij moest even gaan zitten.
    .did = Je maakte een kaart die voor jou onthoudt.
    .staff-aim = Ze maakt een kaart met de mensen die zij kiest en met de nummers. Ze bedenkt waar ze die bewaart.
    .staff-watch = Een kaart met alleen nummers is ook een kaart. Kies niet voor haar en vraag niet wie er ontbreekt. Een ander kan een kaart ook vinden: laat haar kiezen of ze namen invult en of ze afdrukt.
    .staff-cue = Zegt ze dat iemand de kaart niet mag vinden, of dat niemand erop past? Blijf rustig en dank haar. Vraag niet door in de groep. Praat dezelfde dag apart verder.

my-help-card-card =
    .title = Mijn drie mensen
    .person-mum = Mama
    .person-dad = Papa
    .person-sibling = Broer of zus
    .person-grandma = Oma
    .person-aunt = Tante
    .person-counsellor = Begeleider
    .person-foster = Pleegouder
    .person-teacher = Leerkracht
    .person-coach = Coach
    .person-friend = Vriend of vriendin
    .nobody = Vandaag geen namen? Ook goed. De nummers staan er al op. Wil je later iemand zoeken? Je begeleider zoekt mee.
    .done = Dit is jouw kaart. Staat er een vriendin op? Kies er ook een volwassene bij. Kan iemand je kaart vinden? Dan zijn de nummers genoeg. De mijne zit in mijn basketschoen. Niemand durft daar te ruiken.

my-help-card-throw =
    .title = Adem als voor een worp
    .intro = Voor een vrije worp word ik eerst stil. De bal gaat op: adem in. De bal komt neer: adem lang uit. Zes keer.
    .done = Of hij erin gaat, weet ik nooit. Maar rustiger word ik wel. Hopelijk jij ook.
