# Groepsdruk in de chat (Noor, module 1): wat in de chat gebeurt, zie je; stilte zie je ook

group-pressure =
    .remember = Een knoop in je buik is een teken. Je mag er altijd op letten.
    .talk = Duwt een groep? Toon de chat aan een volwassene die er niet in zit. Met twee lees je anders.
    .staff-cue = Zegt ze dat iemand haar wachtwoord heeft of haar onder druk zet? Blijf rustig, dank haar en praat na de groep verder. Gebaart ze? Regel een tolk, geen vriendin en geen zus.

group-pressure-talk =
    .say-nobody-left = Ik ben eruit gegaan. Nu trilt mijn gsm nooit meer. Ik eet mijn boterhammen alleen.
    .say-griet-listened = Griet legde haar werk weg en las alles. Morgen praten we samen met meneer Diallo, mijn leerkracht.

group-pressure-sort =
    .card-join-if-you-like = Iemand zwaait: “We gaan voetballen. Doe je mee?”
    .card-hurry = “Nu! Straks is het te laat!”, in hoofdletters

group-pressure-ground =
    .done = Klaar. Geeuw ook eens als een kat, met je tanden bloot.
