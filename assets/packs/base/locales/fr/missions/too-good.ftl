# Trop beau pour être vrai (Sam, module 5)

too-good =
    .title = Trop beau pour être vrai
    .note = Yara reçoit de jolis messages. Avec certains, son ventre se serre. Tu ne liras rien de grave. Tu peux arrêter ou passer.
    .brief = Salut. Un joli message, ça fait plaisir. J’en garde un depuis des années. Mais parfois, il y a dedans quelque chose qui met la pression. Tu lis avec Yara ?
    .facts = Tout le monde peut recevoir un message comme ça. Aimer les jolis mots, c’est normal. On te presse ? Ça doit rester secret ? Fais attention. Si quelqu’un te met la pression, c’est sa faute.
    .closing = À quoi reconnais-tu un mot gentil qui ne demande rien ?
    .remember = Tu peux prendre ton temps. Tu peux en parler. Même quand les mots sont beaux.
    .talk = Un message te met la pression ? Laisse-le là et montre-le à une personne de confiance. Ou regarde sous le bouton Aide.
    .after = Yara a fait du cerf-volant avec tante Rosa. Il est maintenant dans un arbre.
    .did = Yara a lu ses messages avec toi à côté.
    .staff-aim = Elle sent la différence entre des mots gentils et des mots qui mettent la pression. Elle sait qu’elle peut prendre son temps et à qui en parler.
    .staff-watch = Ne rendez suspects ni les compliments ni internet. Ne demandez rien sur ses propres messages. Ce qu’elle marque, c’est son ressenti : ne corrigez pas. Respirez un peu ensemble après.
    .staff-cue = Elle dit qu’on lui écrit ainsi ? Remerciez, croyez-la, ne creusez pas. Rien effacer, ne pas regarder son GSM. Dites-lui d’abord à qui vous en parlez. Suivez le protocole. Child Focus conseille.

too-good-messages =
    .title = C’est agréable, ou pas ?
    .from = Le GSM de Yara
    .item-pancakes = Tante Rosa : « Des crêpes samedi ? Tu peux dire non. »
    .feedback-pancakes = Yara peut choisir. Ici, elle peut dire non comme elle peut dire oui. C’est léger.
    .item-joke = Elif : « Ta blague ! J’en ris encore. »
    .feedback-joke = Un compliment, et c’est tout. Yara n’a rien à faire en échange.
    .item-bag = Zita : « N’oublie pas ton sac de gym demain ! »
    .feedback-bag = Un message tout simple. Pas agréable pour toi ? C’est peut-être la gym. Tu as le droit.
    .item-now = Quelqu’un : « Tu es parfaite. Réponds tout de suite. »
    .feedback-now = De jolis mots, et quelqu’un de pressé. Yara n’est pas obligée de répondre. Elle laisse le message là.
    .item-stomach = À Elif : « Je suis contente et j’ai le ventre serré. »
    .feedback-stomach = Deux sentiments à la fois, ça existe. Ce ventre est un signal. Yara ne fait rien de mal.
    .item-hush = Quelqu’un : « Ça reste entre nous, hein ? »
    .feedback-hush = Un secret qui pèse, Yara peut toujours le raconter. Même si quelqu’un ne veut pas.
    .item-tell = À tante Rosa : « Je peux te dire quelque chose ? »
    .feedback-tell = Yara choisit à qui elle le dit. C’est fort. Et tante Rosa écoute vraiment.
    .done = On lit avec ses yeux et avec son ventre. À deux, ils savent beaucoup de choses.

too-good-what-next =
    .title = Et maintenant ?
    .ask-feel = De jolis mots, quelqu’un de pressé et un secret. Yara peut ressentir quoi ?
    .option-feel-nice = De la joie
    .feedback-feel-nice = C’est possible. De jolis mots, ça fait plaisir. Ce n’est jamais la faute de Yara.
    .option-feel-tight = Le ventre serré
    .feedback-feel-tight = C’est possible. Un ventre serré est un signal. Yara peut arrêter et en parler.
    .option-feel-both = Les deux à la fois
    .feedback-feel-both = Bien sûr que c’est possible. Elle a droit aux deux. Et elle peut en parler aussi.
    .ask-tell = À qui Yara peut-elle le dire ?
    .option-tell-rosa = À tante Rosa
    .feedback-tell-rosa = Oui. Tante Rosa écoute d’abord. Puis elle cherche avec Yara qui peut encore aider.
    .option-tell-teacher = À monsieur Diallo, son prof
    .feedback-tell-teacher = Oui. Yara peut demander à lui parler à part. Il cherche avec elle ce qui est possible.
    .option-tell-help-page = À quelqu’un de la page d’aide
    .feedback-tell-help-page = Oui. C’est gratuit, et pas besoin de dire son nom. Quelqu’un peut aussi appeler avec elle.
    .option-tell-wait = À personne, tant qu’elle n’est pas sûre
    .feedback-tell-wait = Pas besoin d’être sûre. Une impression bizarre suffit. La première personne ne l’aide pas ? Yara le dit à une deuxième.

too-good-settle =
    .title = Lâcher un cerf-volant
    .intro = Le cerf-volant monte : inspire. Il descend doucement : expire. Quatre fois, tranquillement.
    .done = Bien. C’est toi qui tiens la ficelle, et toi qui choisis la hauteur.
