# Plagen of pesten (Fien, module 3)

teasing =
    .title = Plagen of pesten
    .brief = Ik teken vijf lachende monden en één rechte streep. De mopjes op het sportveld hoor ik niet. Ik zie wel wie er lacht, en wie niet. Vandaag kijk ik naar Elif. Kijk je mee?
    .facts = Bij plagen lacht iedereen, en stop is stop. Bij pesten lacht er iemand niet, en het gaat toch door. Ook wie meelacht, kan pijn hebben. Wie gepest wordt, heeft nooit schuld.
    .closing = Hoe merk jij dat een grap geen grap meer is?
    .remember = Kijk naar wie niet lacht. Eén mens die helpt, verandert veel.
    .talk = Word je gepest, of zie je het gebeuren? Vertel het. Zegt iemand “negeer het gewoon”? Vertel het dan aan een ander.
    .after = Elif draagt die schoenen nog altijd. Farid zoekt ze nu ook, in maat 45.
    .did = Toen Elif niet meer lachte, zag jij het.
    .staff-aim = Ze ziet het verschil tussen plagen en pesten, kent drie manieren om te helpen en oefent hoe je iets goedmaakt.
    .staff-watch = Vraag niet wie hier pest of gepest wordt. Maak van niemand in de groep een voorbeeld. Wie gepest werd, hoeft niets goed te maken en niets te vergeven.
    .staff-cue = Zegt ze dat iemand haar pijn doet, uitsluit of bedreigt? Dank haar en geloof haar. Praat na de groep apart en volg het huisprotocol.

teasing-shoes =
    .title = De schoenen van Elif
    .panel-new = Kijk, mijn nieuwe schoenen! Van mijn nicht gekregen.
    .thought-new = Ze zijn wat groot. Maar ik loop er heel hard op.
    .panel-honk = “Toet toet! Daar is de clown!” roept iemand. De ploeg lacht.
    .thought-honk = Eén keer is wel grappig. Ik toeter zelfs terug.
    .panel-again = Nu toetert er iemand bij elke stap. Elif lacht niet meer.
    .thought-again = Ik zei al stop. Ze toeteren gewoon door.
    .panel-bench = Elif gaat aan de kant zitten. Ze trekt haar schoenen uit.
    .thought-bench = Volgende week blijf ik thuis. Of ik kom op mijn sokken.
    .way-sit = Ik ga naast haar zitten en vraag wat ze wil.
    .follows-sit = “Gewoon lopen”, zegt Elif. Jullie lopen samen een rondje, tot bij coach Farid, en die luistert.
    .way-say = Ik zeg: “Lacht Elif niet? Dan stopt het.”
    .follows-say = Het wordt stil. Iemand giechelt nog. Dan komt Milan van de ploeg naast Elif staan en zegt: “Laat haar gerust.”
    .way-fetch = Ik haal coach Farid erbij.
    .follows-fetch = Farid vraagt eerst wat Elif wil. Dan praat hij met de ploeg. Morgen kan er weer iemand toeteren, maar nu weet Elif wie helpt.

teasing-oops =
    .title = Oeps! Hoe maak je het goed?
    .card-sorry = Zeg sorry
    .card-do = Doe het ook echt
    .card-stop = Stop met de grap
    .card-ask = Vraag wat zij nodig heeft
    .card-listen = Luister naar haar
    .feedback-stop = Eerst stopt de grap. Sorry zeggen en doortoeteren werkt niet.
    .feedback-listen = Nu weet je wat het met haar deed. Ik luister met mijn ogen. Dat werkt prima.
    .feedback-sorry = Kort is goed. Een sorry met “maar” is nog geen sorry.
    .feedback-ask = Misschien wil ze hulp. Misschien wil ze rust. Jij vraagt, zij kiest.
    .feedback-do = Dit stukje duurt het langst. Zo kan ze jou weer vertrouwen.
    .almost = Nog niet helemaal. Wat komt eerst? Kijk nog eens, of laat het je tonen.
    .done = Iedereen gaat weleens over een grens. Goedmaken kan je leren. Vergeven hoeft de ander niet. Dat kiest ze zelf.

teasing-ground =
    .title = Plat op de grond
    .intro = Zet je voeten plat op de grond. Adem in en til je tenen op. Adem uit en zet ze neer. Twee keer.
    .done = Daar staan ze. Grote schoenen of kleine sokken: ze dragen je.
