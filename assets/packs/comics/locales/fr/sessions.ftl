# Un plan pour lire les BD en groupe

plan-three-comics = Trois BD
    .about = Des cases mouillées, une table pleine et une BD d’aujourd’hui. Mettez les chaises en cercle et préparez du papier.
