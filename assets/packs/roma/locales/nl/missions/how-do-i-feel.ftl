# Hoe voel ik me vandaag? (Fien, module 0): elk woord telt, in elke taal

how-do-i-feel =
    .brief = Ik steek mijn hand op: dat is mijn hallo. Ik ben Fien, ik ben doof en ik teken strips. Heb jij voor een gevoel alleen een woord in je eigen taal? Ik teken het als zon, regen of onweer. Jouw vakje is nog leeg. Welk weer hangt er boven jouw hoofd?
    .closing = In welke taal vind jij het beste woord voor je gevoel?
    .talk = Regent het al lang bij jou? Toon welk weer het is, aan een grote zus, een tante of iemand van het huis. Praten hoeft dan nog niet.

how-do-i-feel-weather =
    .reply-night = Ik teken een lampje in jouw hand, en een deur. Bij een nicht of een tante schuilen kan, ook zonder uitleg.
