# De halte van Fiens strips

module-comics = Vakjes en ballonnen
    .about = Drie strips van Fien. Je leest ze met je ogen, en één teken je zelf.
