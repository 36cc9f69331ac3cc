# Guide pour qui anime l’arrêt « Cases et bulles ». Réservé aux équipes.

guide-comics =
    .summary = Trois courtes BD de Fien, qui est sourde : regarder deux fois, ne laisser personne hors de la conversation, raconter une journée sans mots. C’est léger ; la table à quatre peut remuer celle qui est souvent à côté de la conversation.
    .goal-look-twice = Elle distingue ce qui se passe et ce qu’elle en pense.
    .goal-everyone-in = Elle remarque qui perd le fil et connaît trois façons de ramener cette personne dans la conversation.
    .goal-own-story = Elle raconte un bout de sa journée en images et choisit ce qu’elle montre.
    .signal-nods = Elle approuve ou rit toujours, même quand elle ne peut pas savoir de quoi il s’agit.
    .signal-edge = Elle s’assied souvent au bord, ou s’en va quand la table est pleine.
    .signal-tired = Elle est épuisée après un groupe : suivre avec les yeux est un vrai travail. Cela ne veut pas forcément dire autre chose.
    .risk-belonging = Elle a besoin de faire partie du groupe. La première personne qui l’inclut vraiment gagne vite sa confiance.
    .risk-understood = Elle a besoin d’être comprise dans sa langue, même si ce n’est pas la vôtre.
    .say-i-tell-it = « Je te le raconte maintenant, pas plus tard. »
    .say-one-by-one = « Chacune son tour, et on regarde la personne à qui on parle. »
    .say-how-best = « Qu’est-ce qui t’aide à suivre ? »
    .say-empty-balloon = « Une bulle vide, c’est aussi une réponse. »
    .avoid-never-mind = Ne pas dire « laisse tomber » ni « ce n’est pas important » : vous décidez alors de ce qu’elle peut savoir.
    .avoid-friend-interprets = Ne pas demander à une fille de traduire : elle ne participe plus, et reçoit ce qui n’est pas pour elle.
    .avoid-made-up-signs = Ne pas inventer ni imiter des signes : demandez le signe à qui connaît la langue.
    .avoid-explain-strip = Ne pas expliquer sa BD à sa place : elle seule sait ce qu’elle veut dire.
    .house-light = Mettez les chaises en cercle, la lumière sur les visages, personne dos à la fenêtre.
    .house-interpreter = Sachez d’avance comment trouver une interprète en langue des signes (LSFB), et laissez la fille choisir avec vous.
    .house-crayons = Préparez du papier et des crayons pour celles qui préfèrent dessiner en vrai.
