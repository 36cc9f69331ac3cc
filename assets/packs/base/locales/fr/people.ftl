# Tous les personnages. Toutes ces personnes sont inventées.

person-noor = Noor
    .about = Je filme tout. Même ma grand-mère. Elle veut sa propre chaîne.
person-lotte = Lotte
    .about = J’habite dans un foyer et je joue au basket. Je n’aime pas faire semblant.
person-imani = Imani
    .about = Je photographie les gens comme ils sont. Depuis peu, moi-même aussi.
person-fien = Fien
    .about = Je suis sourde, je signe et je dessine des BD. Mes mains bougent tout le temps.
person-zita = Zita
    .about = Je suis gardienne de but et folle de sciences. À la maison, on est roms. Trois frères, et aucun ne marque.
person-sam = Sam
    .about = J’étudie pour devenir éducatrice. Un jour, on m’a aidée. Je n’oublie pas.

person-lina = Lina
    .about = Je fais des gâteaux. Au téléphone, j’imite tout le monde.
person-amira = Amira
    .about = J’aime courir loin. Je vis dans une famille d’accueil, et je m’occupe de mon petit frère.
person-jade = Jade
    .about = Je danse. Et à part ça, j’oublie presque tout.
person-yara = Yara
    .about = Je construis et je répare. J’habite chez ma tante Rosa.
person-elif = Elif
    .about = Je joue de la darbouka et à des jeux vidéo. En classe, je fais le clown. Le soir, je réfléchis beaucoup.
person-marie = Marie
    .about = Je dessine des cartes et je collectionne les mots. J’habite dans le foyer de Lotte.

person-griet = Griet
    .about = Je suis éducatrice. Je tricote toujours, et j’écoute aussi.
person-diallo = Monsieur Diallo
    .about = Je suis prof. Mes blagues sont vieilles. Ma porte est ouverte.
person-rosa = Tante Rosa
    .about = Je suis la tante de Yara. Mais tout le monde dit tante.
person-farid = Farid
    .about = J’entraîne l’équipe. Parfois, je crie trop fort. Alors je dis pardon.
