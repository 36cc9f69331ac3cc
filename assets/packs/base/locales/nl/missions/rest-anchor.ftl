# Rustanker (Lotte, module 4)

rest-anchor =
    .title = Rustanker
    .brief = Na een zwaar gesprek ben ik zo leeg als onze koekjesdoos. Dan doe ik dit. Het duurt één minuut en niemand ziet het. Zelfs in een volle bus lukt het.
    .facts = Na iets zwaars blijft je lijf soms nog een tijd op scherp staan. Traag uitademen helpt het zakken. Ook als je hoofd nog praat.
    .closing = Waar zou jouw anker van pas komen: in bed, op de bus, in de klas?
    .remember = Hand op hand. Meer is een anker niet.
    .talk = Zakt het niet? Ga naast iemand zitten die je vertrouwt. Praten mag, het hoeft niet.
    .after = De koekjesdoos is weer vol. Ik weet niet voor hoelang.
    .did = Jouw handen werden even een anker.
    .staff-aim = Ze heeft één oefening die ze na een zwaar gesprek zelf kan doen, ongezien.
    .staff-watch = Niet iedereen wil haar ogen toe of haar adem volgen. Handen op elkaar leggen alleen is genoeg. Ga niet meteen over het gesprek door.
    .staff-cue = Kiest ze een zware kleur, of wordt ze onrustig van ademen? Stop gewoon, ga samen iets drinken of wandelen. Blijf in de buurt en kom er later op de dag op terug.

rest-anchor-anchor =
    .title = Hand op hand
    .intro = Leg één hand op je knie en de andere erop. Adem in: de bovenste hand wordt licht. Adem uit: ze zakt, zwaar als een anker. Zes keer.
    .done = Je handen liggen nog waar ze lagen. En de zee is iets minder wild.

rest-anchor-weight =
    .title = Welke kleur is het nu?
    .mood-lighter = Lichter
    .reply-lighter = Mooi. Blijf nog even liggen waar je ligt.
    .mood-same = Zoals daarnet
    .reply-same = Dat kan. Een anker lost niets op. Het houdt je alleen op je plaats.
    .mood-empty = Leeg
    .reply-empty = Zoals de koekjesdoos dus. Drink iets, eet iets. De rest komt straks.
    .mood-full = Nog vol
    .reply-full = Dan zit er nog veel in. Schrijf het op zoals het komt, of teken het. Daarna mag het blad weg.
    .mood-restless = Onrustig
    .reply-restless = Dan wil je lijf bewegen. Loop een trap op en af, of schud je armen los. Vraag gerust of iemand meeloopt.
    .mood-too-heavy = Te zwaar
    .reply-too-heavy = Dat is eerlijk. Te zwaar draag je niet alleen. Iemand dichtbij mag nu even naast je komen.
