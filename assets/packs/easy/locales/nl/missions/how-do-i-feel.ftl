# Hoe voel ik me vandaag? (Fien, module 0), in makkelijke woorden

how-do-i-feel =
    .brief = Ik steek mijn hand op: dag! Ik ben Fien. Ik ben doof en ik teken strips. Ik teken gevoelens als weer. Blij is zon. Verdrietig is regen. Boos is onweer. Jouw vakje is nog leeg. Welk weer ben jij vandaag?
    .facts = Een gevoel verandert meestal vanzelf, snel of traag. Twee gevoelens samen, dat komt vaak voor. Geef je gevoel een naam of een beeld. Bij veel mensen wordt het dan wat kleiner.
    .closing = Welk weer wil jij graag eens hebben?
    .talk = Regent het al lang bij jou? Toon jouw weer aan een begeleider of op school. Je hoeft nog niet te praten.

how-do-i-feel-weather =
    .reply-sun = Ik teken jou met een zonnebril. Bewaar wat zon voor straks.
    .mood-mixed = Zon en regen samen
    .reply-mixed = Dat kan samen. Zo komt er een regenboog. Je hoeft niet te kiezen.
    .mood-wind = Wind: het is druk in mijn hoofd
    .reply-wind = Op mijn blad vliegt alles rond. Pak één ding tegelijk. De rest kan wachten.
    .mood-fog = Mist: ik weet het niet
    .reply-fog = Je hoeft het niet te weten. Ik teken jou met een lamp. Je ziet één stap. Dat is genoeg.
    .mood-rain = Regen: ik ben verdrietig
    .reply-rain = Ik teken een grote paraplu. Er kan iemand bij, als jij dat wil.
    .mood-storm = Onweer: ik ben boos
    .reply-storm = Dat is veel. Ik teken het heel groot. Loop even rond en adem lang uit.
    .mood-night = Donkere lucht: ik ben bang
    .reply-night = Ik teken een lamp in jouw hand. Ik teken ook een deur. Daar kan je schuilen.

how-do-i-feel-senses =
    .intro = Zo word ik weer rustig. Zoek kleine dingen om je heen. Oren heb je niet nodig. Je mag altijd stoppen.
    .sense-see = Zoek 5 dingen in een mooie kleur.
    .sense-touch = Raak 4 dingen aan. Zijn ze zacht, koud of hard?
    .sense-buzz = Voel 3 dingen die trillen. Je hart trilt. De vloer en de tafel soms ook.
    .sense-smell = Ruik 2 dingen. Je mouw is ook goed.
    .sense-taste = Proef 1 ding. Tandpasta is ook goed.
    .done = Je bent er weer. Ik teken een ster voor jou. Ze heeft benen.
