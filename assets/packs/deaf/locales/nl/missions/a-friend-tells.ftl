# Een vriendin vertelt iets zwaars (Sam, module 4): hulp zonder stem

a-friend-tells =
    .note = Marie vertelt dat iets haar bang maakt. Wat het is, lees je niet. Wil je nu liever iets anders doen? Dat is helemaal goed.
    .facts = Veel jongeren vertellen iets eerst aan een vriendin. Drie dingen helpen: tijd maken, geloven, en er een volwassene bij zoeken. Is er nu gevaar? Chat met de app 112 BE, of laat iemand bellen.
    .closing = Wat kan jij doen als een vriendin jou iets zwaars vertelde?

a-friend-tells-talk =
    .say-and-you = En jij draagt nu ook iets zwaars mee. Jij mag ook bij Griet.
