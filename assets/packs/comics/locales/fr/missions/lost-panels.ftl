# Les cases perdues (Fien, module BD)

lost-panels =
    .title = Les cases perdues
    .brief = Je te dessine l’accident : ma BD, du vent, une flaque. Maintenant, j’ai cinq cases mouillées, et tout est mélangé. Fien, ta dessinatrice à la manche trempée. L’histoire parle de Jade et moi. Tu remets les cases en ordre ?
    .facts = Face au soleil, on ferme un peu les yeux. Ça ressemble à un visage fâché. Essaie devant un miroir.
    .closing = Quel moment d’aujourd’hui voudrais-tu regarder deux fois ?
    .remember = Entre ce que tu vois et ce que tu penses, il reste une case. Regarde encore.
    .talk = Ça fait mal quand quelqu’un ne te voit pas ? Dessine-le ou raconte-le à une personne de confiance.
    .staff-aim = Elle distingue ce qui se passe et ce qu’elle en pense, et sait qu’elle peut regarder encore ou demander.
    .staff-watch = Ne dites pas que son ressenti n’était « qu’un malentendu » : parfois, on ignore vraiment quelqu’un exprès. Ne demandez pas d’exemples.
    .staff-cue = Elle dit que personne ne la voit jamais ? Regardez-la, remerciez-la et prenez le temps aujourd’hui. Elle signe ? Il faut une interprète, pas une amie.

lost-panels-strip =
    .title = Qu’est-ce qui vient d’abord ?
    .card-wave = Je fais signe à Jade, de l’autre côté.
    .card-cloud = Jade ne répond pas. Un nuage arrive sur ma tête.
    .card-look = Je regarde encore. Elle a le soleil dans les yeux.
    .card-walk = Je traverse et je fais signe à l’ombre.
    .card-both = Là, elle me voit. Elle agite les deux mains.
    .feedback-wave = Ça commence comme ça : une main en l’air.
    .feedback-cloud = Ce nuage, c’est moi qui l’ai dessiné. « Elle ne veut pas me voir », j’ai pensé. Un nuage comme ça vient vite.
    .feedback-look = C’est ma case préférée. Il ne se passe presque rien. Je regarde encore, c’est tout.
    .feedback-walk = On peut s’approcher, ou demander. Ce n’est pas obligé, et demain, ça va aussi.
    .feedback-both = Jade avait un nuage aussi. Elle croyait que je chassais une abeille.
    .almost = Ça ferait une autre BD ! Qu’est-ce qui se passe d’abord, et après ? Regarde encore, ou demande qu’on te montre.
    .done = La BD est réparée. La case trois sent encore un peu la flaque.
