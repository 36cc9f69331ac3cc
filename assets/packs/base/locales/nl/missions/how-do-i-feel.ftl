# Hoe voel ik me vandaag? (Fien, module 0)

how-do-i-feel =
    .title = Hoe voel ik me vandaag?
    .brief = Hoi, ik ben Fien. Ik ben doof en ik teken strips. Blij, boos of bang: ik teken het als zon, wind of regen. Vandaag teken ik jou. Welk weer hangt er boven jouw hoofd?
    .facts = Een gevoel is een beetje zoals weer. Jij hebt het niet gemaakt. Het verandert, soms snel, soms traag. Schuilen mag, en dat hoeft niet alleen.
    .closing = Aan wie zou jij jouw weerbericht tonen?
    .remember = Elk weer mag. Je hoeft niet te lachen als het regent.
    .talk = Regent het al lang bij jou? Toon het aan iemand die je vertrouwt.
    .staff-aim = Ze geeft een gevoel een beeld, zonder juist of fout, en oefent hoe kijken en voelen haar rustiger kan maken.
    .staff-watch = Vraag niet waarom ze dit weer koos. In de groep toont ze het alleen als ze dat wil. Mist is ook een antwoord.
    .staff-cue = Wil ze praten over regen of onweer? Maak tijd, kijk haar aan, volg haar tempo. Gebaart ze? Zorg voor een tolk, geen vriendin.

how-do-i-feel-weather =
    .title = Welk weer ben jij?
    .mood-sun = Zon: ik voel me goed
    .reply-sun = Mooi! Ik teken je met een zonnebril. Bewaar een straaltje voor straks.
    .mood-mixed = Zon en regen door elkaar
    .reply-mixed = Dat kan tegelijk, ja. Zo komen regenbogen. Je hoeft niet te kiezen.
    .mood-wind = Wind: druk in mijn hoofd
    .reply-wind = Alles vliegt rond, ook je sokken. Pak één ding tegelijk. De rest mag nog even zweven.
    .mood-fog = Mist: geen idee
    .reply-fog = Niet weten is ook een antwoord. Ik teken je met een zaklamp en een koekje.
    .mood-rain = Regen: verdrietig
    .reply-rain = Ik teken een heel grote paraplu. Er kan iemand bij, als jij dat wil.
    .mood-storm = Onweer: boos of bang
    .reply-storm = Dat dondert. Je lijf mag dat voelen. Schuilen kan bij iemand die je vertrouwt.

how-do-i-feel-senses =
    .title = Vijf, vier, drie, twee, één
    .intro = Zo word ik weer rustig. Zoek kleine dingen om je heen. Oren heb je niet nodig. Stoppen mag altijd.
    .sense-see = Zie 5 dingen met een kleur die je mooi vindt.
    .sense-touch = Raak 4 dingen aan. Zacht, koud, hobbelig?
    .sense-buzz = Voel 3 trillingen: je hart, de vloer, een tafel.
    .sense-smell = Ruik 2 dingen. Je mouw telt ook.
    .sense-taste = Proef 1 smaak. Tandpasta van vanmorgen telt.
    .done = Hier ben je weer. Ik teken er een ster bij, eentje met benen.
