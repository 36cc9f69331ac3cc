# Bang om te praten (Sam, module 4)

afraid-to-talk =
    .title = Bang om te praten
    .brief = Dag. Toen ik twaalf was, wilde ik iets vertellen. Ik deed er vijf weken over. Dat kwam niet doordat ik laf was. Er stonden dingen in de weg, en die waren echt. Ik vroeg ook aan anderen wat hen tegenhoudt.
    .facts = Bang zijn om te praten is normaal, thuis en in een leefgroep. Een kleine stap is ook een stap. Je mag halfweg stoppen en later verdergaan.
    .closing = Wat is de kleinste stap die jij kan bedenken?
    .remember = Je hoeft niet te springen. Er liggen stenen in het water.
    .talk = Staat er iets in de weg? Je mag ook alleen dát vertellen. “Ik wil iets zeggen, maar ik ben bang voor wat er dan gebeurt.”
    .after = Er zat een briefje in mijn brooddoos, van een vriendin. Er plakte choco aan.
    .did = Je legde een stapsteen in het water voor Amira.
    .staff-aim = Ze herkent wat praten moeilijk maakt en kent bij elke hindernis een kleine stap.
    .staff-watch = Praat geen hindernis weg. “Daar moet je niet bang voor zijn” sluit de deur. Vraag niet welke kaart van haar is. Weet vooraf zelf wat er in jullie huis gebeurt na een melding: ze gaan het vragen.
    .staff-cue = Vraagt ze wat jij doorvertelt? Antwoord eerlijk en concreet. “Bij gevaar haal ik hulp. Jij hoort het eerst van mij. Als dat echt niet kan, zo snel het kan.” Noem namen, niet “het team”.

afraid-to-talk-steps =
    .title = Welke kleine stap past?
    .box-ask-first = Eerst vragen wat er dan gebeurt
    .box-together = Iemand meenemen
    .box-on-paper = Het opschrijven
    .box-elsewhere = Naar iemand op een andere plek
    .card-whole-group = Amira: “Straks weet de hele groep het.”
    .feedback-whole-group = Vraag eerst: “Aan wie vertel jij dit?” Een goede begeleider noemt namen. Voelt dat niet goed? Dan kan je naar iemand buiten de groep.
    .card-no-words = Elif: “Ik heb er geen woorden voor.”
    .feedback-no-words = Drie woorden op papier zijn genoeg. Of een vriendin die zegt: “Zij wil iets vertellen.” De rest komt later.
    .card-move-away = Marie: “Dan moet ik hier misschien weg.”
    .feedback-move-away = Dat kan niemand wegtoveren. Vraag wat er kan gebeuren en wie dat beslist, voor je alles vertelt. Neem gerust iemand mee die rustig blijft.
    .card-too-busy = Jade: “Ze hebben het hier altijd druk.”
    .feedback-too-busy = Een briefje wacht tot iemand gaat zitten. Zet erop wanneer jij tijd hebt. Blijft het stil? Er zijn ook mensen op school en aan de lijn.
    .card-mum-sad = Yara: “Mama wordt dan verdrietig. Of boos.”
    .feedback-mum-sad = Je mag van haar houden en het toch vertellen. Vraag wie met mama praat, en wanneer. Jij hoeft dat gesprek niet alleen te doen.
    .card-about-staff = Lina: “Het gaat over iemand die hier werkt.”
    .feedback-about-staff = Ook dan mag je het zeggen. Ga naar een andere begeleider, de directie, iemand op school of 116 000. Neem iemand mee als je dat liever hebt.
    .done = Genoeg redenen om te zwijgen, en telkens lag er een steen in het water. Bij mij was het een briefje in een brooddoos. De begeleider vond het pas de dag erna. Een steen met choco erop, dus.

afraid-to-talk-ground =
    .title = Twee stenen
    .intro = Zet je voeten plat op de grond. Adem in en duw zacht met je linkervoet. Adem uit en duw met je rechter. Twee keer.
    .done = Stevig zo. Verder hoef je nu nergens heen.
