pack = Klein
review-language = De taal
person-noor = Noor
    .about = Filmt alles.
person-lina = Lina
module-friends = Vrienden
    .about = Over vriendschap.
help-trusted = Iemand dichtbij
    .about = Als je wil praten.
    .say = Heb je even?
help-listen = Luisteren
    .about = Bel of chat.
    .say = Ik wil praten.
line-awel = Awel
    .about = Luistert.
    .hours = Elke avond.
kapot
