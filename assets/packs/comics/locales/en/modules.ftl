# The stop of Fien’s comics

module-comics = Panels and bubbles
    .about = Three comics by Fien. You read them with your eyes, and the last one is yours to make.
