# Se figer, c’est normal (Fien, module 3)

frozen-is-normal =
    .title = Se figer, c’est normal
    .brief = Regarde, c’est moi, en pierre. Un jour, une oie fâchée a foncé droit sur moi. Je suis devenue une statue. Après, j’en ai fait une BD. Tu veux savoir ce que mon corps a fait ?
    .facts = Quand tu as peur, ton corps va plus vite que tes pensées. Se défendre, fuir ou se figer : on ne choisit pas. Ton corps veut te protéger.
    .note = Ici, on parle de la peur et du corps qui ne bouge plus. Pas d’histoire effrayante. C’est trop ? Arrête, ou passe un morceau.
    .closing = Que dirais-tu à une personne qui s’est figée ?
    .remember = Se figer n’est pas une faute, ni un oui. Ton corps voulait te protéger.
    .talk = Envie d’en parler ? C’est toujours possible, même bien plus tard. Choisis en qui tu as confiance.
    .after = J’ai recroisé l’oie. Elle a fait semblant de ne pas me connaître.
    .did = Un corps qui sursaute : tu as regardé ce qu’il fait.
    .staff-aim = Elle sait que se défendre, fuir ou se figer viennent tout seuls, et que celle qui s’est figée n’est jamais coupable.
    .staff-watch = Ne demandez pas si ça lui est arrivé. Repérez un corps qui se raidit, un regard qui fuit, une agitation soudaine. Proposez alors le calme : poser les pieds au sol, regarder autour, arrêter.
    .staff-cue = Elle dit « moi aussi » ? Remerciez-la : « Je te crois. Ce n’est pas ta faute. » Pas d’autres questions devant le groupe. Restez proche, parlez à part, suivez le protocole du service.

frozen-is-normal-quiz =
    .title = Un corps malin
    .ask-deer = Une biche entend craquer une branche. D’un coup, elle ne bouge plus. Qu’est-ce qui se passe ?
    .option-deer-freezes = Son corps se fige un instant
    .feedback-deer-freezes = Oui. Quand on ne bouge pas, on se remarque moins. Son corps l’a fait tout seul.
    .option-deer-lazy = Elle n’a juste pas envie
    .feedback-deer-lazy = C’est drôle, mais non. Immobile ne veut pas dire paresseuse. Tout son corps fait attention.
    .option-deer-mistake = Elle fait une bêtise
    .feedback-deer-mistake = Mais non. Se figer, c’est une vieille ruse du corps, et elle est maligne.
    .ask-bee = Une abeille entre en classe. Que peut faire un corps ? Regarde les trois réponses, si tu veux.
    .option-bee-fight = Frapper ou crier
    .feedback-bee-fight = Possible. Ça s’appelle se défendre. Zita a agité son cahier. Elle n’a touché que la plante.
    .option-bee-flight = Partir en courant
    .feedback-bee-flight = Possible. Ça s’appelle fuir. Monsieur Diallo était le premier dans le couloir.
    .option-bee-freeze = Rester raide comme un piquet
    .feedback-bee-freeze = Possible. Ça s’appelle se figer. Elif ne pouvait plus bouger. Aucune des trois n’est meilleure.
    .ask-choice = Quand on se fige, c’est qu’on l’a choisi.
    .feedback-choice-true = Après coup, on le croit parfois. Mais le corps appuie sur pause avant qu’on réfléchisse. On ne le choisit pas.
    .feedback-choice-false = Exact. Le corps appuie sur pause avant qu’on réfléchisse. Chez moi aussi, quand l’oie est arrivée.
    .ask-silent-yes = Quelqu’un ne dit rien, ne fait aucun signe, ne bouge pas. Donc c’est un oui.
    .feedback-silent-yes-true = Certains le croient. Mais le silence n’est pas un oui. C’est la personne qui dépasse une limite qui est en faute. Jamais celle qui s’est figée.
    .feedback-silent-yes-false = Exact, le silence n’est pas un oui. C’est la personne qui dépasse une limite qui est en faute. Jamais celle qui s’est figée. On peut le dire plus tard aussi.

frozen-is-normal-mountain =
    .title = Solide comme une montagne
    .intro = Debout ou assise, sois solide comme une montagne. Elle grandit : inspire. Elle descend : souffle. Huit fois, doucement.
    .done = Te voilà. Le vent et la pluie peuvent passer. Une montagne reste une montagne.

frozen-is-normal-mood =
    .title = Quel temps fait-il chez toi ?
    .mood-sunny = Grand soleil
    .reply-sunny = Chouette. Garde ce petit soleil avec toi.
    .mood-mixed = Soleil et nuages
    .reply-mixed = Un peu de tout, ça arrive. Dans mes BD aussi, il y a soleil et nuages.
    .mood-foggy = Brouillard
    .reply-foggy = Pas besoin de savoir ce que tu ressens. Bois un verre d’eau, regarde autour de toi, étire-toi.
    .mood-stormy = Orage
    .reply-stormy = Tu peux être fâchée ou agitée. Va vers quelqu’un avec qui l’orage peut passer. Maintenant, si tu veux.
    .mood-rainy = Pluie
    .reply-rainy = Tu peux être triste. Tu n’es pas obligée de rester seule sous la pluie. Va t’asseoir près d’une personne de confiance.
    .mood-frozen = Encore un peu figée
    .reply-frozen = Ça arrive. Bouge tes doigts, regarde autour de toi. Cherche quelqu’un qui reste un moment avec toi.
