# nl: Waar ___ staat, moet nog een zin komen. Haal de ___ en de raad erachter weg en schrijf de zin.
# nl: Korte zinnen, één idee tegelijk, gewone woorden; zestien woorden is het meeste. Gekrulde aanhalingstekens: “ en ”.
# nl: Het verhaal is van iemand anders en het meisje geeft raad. De schuld ligt nooit bij het meisje van het verhaal.
# en: Where ___ stands a sentence is still to be written. Take the ___ and the advice behind it away and write it.
# en: Short sentences, one idea at a time, plain words; sixteen words at most. Curly quotes: “ and ”.
# en: The story is somebody else's and the girl advises. Blame never lies with the girl of the story.

