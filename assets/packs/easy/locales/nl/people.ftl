# De bloggers, waar de woorden moeilijk zijn

person-noor =
    .about = Ik film alles. Ook mijn oma. Nu wil zij ook filmen.
person-lotte =
    .about = Ik woon in een leefgroep. Ik speel basket. Ik doe niet graag alsof.
person-fien =
    .about = Ik ben doof. Ik praat met gebaren en ik teken strips.
person-zita =
    .about = Ik sta in de goal en ik hou van wetenschap. Thuis zijn we Roma. Ik heb drie broers. Geen enkele broer scoort.
person-sam =
    .about = Ik leer voor jeugdwerker. Vroeger hielp iemand mij. Dat vergeet ik niet.
