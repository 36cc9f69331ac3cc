# Lina belt (Noor, opfrisser bij module 1, dag 30)

again-friends-3 =
    .title = Lina belt
    .brief = Hey! Waarover praat Lina drie uur lang? En met wie? Met mij. Over taart. Vanavond belt ze jou, en jij bent moe.
    .facts = Op jouw leeftijd heeft een lijf acht tot twaalf uur slaap nodig.
    .closing = Wat is voor jou het moeilijkst: nu niet, een beetje, of nee?
    .remember = Later is ook een eerlijk antwoord.
    .talk = Houdt je gsm je wakker? Vraag aan een begeleider waar hij vannacht kan slapen.
    .did = Lina belde, en jij dacht aan je slaap.
    .staff-aim = Ze oefent één zin waarmee ze later, een beetje of nee zegt tegen iemand die ze graag heeft.
    .staff-watch = Zeg deze week zelf eens hardop “later”, met erbij wanneer. De gsm ’s nachts: maak er een afspraak van, geen straf. Bron bij het weetje: AASM 2016.
    .staff-cue = Zegt ze dat ze bij iemand niet durft op te hangen? Vraag alleen wat ze graag zou willen zeggen, en wie daarbij mag zijn.

again-friends-3-pan =
    .title = Wat staat er bij jou op het vuur?
    .mood-pancakes = Pannenkoeken: blij
    .reply-pancakes = Gooi er een omhoog! De mijne plakt nog aan het plafond.
    .mood-soup = Soep: rustig
    .reply-soup = Zachtjes laten pruttelen, zegt mijn oma.
    .mood-dishes = De afwas: moe
    .reply-dishes = Die kan wachten. Jij eerst.
    .mood-boiling = Een pan die overkookt: boos
    .reply-boiling = Zet het vuur even uit. Vertel het als het niet meer spat.
    .mood-onion = Een ui: verdrietig
    .reply-onion = Huilen kan ook zonder ui. Iemand mag een doekje brengen.
    .mood-empty = Een leeg bord: alleen
    .reply-empty = Schuif bij iemand aan, al is het voor een boterham.

again-friends-3-call =
    .title = Wat zeg jij?
    .situation = Lina: “Ik moet je álles vertellen over mijn nieuwe taart!”
    .part-words = De woorden
    .option-words-tomorrow = “Vanavond niet. Morgen wel?”
    .reply-tomorrow = Aah, jammer. Goed, morgen. Dan is hij wel half op.
    .option-words-five-minutes = “Vijf minuten, dan slaap ik.”
    .reply-five-minutes = Vijf? Dan sla ik de bloem over. En de eieren. Klaar voor de crème?
    .option-words-too-tired = “Nee, ik ben te moe.”
    .reply-too-tired = O. Dat vind ik wel een beetje jammer. Slaapwel, hé.
    .part-how = Hoe?
    .option-how-warm = Warm
    .note-how-warm = Zo weet ze dat het niet aan haar ligt.
    .option-how-short = Kort
    .note-how-short = Duidelijk is ook vriendelijk.
    .done = Morgen is Lina er nog. De taart, dat weet ik niet.
