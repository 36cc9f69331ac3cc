# Licht geheim, zwaar geheim (Zita als gast, module 3): Yara is doof, tante Rosa gebaart, en Farid leert het

secrets =
    .brief = Hallo. Ik onderzoek geheimen, met een weegschaal en een schrift. Sommige stijgen als een ballon. Andere zakken als een steen. Ook Yara heeft je nodig. Zij zit op een school voor dove jongeren. Niemand loopt sneller.
    .closing = Hoe vertel jij iets zwaars: met gebaren, met woorden of op papier?
    .talk = Weegt er iets? Vertel het in de taal die jij kiest. Let de eerste niet op, ga dan naar een tweede.
    .staff-cue = Begint ze te vertellen? Dank haar, geloof haar, stel geen waarom-vragen en beloof niet te zwijgen. Stop de groepsronde rustig. Praat apart verder, met een tolk die zij kiest en nooit met een vriendin of familie als tolk. Volg het huisprotocol.

secrets-talk =
    .say-threat = “Zeg iets en je ligt uit de ploeg”, typt ze dan.
    .say-promised = Oké. Maar dan vertel je het echt niet verder.
    .answer-call-rosa = Videobel tante Rosa. Ik blijf bij je.
    .say-farid-says-first = Ik ga hier iets aan doen. En jij weet eerst wat. Wil je een tolk erbij? Jij kiest wie.
    .say-rosa-believes = Ik zie je handen trillen, Yara. Goed dat je het mij vertelt. Ik geloof je. Dit is niet jouw fout.
    .say-listened = Het duurde twee minuten. Mijn handen bibberden. Maar er keek iemand, de hele tijd.
    .say-farid-checks = Farid komt nu na elke training vragen hoe het gaat. Hij kent al vier gebaren.
    .say-rosa-watches = Zaterdag komt tante Rosa kijken. Met een vlag zo groot als de goal. Help.
