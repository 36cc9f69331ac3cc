# Wat op papier komt. Het herstelblad is voor de begeleiders van een huis, de hulpkaart voor een meisje.

paper-recovery =
    .title = Herstelblad van jullie huis
    .about = Met deze twaalf tekeningen, in deze volgorde, komen jullie weer binnen als niemand het wachtwoord nog weet.
    .keep = Leg dit blad in de kluis. Niet bij de computer, niet op een foto en niet in een mail.
    .foot = Blad kwijt? Of heeft iemand het gezien die dat niet mag? Maak dezelfde dag nog een nieuw wachtwoord en een nieuw blad. Het oude blad werkt dan niet meer.
    .date = Gemaakt op { $day }

paper-card =
    .reach = Hier kan ik terecht
    .how = Knip langs de streepjeslijn en vouw de kaart in het midden dubbel. Eén kaart neem je mee, de andere kan je ergens veilig bewaren.
