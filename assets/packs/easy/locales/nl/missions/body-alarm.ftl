# Mijn lichaamsalarm (Fien, module 3), in makkelijke woorden

body-alarm =
    .brief = Ik teken een lamp die flitst. Dat is mijn alarm bij brand. Een piep hoor ik namelijk niet. Mijn lijf heeft ook een alarm. Het gaat af als iets niet oké is. Het gaat zelfs af als iemand mijn friet steelt. Teken je mee?
    .facts = Iets is niet oké. Je lijf merkt dat vaak het eerst. Iedereen voelt het anders. Er is geen foute plek.
    .remember = Gaat je alarm af? Je mag stoppen. Je mag weggaan. Je mag iemand halen.

body-alarm-map =
    .title = Je friet is weg! Waar voel je dat?
    .mark-pounding = Het klopt hard
    .mark-warm-cold = Het is warm of koud
    .nothing = Voel jij niets? Dat kan. Dat is nooit jouw fout. Ga gerust verder.
    .done = Zo voelt jouw alarm vandaag. Bij mij knijpen mijn handen. Dan kan ik moeilijk gebaren.

body-alarm-blow =
    .intro = De dief geeft jou nieuwe frietjes. Ruik eraan: adem in. Ze zijn nog heet: blaas lang en zacht. Doe dit vijf keer.
    .done = Nu zijn ze niet te heet. En ze zijn helemaal van jou.
