# Stop – laisse – parle (Sam, module 5)

stop-save-tell =
    .title = Stop – laisse – parle
    .note = Elif reçoit des messages qui la mettent mal à l’aise. Ce qu’ils disent, tu ne le liras pas. On fait juste un plan. Tu peux arrêter ou passer.
    .brief = Salut. Trois choses m’ont aidée à avancer : stop, laisse, parle. Je ne les connaissais pas. Quelqu’un me les a apprises. Maintenant, Elif peut s’en servir. Tu fais son plan ?
    .facts = Tu peux toujours en parler : avant tout le reste, ou longtemps après. Déjà répondu, ou effacé quelque chose ? Ce n’est pas ta faute, et tu peux encore demander de l’aide.
    .closing = Quelle première phrase se retient le plus facilement ?
    .remember = Stop. Laisse tout là. Parles-en. Après, bloque et signale, avec quelqu’un.
    .talk = Tu peux essayer une première phrase avec une personne de confiance. Danger maintenant ? Les numéros sont sous le bouton Aide.
    .after = Elif a dormi cette nuit. C’est elle qui me l’a dit.
    .did = Dans l’armoire d’Elif, il y a ton plan.
    .staff-aim = Elle connaît trois étapes : stop, laisser, parler. Bloquer et signaler viennent après. Elle s’exerce à une première phrase et sait que Child Focus (116 000) répond jour et nuit.
    .staff-watch = Le plan est pour Elif. Ne demandez rien sur ses propres messages, ne regardez pas son GSM. Raconter d’abord est très bien : aucun ordre n’est faux. Ne promettez ni le secret, ni que tout ira bien.
    .staff-cue = L’exercice devient réel ? Remerciez-la, croyez-la, laissez-la choisir ce qu’elle raconte. Ne rien effacer, ne pas aborder cette personne. Dites-lui d’abord à qui vous en parlez, ou dès que possible. Suivez le protocole le jour même.

stop-save-tell-plan =
    .title = Un plan pour Elif
    .card-stop = Ne plus répondre
    .card-save = Tout laisser là, ne rien effacer
    .card-tell = Le dire à une personne de confiance
    .card-call = Appeler le 116 000 à deux, ou regarder sous Aide
    .card-pace = Se reposer et aller à son rythme
    .card-block = Bloquer et signaler, après en avoir parlé
    .done = Voilà le plan. Elif commence là où elle ose. En parler d’abord, c’est toujours bien. Bloquer, c’est après. Le 116 000 est gratuit, jour et nuit. Le plan est dans son armoire, avec un aimant en forme de frite.

stop-save-tell-sentence =
    .title = La première phrase
    .situation = Griet plie le linge. Elif veut lui parler et cherche une première phrase.
    .part-words = Les mots
    .option-words-minute = Tu as un moment ? Il y a quelque chose.
    .reply-minute = Oui, le linge peut attendre. Merci d’être venue. Tu choisis ce que tu racontes. Je dois chercher de l’aide ? Tu le sauras en premier. Si c’est vraiment impossible, dès que je peux.
    .option-words-messages = Je reçois des messages qui me mettent mal à l’aise.
    .reply-messages = Merci de me le dire. Je te crois. Rien de tout ça n’est ta faute. Je vais demander conseil, et tu sauras d’abord à qui.
    .option-words-stuck = Je ne sais pas par où commencer.
    .reply-stuck = Tu as déjà commencé, merci. Tu peux aussi te taire. Je ne sais pas encore comment ça va finir. On cherche la suite ensemble.
    .part-tone = Avec quelle voix ?
    .option-tone-soft = Tout bas
    .note-tone-soft = Tout bas, c’est clair aussi. Griet se rapproche un peu, c’est tout.
    .option-tone-slow = Lentement, avec des pauses
    .note-tone-slow = Par petits bouts, c’est bien. Griet a encore plein de chaussettes à plier.
    .option-tone-fast = Vite, d’un seul coup
    .note-tone-fast = Comme ça, c’est sorti. Après, Elif peut respirer.
    .part-sign = Et Elif fait quoi ?
    .option-sign-hand = Elle lève la main
    .note-sign-hand = Une main dit : il y a quelque chose. Ça marche aussi sans voix.
    .option-sign-paper = Elle donne un petit mot
    .note-sign-paper = Écrire compte autant. Comme ça, pas besoin de le dire tout haut.
    .option-sign-beside = Elle s’assied à côté
    .note-sign-beside = Côte à côte, c’est parfois plus facile. Pas besoin de se regarder.
    .done = Elif a sa première phrase. Tu peux en essayer une autre. Elles marchent toutes.

stop-save-tell-settle =
    .title = Lente comme une tortue
    .intro = Une tortue n’est jamais pressée. Inspire lentement. Souffle encore plus lentement. Quatre fois.
    .done = Voilà. Un plan peut avancer lentement, comme cette tortue. Tantôt, bois quelque chose de chaud, si tu veux.
