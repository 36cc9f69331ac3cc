# Iedereen die meespeelt. Alle mensen zijn verzonnen.

person-noor = Noor
    .about = Ik film alles. Ook mijn oma. Zij wil nu haar eigen kanaal.
person-lotte = Lotte
    .about = Ik woon in een leefgroep en ik speel basket. Ik hou niet van doen alsof.
person-imani = Imani
    .about = Ik fotografeer mensen zoals ze zijn. Sinds kort ook mezelf.
person-fien = Fien
    .about = Ik ben doof, ik gebaar en ik teken strips. Mijn handen staan nooit stil.
person-zita = Zita
    .about = Ik sta in de goal en ik ben gek op wetenschap. Thuis zijn we Roma. Drie broers, en geen enkele scoort.
person-sam = Sam
    .about = Ik leer voor jeugdwerker. Ooit hielp iemand mij. Dat vergeet ik niet.

person-lina = Lina
    .about = Ik bak taarten. Aan de telefoon doe ik stemmetjes.
person-amira = Amira
    .about = Ik loop graag ver. Ik woon in een pleeggezin, en ik zorg voor mijn kleine broer.
person-jade = Jade
    .about = Ik dans. En verder vergeet ik bijna alles.
person-yara = Yara
    .about = Ik bouw dingen en ik maak dingen weer heel. Ik woon bij mijn tante Rosa.
person-elif = Elif
    .about = Ik speel darbuka en ik game. In de klas doe ik zot. ’s Avonds denk ik veel na.
person-marie = Marie
    .about = Ik teken landkaarten en ik verzamel woorden. Ik woon in de leefgroep van Lotte.

person-griet = Griet
    .about = Ik ben begeleider. Ik brei altijd, en ik luister ook.
person-diallo = Meneer Diallo
    .about = Ik ben leerkracht. Mijn mopjes zijn oud. Mijn deur staat open.
person-rosa = Tante Rosa
    .about = Ik ben de tante van Yara. Maar iedereen zegt tante.
person-farid = Farid
    .about = Ik train de ploeg. Ik roep soms te luid, en dan zeg ik sorry.
