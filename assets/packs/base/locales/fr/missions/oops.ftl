# Oups, j’ai dépassé une limite (Lotte en invitée, module 3)

oops =
    .title = Oups, j’ai dépassé une limite
    .brief = Yo. Tout le monde dépasse une limite un jour. Moi, j’ai lu un message qui n’était pas pour moi. Maintenant, c’est arrivé à Amira. Samedi, elle est venue manger chez nous. À table, elle a lu tout haut le cahier de Lina, avec une drôle de voix. Depuis, Lina mange dans sa chambre. Tu réponds à Amira ?
    .facts = Tu as fait quelque chose de mal ? Tu n’es pas une mauvaise personne pour ça. Les adultes aussi doivent parfois demander pardon. Ça s’apprend, en s’exerçant.
    .closing = Qu’est-ce qui aide à dire pardon ?
    .remember = Dis ce que tu as fait. Dis pardon. Puis fais quelque chose. Le reste, c’est l’autre qui choisit.
    .talk = Tu ne sais pas comment réparer ? Pour ça aussi, tu peux demander de l’aide. Quelqu’un a dépassé ta limite à toi ? Alors, tu n’as rien à réparer.
    .after = Hier, j’ai encore eu besoin d’un pardon. J’ai réussi à la deuxième fois.
    .did = Avec Amira, tu as cherché ce qu’est un vrai pardon.
    .staff-aim = Elle sait ce qu’est réparer : dire ce qu’on a fait, demander pardon sans « mais », agir, et laisser l’autre libre de pardonner ou non.
    .staff-watch = Ne demandez pas qui doit réparer quelque chose ici, et ne réunissez personne contre son gré. Celle qui a été blessée ne doit rien à personne. Une enfant victime d’abus ou forcée n’a jamais rien à réparer. Lisez sa lettre seulement si elle le veut. Il vous est arrivé d’aller trop loin ? C’est un bon moment pour le dire.
    .staff-cue = Elle dit qu’elle fait mal à quelqu’un, ou qu’on l’a obligée à faire quelque chose ? Restez calme et remerciez-la. Ne la traitez pas de coupable. Pas d’autres questions devant le groupe. Parlez à part et suivez le protocole du service.

oops-letter =
    .title = Une lettre pour Amira
    .task = Amira écrit : « Je trouvais ça drôle, jusqu’à ce que Lina se lève. Maintenant, je n’ose plus venir au foyer. » Tu lui écris quoi ?
    .part-hello = Un début franc et gentil
    .starter-hello-brave = Tu l’écris toi-même. Il faut du courage.
    .starter-hello-not-wrong = Ce n’était pas bien. Toi, tu restes quelqu’un de bien.
    .starter-hello-knot = Moi aussi, j’aurais le ventre noué.
    .part-do = Qu’est-ce qu’elle peut faire ?
    .starter-do-name-it = Dis à Lina ce que tu as fait, sans « mais ».
    .starter-do-ask = Demande à Lina de quoi elle a besoin. Attends sa réponse.
    .starter-do-table = Dis-le aussi à table : « Je n’aurais pas dû lire ça. »
    .part-free = Et après ?
    .starter-free-time = Laisse-lui du temps. Elle n’est pas obligée de te pardonner.
    .starter-free-not-daily = Ne demande pas chaque jour si ça va mieux.
    .starter-free-griet = Tu n’y arrives pas seule ? Demande à Griet de venir.
    .done = Merci, je suis retournée là-bas et j’ai demandé pardon. À table aussi. Tu sais qui a rougi ? Griet. Elle avait ri avec nous, et elle a demandé pardon, elle aussi. Lina a juste fait oui de la tête. Son cahier est maintenant sous clé. Mais elle a poussé les frites de mon côté.

oops-whole =
    .title = Un pardon entier, ou un demi-pardon ?
    .box-whole = Un pardon entier
    .box-half = Un demi-pardon
    .card-but = « Pardon, mais tu avais laissé traîner ton cahier. »
    .feedback-but = À moitié. Après ce « mais », tout à coup, c’est la faute de Lina.
    .card-named = « J’ai lu ton cahier devant tout le monde. Je n’avais pas le droit. Pardon. »
    .feedback-named = Entier. Lina entend qu’Amira sait ce qu’elle a fait.
    .card-if = « Pardon si ça t’a fait mal. »
    .feedback-if = À moitié. Lina s’est levée de table. Le « si », on peut l’enlever.
    .card-present = Une barre de chocolat devant la porte de Lina, sans un mot.
    .feedback-present = À moitié, mais c’est gentil. Lina ne sait juste pas pourquoi ce chocolat est là. Elle l’a quand même mangé.
    .card-stops-here = « Pardon. Je dirai aussi aux autres d’arrêter. »
    .feedback-stops-here = Entier. Amira ne fait pas que parler, elle agit. C’est ce qui compte le plus.
    .card-laugh = « J’ai dit pardon, non ? Alors redeviens normale ! »
    .feedback-laugh = À moitié. Un pardon, ce n’est pas un échange. Lina peut encore être fâchée.
    .card-stay-angry = « Pardon. Tu peux rester fâchée. Je ne touche plus à ton cahier. »
    .feedback-stay-angry = Entier. Amira promet quelque chose, et ne demande rien en échange.
    .done = D’un demi-pardon, on peut toujours faire un pardon entier. Moi, un jour, il m’a fallu trois demi-pardons.

oops-ground =
    .title = Les épaules qui roulent
    .intro = Inspire et fais monter tes épaules. Souffle et fais-les rouler en arrière, jusqu’en bas. Aussi lentement qu’un ballon fatigué. Deux fois.
    .done = Le ballon ne bouge plus. Laisse-le là.
