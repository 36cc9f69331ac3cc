# Wat een meisje in elke module leert. Voor begeleiders en voor wie inhoud maakt; geen meisje leest dit.

objectives-safe-group =
    .group-rules = Ze kent de namen en de afspraken van de groep.
    .may-stop = Ze weet dat ze mag overslaan of stoppen.
    .names-feelings = Ze kan zeggen hoe ze zich voelt.
    .calming-trick = Ze kent één manier om rustig te worden.
    .adult-nearby = Ze kent één volwassene dichtbij.

objectives-friends =
    .healthy-friendship = Ze voelt het verschil tussen een gezonde en een ongezonde vriendschap.
    .love-differs = Ze weet dat liefde voor iedereen anders kan zijn.
    .okay-checks = Ze zegt de zes oké-checks in haar eigen woorden.
    .private-online = Ze weet wat online privé is.
    .yes-no-later = Ze kan ja, nee en later zeggen.
    .body-questions = Ze weet waar ze terechtkan met vragen over haar lijf.

objectives-self-image =
    .three-strengths = Ze noemt minstens drie krachten van zichzelf.
    .filters-comparing = Ze doorziet filters en merkt wat vergelijken doet.
    .kind-self-talk = Ze vervangt een strenge gedachte door een vriendelijke.
    .needs-are-normal = Ze weet dat noden normaal zijn, en wie ze veilig kan geven wat ze nodig heeft.

objectives-boundaries =
    .body-signals = Ze merkt de signalen van haar lijf.
    .states-boundary = Ze zegt haar grens met woorden, gebaren of een teken.
    .respects-boundaries = Ze respecteert de grens van een ander.
    .private-zones = Ze kent de privézones en de regels over aanraken.
    .pressure-never-her-fault = Ze weet dat druk nooit haar schuld is.
    .repairs = Ze maakt het goed als ze zelf een grens overging.

objectives-help =
    .trusted-adults = Ze noemt minstens twee volwassenen die ze vertrouwt, en vraagt er één.
    .knows-numbers = Ze kent 102, 103, 116 000 en 112.
    .what-a-call-does = Ze weet wat er gebeurt als ze belt.
    .when-a-friend-tells = Ze weet wat ze doet als een vriendin iets vertelt.
    .asking-is-strong = Ze vindt hulp vragen sterk.

objectives-together =
    .what-it-is = Ze weet in gewone woorden wat een tienerpooier is, dat het een misdrijf is, en nooit de schuld van het meisje.
    .five-signals = Ze herkent vijf signalen aan wat ze voelt.
    .three-steps = Ze kent drie stappen: stop, laat staan, vertel. Blokkeren en melden komt daarna.
    .helps-a-friend = Ze kan een vriendin helpen.
    .where-help-is = Ze weet waar er hulp is.
