# Rapporter ou aider ? (Lotte, module 4)

telling-or-snitching =
    .title = Rapporter ou aider ?
    .brief = Yo. Dans mon foyer, personne ne veut être une rapporteuse. Moi non plus. Mais parfois, se taire pèse encore plus lourd. Et toi, tu en penses quoi ? Après, Yara a besoin de toi.
    .facts = Rapporter et aider se ressemblent. Dans les deux cas, on raconte quelque chose. La différence, c’est ce qu’on veut obtenir.
    .closing = À quoi vois-tu la différence entre rapporter et aider ?
    .remember = Rapporter, c’est mettre quelqu’un dans les ennuis. Aider, c’est l’en sortir.
    .talk = Tu t’inquiètes pour une amie ? Dis-le aujourd’hui à un adulte. Ce n’est pas à toi de tout régler.
    .after = Yara a tendu une nouvelle peau sur la darbouka d’Elif. On l’entend tous.
    .did = Avec Yara, tu as lu ce qui pèse sur Elif.
    .staff-aim = Elle dit avec ses mots la différence entre rapporter et aider. Elle remarque quand une amie a besoin d’un adulte.
    .staff-watch = Celle qui répond « oui, c’est rapporter » est souvent très loyale. C’est une force. Personne n’est obligée de défendre sa place. Ne demandez pas de vrais secrets et ne laissez pas deviner ce qui arrive à Elif.
    .staff-cue = Elle parle d’une amie ? Il s’agit peut-être d’elle-même. Remerciez-la, croyez-la et ne promettez pas le secret. Parlez-en à part. Dites-lui d’abord à qui vous en parlez.

telling-or-snitching-line =
    .title = Et toi, tu te places où ?
    .thesis = Répéter ce qu’une amie t’a dit, c’est être une rapporteuse.
    .argument-whole-class = J’ai dit un truc à une seule amie. Le lendemain, toute ma classe le savait. Ça m’a fait mal.
    .argument-team = Une joueuse a mal ? Son équipe m’appelle. Personne n’appelle ça rapporter.
    .argument-decide = J’ai peur que les autres décident tout à ma place. Alors je préfère me taire.
    .argument-angry = Mon amie l’a dit à Griet. J’ai été fâchée trois jours. Maintenant, je suis contente qu’elle l’ait fait.
    .moved = Tu as bougé. C’est ce qu’on fait quand on écoute vraiment.
    .stayed = Tu es restée à ta place. C’est très bien. Tu as entendu tous les avis.
    .done = On rapporte pour mettre quelqu’un dans les ennuis. On aide pour l’en sortir. Dis-le à une personne qui peut aider, pas à toute la classe. C’est possible sans danger ? Alors dis-le d’abord à ton amie.

telling-or-snitching-chat =
    .title = Est-ce qu’Elif a besoin d’aide ?
    .from = Les messages de Yara et Elif
    .item-fries = Frites ce soir ! Je te garde une chaise.
    .feedback-fries = Juste gentil. Une chaise libre, ça dit : tu as ta place ici.
    .item-mayo = J’arrive ! Avec beaucoup de mayo. Non, encore plus.
    .feedback-mayo = C’est tout Elif. La mayo n’est jamais une alarme.
    .item-awake = Ça fait trois nuits que je ne dors presque pas.
    .feedback-awake = Une mauvaise nuit, ça arrive à tout le monde. Trois d’affilée, c’est beaucoup. Griet peut s’asseoir un moment près d’elle le soir.
    .item-french = 4 sur 20 en néerlandais. Nouveau record.
    .feedback-french = Une mauvaise note, c’est embêtant. Mais elle en rit elle-même. Elle veut de l’aide ? Monsieur Diallo explique tout trois fois.
    .item-school = Je ne vais plus à l’école depuis une semaine. Ne le dis pas à Griet.
    .feedback-school = Quelque chose ne va pas, ou lui fait peur. Elif n’est pas obligée de le cacher. Monsieur Diallo ou Griet peut chercher avec elle.
    .item-secret = Je dois me taire sur quelque chose. Ça pèse comme une pierre.
    .feedback-secret = Un secret lourd, on peut toujours le dire. Même si quelqu’un l’interdit. À Griet, à tante Rosa ou à une ligne d’écoute.
    .item-may-i = Je te crois. Je peux aller chercher quelqu’un ?
    .feedback-may-i = Ça, c’est aider : d’abord croire, puis demander. Elif dit non ? Yara peut quand même chercher de l’aide.
    .done = Yara n’est pas obligée de montrer tous les messages. Une phrase suffit : « Je m’inquiète pour Elif. » Elle l’a dit d’abord à Elif, puis à Griet. Griet a écouté, avec du thé pour trois. Et si Griet n’avait pas écouté ? Yara serait allée voir monsieur Diallo. Tu peux le faire aussi.

telling-or-snitching-ground =
    .title = Sac à dos par terre
    .intro = Fais comme si tu portais un sac à dos. Inspire : épaules en haut. Souffle : laisse-le glisser. Deux fois.
    .done = Il est par terre. Tu peux l’y laisser un peu.
