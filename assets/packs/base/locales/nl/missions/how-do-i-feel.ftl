# Hoe voel ik me vandaag? (Fien, module 0)

how-do-i-feel =
    .title = Hoe voel ik me vandaag?
    .brief = Ik steek mijn hand op: dat is mijn hallo. Ik ben Fien, ik ben doof en ik teken strips. Blij, verdrietig of boos: ik teken het als zon, regen of onweer. Jouw vakje is nog leeg. Welk weer hangt er boven jouw hoofd?
    .facts = Een gevoel verandert meestal vanzelf, soms snel, soms traag. Twee gevoelens tegelijk komt vaak voor. Een naam of een beeld maakt een groot gevoel bij veel mensen wat kleiner.
    .closing = Welk weer zou jij graag eens hebben?
    .remember = Regent het bij jou? Dan hoef je niet te lachen.
    .after = De ster met benen is van mijn blad gelopen. Ik teken ze nu met een touwtje.
    .did = Even ging het alleen over jouw weer.
    .talk = Regent het al lang bij jou? Toon dan welk weer het is, aan een begeleider of op school. Praten hoeft dan nog niet.
    .staff-aim = Ze geeft een gevoel een beeld, zonder juist of fout, en oefent hoe kijken en voelen haar rustiger kan maken.
    .staff-watch = Vraag niet waarom ze dit weer koos. In de groep toont ze het alleen als ze dat wil. Mist telt ook. Gevoelens benoemen maakt bij veel mensen rustiger (Lieberman e.a., 2007; niet bij deze leeftijd onderzocht).
    .staff-cue = Wil ze praten over regen of onweer? Maak tijd, kijk haar aan, volg haar tempo. Gebaart ze? Zorg voor een tolk, geen vriendin.

how-do-i-feel-weather =
    .title = Welk weer ben jij?
    .mood-sun = Zon: ik voel me goed
    .reply-sun = Ik teken jou met een zonnebril. Bewaar een straaltje voor straks.
    .mood-mixed = Zon en regen door elkaar
    .reply-mixed = Dat kan tegelijk. Zo komen er regenbogen. Je hoeft niet te kiezen.
    .mood-wind = Wind: druk in mijn hoofd
    .reply-wind = Alles vliegt rond op mijn blad. Pak één ding tegelijk. De rest mag nog even zweven.
    .mood-fog = Mist: geen idee
    .reply-fog = Ik teken jou met een zaklamp. Je ziet één stap ver, en dat volstaat voor nu.
    .mood-rain = Regen: verdrietig
    .reply-rain = Ik teken een heel grote paraplu. Er kan iemand bij, als jij dat wil.
    .mood-storm = Onweer: boos
    .reply-storm = Dat dondert. Ik teken het groot, met scherpe randen. Loop eens een rondje en adem lang uit.
    .mood-night = Donkere lucht: bang
    .reply-night = Ik teken een lampje in jouw hand, en een deur. Bij iemand schuilen kan, ook zonder uitleg.

how-do-i-feel-senses =
    .title = Vijf, vier, drie, twee, één
    .intro = Zo word ik weer rustig. Zoek kleine dingen om je heen. Oren heb je niet nodig. Stoppen mag altijd.
    .sense-see = Zoek 5 dingen in een kleur die je mooi vindt.
    .sense-touch = Raak 4 dingen aan. Zijn ze zacht, koud of hobbelig?
    .sense-buzz = Voel 3 trillingen: je hart, de vloer, een tafel.
    .sense-smell = Ruik 2 dingen. Je mouw telt ook.
    .sense-taste = Proef 1 smaak. Tandpasta van vanmorgen telt.
    .done = Hier ben je weer. Ik teken er een ster bij, eentje met benen.
