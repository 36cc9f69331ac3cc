# Nog even samen (Sam, opfrisser bij module 5)

again-together =
    .title = Nog even samen
    .brief = Dag, Sam nog eens. Geen toets, echt niet. Eén vraag over jou en één over een vriendin. Je bent klaar voor je thee koud is.
    .facts = Een hoofd vergeet graag. Dat van mij ook. Vertellen mag nog altijd, ook veel later.
    .closing = Welke helper wil jij onthouden?
    .remember = Eén teken is genoeg. Eén helper is een goed begin.
    .talk = Zit er iets in je hoofd? Zeg het aan iemand die je vertrouwt. Of kijk op de hulppagina.
    .staff-aim = Ze herkent opnieuw één signaal, een geheim dat zwaar weegt, en weet aan wie het verteld mag worden.
    .staff-watch = Het is geen toets. Vraag niet wat ze nog weet van vroeger. Blijf in de buurt, ook al is het kort.
    .staff-cue = Kiest ze regen of storm? Ga bij haar zitten, zonder vragen. Vertelt ze iets: bedank haar, geloof haar, zeg haar eerst wat je doet. Volg het huisprotocol.

again-together-now =
    .title = Welk weer is het bij jou?
    .mood-sun = Zon
    .reply-sun = Fijn. Zet je gezicht er even in.
    .mood-cloud = Zon en wolken
    .reply-cloud = Een gewone dag dus. Die zijn er het meest.
    .mood-fog = Mist
    .reply-fog = Dan zie je even niet zo ver. Dat mag. Traag gaan helpt.
    .mood-rain = Regen
    .reply-rain = Goed dat je het zegt. Er is plaats onder iemands paraplu. Zoek iemand die je vertrouwt.
    .mood-storm = Storm
    .reply-storm = Dat is veel. Jij hoeft daar niet alleen in te staan. Haal er iemand bij, nu meteen mag.

again-together-one-question =
    .title = Eén vraag
    .ask-friend = Marie zegt: “Ik mag het aan niemand vertellen. Het weegt.” Wat zeg jij?
    .option-friend-griet = “We gaan samen naar Griet.”
    .feedback-friend-griet = Ja. Een geheim dat weegt, mag je altijd vertellen. Samen gaan is makkelijker.
    .option-friend-help-page = “We kijken samen op de hulppagina.”
    .feedback-friend-help-page = Ja. Daar staan mensen die luisteren. Een naam zeggen hoeft niet.
    .option-friend-sure = “Wacht tot je het zeker weet.”
    .feedback-friend-sure = Zeker zijn hoeft niet. Dat het weegt, is al een teken. Ga samen naar Griet of naar de hulppagina.

again-together-ground =
    .title = Onder de paraplu
    .intro = De paraplu gaat open: adem in. De druppels rollen eraf: adem uit. Twee keer.
    .done = Het is droog. Fijn dat je er was.
