# Un secret qui pèse (Sam, module 5)

heavy-secret =
    .title = Un secret qui pèse
    .note = Une personne adulte veut que Jade se taise, et la menace. De quoi il s’agit, tu ne le liras pas. Tu peux arrêter dès que tu veux, ou passer cette mission.
    .brief = Salut. Moi, j’ai porté un secret pendant des mois. On m’avait dit ce qui arriverait si je parlais. Jade connaît ça. Tu l’aides à trouver ce qui le rend plus léger ?
    .facts = Menacer quelqu’un, c’est interdit. Une menace, c’est une raison de chercher de l’aide. Jade a peur pour sa sécurité ? Elle peut le dire aussi, et un adulte y réfléchit avec elle. Ne pas répondre, tout laisser, en parler. Bloquer et signaler, c’est après. Danger maintenant ? Le 112 ou le 101.
    .closing = Qu’est-ce qui peut rendre un secret plus léger ?
    .remember = Une promesse faite par peur, tu n’es pas obligée de la tenir. Il n’est jamais trop tard pour parler.
    .talk = Quelqu’un t’interdit de dire quelque chose ? Dis juste ça : « Il y a une chose que je ne peux pas dire. » C’est assez pour commencer. Le 116 000 écoute jour et nuit.
    .after = Aujourd’hui, Jade a dansé dix minutes. Sa porte était ouverte.
    .did = Jade était dans l’escalier, et tu étais là.
    .staff-aim = Elle sait qu’on peut raconter un secret qui tient par la menace, même après une promesse, même longtemps après. Elle connaît une première phrase.
    .staff-watch = Ne demandez pas qui a un secret. Ne dites pas qu’une menace n’est « sûrement pas sérieuse » : vous n’en savez rien. La sécurité d’abord. Ne promettez ni le secret, ni que tout ira bien.
    .staff-cue = Elle dit « il y a une chose que je ne peux pas dire » ? Remerciez-la, croyez-la. Demandez seulement si elle est en sécurité maintenant ; le reste peut attendre. N’abordez personne. Dites-lui d’abord à qui vous en parlez, ou dès que c’est possible. Suivez le protocole le jour même. Conseil : 116 000.

heavy-secret-thoughts =
    .title = Qu’est-ce qui fait taire Jade ? Qu’est-ce qui allège ?
    .box-quiet = Ça la fait taire
    .box-lighter = Ça allège
    .card-promise = « J’ai promis de me taire. »
    .feedback-promise = Ça la retient. Mais elle a promis parce qu’elle avait peur. Cette promesse, elle n’est pas obligée de la tenir.
    .card-one-line = Jade écrit une phrase sur un papier.
    .feedback-one-line = Une phrase, c’est un début. Jade choisit qui va la lire.
    .card-threat = « Si je parle, il va se passer quelque chose de grave. »
    .feedback-threat = Ça ferait taire n’importe qui. Jade n’a pas à vérifier si c’est vrai. Un adulte cherche avec elle comment rester en sécurité.
    .card-no-name = Au 116 000, elle n’est pas obligée de dire son nom.
    .feedback-no-name = Ça aide. Elle peut même rester un moment sans rien dire.
    .card-spread = « Quelqu’un va faire circuler des choses sur moi. »
    .feedback-spread = C’est normal que ça l’inquiète. C’est interdit de faire circuler ça. Au 116 000, on sait quoi faire.
    .card-like = « Cette personne, je l’aime bien aussi. »
    .feedback-like = Ça rend les choses difficiles. Elle peut en parler et continuer à l’aimer bien.
    .card-you-begin = Monsieur Diallo dit : « Commence où tu veux. »
    .feedback-you-begin = Comme ça, c’est Jade qui choisit. Elle peut même commencer par la fin.
    .card-long-ago = « Ça dure depuis si longtemps. »
    .feedback-long-ago = On dirait qu’il est trop tard, mais non. Un vieux secret peut sortir aussi.
    .done = Tout ce qui fait taire Jade, on peut le comprendre. Mais rien de tout ça ne l’oblige à se taire.

heavy-secret-stairs =
    .title = Dans l’escalier
    .panel-bag = Moi aussi, j’ai eu un caillou dans mon sac. Je m’assieds un peu avec toi ?
    .thought-bag = Elle ne demande pas ce qu’il y a dedans. Ça fait du bien.
    .panel-hurry = Ça va, Jade ? Parfait ! À demain.
    .thought-hurry = Il n’a pas attendu ma réponse. Alors je ne dis rien.
    .panel-back = Je t’ai posé une question et je suis parti. Ce n’était pas bien. Maintenant, j’ai le temps.
    .thought-back = Il est revenu. Alors je reste encore un peu.
    .way-beside = Je m’assieds de l’autre côté et j’attends.
    .follows-beside = C’est long. Puis Jade dit : « Il y a une chose que je ne peux pas dire. » Monsieur Diallo hoche la tête. « C’est déjà beaucoup. »
    .way-paper = Je lui donne un bic et un papier.
    .follows-paper = Elle écrit une phrase et plie le papier en quatre. Monsieur Diallo la lit. « Je te crois », dit-il.
    .way-somewhere-quiet = Je demande s’il y a un endroit plus calme.
    .follows-somewhere-quiet = Dans sa classe, le radiateur est chaud. Jade demande si Griet peut venir. C’est oui.

heavy-secret-ground =
    .title = Une main qui s’ouvre
    .intro = Ferme le poing, comme sur un caillou. Inspire et serre. Souffle et ouvre la main. Deux fois.
    .done = Cette main est vide. Pose-la sur ton genou. Elle est chaude.
