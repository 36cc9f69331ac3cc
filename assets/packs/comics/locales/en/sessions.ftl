# A plan for reading the comics with a group

plan-three-comics = Three comics
    .about = Wet panels, a full table and a comic of today. Put the chairs in a circle and have paper ready.
