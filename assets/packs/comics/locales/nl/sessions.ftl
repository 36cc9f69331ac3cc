# Een plan om de strips met een groep te lezen

plan-three-comics = Drie strips
    .about = Natte vakjes, een volle tafel en een strip van vandaag. Zet de stoelen in een kring en leg papier klaar.
