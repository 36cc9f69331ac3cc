# Tous les personnages. Toutes ces personnes sont inventées.

person-noor = Noor
    .about = Je filme tout. Même ma grand-mère. Elle veut sa propre chaîne.
person-lotte = Lotte
    .about = Je vis dans un foyer, je joue au basket et je déteste le blabla.
person-imani = Imani
    .about = Je photographie les gens comme ils sont. Depuis peu, moi-même aussi.
person-fien = Fien
    .about = Je suis sourde, je signe et je dessine des BD. Mes mains bougent tout le temps.
person-zita = Zita
    .about = Une Rom, gardienne de but, folle de sciences. J’ai trois frères. Aucun ne marque.
person-sam = Sam
    .about = J’étudie pour devenir éducatrice. Un jour, on m’a aidée. Je n’oublie pas.

person-lina = Lina
person-amira = Amira
person-jade = Jade
person-yara = Yara
person-elif = Elif
person-marie = Marie

person-griet = Griet
person-diallo = Monsieur Diallo
person-rosa = Tante Rosa
person-farid = Farid
