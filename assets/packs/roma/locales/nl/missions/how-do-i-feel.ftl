# Hoe voel ik me vandaag? (Fien, module 0): elk woord telt, in elke taal

how-do-i-feel =
    .brief = Ik steek mijn hand op: dag. Fien ben ik. Ik ben doof en ik teken strips. Ken jij voor een gevoel alleen een woord in je eigen taal? Ik teken het gewoon als weer. Welk weer hangt er boven jouw hoofd?
    .closing = In welke taal vind jij het beste woord voor je gevoel?
    .talk = Regent het al lang bij jou? Toon het aan iemand die je vertrouwt. Een zus, een tante of iemand van het huis kan ook.

how-do-i-feel-weather =
    .reply-storm = Dat dondert. Je lijf mag dat voelen. Schuil bij iemand die je vertrouwt. Een nicht of een tante misschien.
