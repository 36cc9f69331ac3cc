# Licht geheim, zwaar geheim (Zita als gast, module 3): de keuken van oma, een tante en een grote nicht

secrets =
    .brief = Hallo. Dit is proef nummer veertien. Ik onderzoek geheimen in de keuken van mijn oma, met haar weegschaal. Sommige stijgen als een ballon. Andere zakken als een steen. Help je mee? Ook Yara heeft je nodig.
    .talk = Weegt er iets? Vertel het. Luistert de eerste niet, ga dan naar een tweede. Een tante, een grote nicht, iemand van school: jij kiest.
    .staff-cue = Begint ze te vertellen? Dank haar, geloof haar, stel geen waarom-vragen en beloof niet te zwijgen. Stop de groepsronde rustig. Praat apart verder, met een tolk van buiten de familie als ze die wil. Volg het huisprotocol.

secrets-sort =
    .card-cake = Zaterdag verrassen we mijn oma met een taart. In haar eigen keuken.

secrets-talk =
    .say-farid-or-rosa = Coach Farid, denk ik. Of tante Rosa. Mijn nicht zegt dat Rosa het best luistert.
    .say-rosa-believes = Wacht, ik zet het vuur uit. Goed dat je belt, Yara. Ik geloof je. Dit is niet jouw fout.
    .say-rosa-watches = Zaterdag komt tante Rosa kijken. Met mijn oma, twee nichten en een toeter. Help.
