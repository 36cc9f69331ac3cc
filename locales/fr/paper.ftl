# Ce qui s’imprime. La feuille de secours est pour l’équipe d’un service, la carte d’aide pour une jeune fille.

paper-recovery =
    .title = Feuille de secours de votre service
    .about = Avec ces douze images, dans cet ordre, vous pouvez de nouveau entrer quand plus personne ne connaît la phrase de passe.
    .keep = Rangez cette feuille dans le coffre. Pas près de l’ordinateur, pas en photo et pas dans un e-mail.
    .foot = La feuille est perdue, ou quelqu’un l’a vue sans y avoir droit ? Créez le jour même une nouvelle phrase de passe et une nouvelle feuille. L’ancienne ne marchera plus.
    .date = Créée le { $day }

paper-card =
    .reach = Ici, on m’écoute
    .how = Découpe le long des pointillés et plie la carte en deux au milieu. Emporte une carte, et garde l’autre en lieu sûr. Quelqu’un pourrait trouver ta carte ? Alors les numéros suffisent.

# Un jour, en toutes lettres : 27 novembre 2026.
hour = { $hour } h { $minute }
day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
