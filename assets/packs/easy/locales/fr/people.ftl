# Les blogueuses, là où les mots sont difficiles

person-noor =
    .about = Je filme tout. Même ma grand-mère. Maintenant, elle veut filmer aussi.
person-lotte =
    .about = Je vis dans un foyer. Je joue au basket. Je n’aime pas faire semblant.
person-fien =
    .about = Je suis sourde. Je parle avec des signes et je dessine des BD.
person-zita =
    .about = Je suis gardienne de but et j’aime les sciences. À la maison, on est roms. J’ai trois frères. Aucun frère ne marque.
person-sam =
    .about = J’apprends le métier d’éducatrice. Un jour, on m’a aidée. Je n’oublie pas.
person-imani =
    .about = Je prends les gens en photo comme ils sont. Maintenant, je me prends aussi en photo.
