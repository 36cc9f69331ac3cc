# Mijn vertrouwenscirkel (Lotte, module 4), in makkelijke woorden

my-circle =
    .title = Mijn cirkel
    .facts = Jij kiest zelf wie jij vertrouwt. Kies het liefst een volwassene. Die luistert goed en wordt niet boos. Die is snel te vinden. Je mag er meer dan één kiezen. Later wisselen mag ook.
    .remember = Eén persoon is al een begin. Een lege plek mag ook.
    .talk = Vind je niemand voor je cirkel? Vraag het aan je begeleider. Die zoekt mee.

my-circle-rings =
    .trust = Aan wie durf jij iets moeilijks te vertellen? Kies zoveel mensen als je wil. Niemand kiezen mag ook.
    .nobody = Vandaag niemand? Dat is eerlijk. Het is niet jouw fout. Je begeleider wil mee zoeken. Bij Hulp staan ook mensen die luisteren.
    .ask = Hoe vraag jij het? Kies een zin die bij jou past.
    .reply-may-i = Dat is kort en duidelijk. Zo vroeg ik het ook. Ze zei ja.
    .reply-be-mine = Sterk. Zeg ook wat je nodig hebt. De ander moet luisteren en niet boos worden.
    .ask-note = “Wil jij naar mij luisteren? Denk er rustig over na.”
    .reply-note = Deze zin past op een briefje. Gebaren kan ook. De ander hoeft niet meteen te antwoorden.
    .done = Dit is jouw cirkel. Volgende week mag hij anders zijn. Zegt iemand nee? Dat ligt niet aan jou. Vraag een ander. Staat er alleen een kat? Zoek er nog iemand bij.

my-circle-round =
    .title = Zoek ronde dingen
    .intro = Nu kijk je in deze kamer. Zoek rustig wat rond is. Je mag stoppen als je genoeg hebt.
    .sense-see = Zoek 4 ronde dingen. Een knoop is goed. Een bord ook.
    .sense-touch = Raak 3 dingen aan. Zijn ze glad, hard of zacht?
    .sense-lean = Voel 2 plekken waar je lijf rust. Is het je rug? Zijn het je voeten?
    .sense-breathe = Adem 1 keer diep in. Adem heel traag uit.
    .done = Klaar. Ik vond een bal, een kom en een pizza. De pizza is nu op.
