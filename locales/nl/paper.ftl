# Wat op papier komt. Het herstelblad is voor de begeleiders van een huis, de hulpkaart voor een meisje.

paper-recovery =
    .title = Herstelblad van jullie huis
    .about = Met deze twaalf prenten, in deze volgorde, komen jullie weer binnen als niemand de wachtzin nog weet.
    .keep = Leg dit blad in de kluis. Niet bij de computer, niet op een foto en niet in een mail.
    .foot = Blad kwijt? Of heeft iemand het gezien die dat niet mag? Maak dezelfde dag nog een nieuwe wachtzin en een nieuw blad. Het oude blad werkt dan niet meer.
    .date = Gemaakt op { $day }

paper-card =
    .reach = Hier kan ik terecht
    .how = Knip langs de streepjeslijn en vouw de kaart in het midden dubbel. Eén kaart neem je mee, de andere kan je ergens veilig bewaren. Kan iemand je kaart vinden? Dan zijn de nummers genoeg.

# Een dag, voluit: 27 november 2026.
hour = { $hour }.{ $minute } uur
day = { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
