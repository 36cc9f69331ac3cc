# Iedereen die meespeelt. Alle mensen zijn verzonnen.

person-noor = Noor
    .about = Ik film alles. Ook mijn oma. Zij wil nu haar eigen kanaal.
person-lotte = Lotte
    .about = Ik woon in een leefgroep, ik speel basket en ik haat nepgepraat.
person-imani = Imani
    .about = Ik fotografeer mensen zoals ze zijn. Sinds kort ook mezelf.
person-fien = Fien
    .about = Ik ben doof, ik gebaar en ik teken strips. Mijn handen staan nooit stil.
person-zita = Zita
    .about = Roma, keeper, gek op wetenschap. Drie broers, en geen enkele scoort.
person-sam = Sam
    .about = Ik leer voor jeugdwerker. Ooit hielp iemand mij. Dat vergeet ik niet.

person-lina = Lina
person-amira = Amira
person-jade = Jade
person-yara = Yara
person-elif = Elif
person-marie = Marie

person-griet = Griet
person-diallo = Meneer Diallo
person-rosa = Tante Rosa
person-farid = Farid
