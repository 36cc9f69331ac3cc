# Appeler, chatter, écrire (Lotte, module 4), avec des mots faciles

call-chat-app =
    .brief = Yo. Téléphoner, ça me fait peur. Envoyer un message à Griet, ça va. On peut demander de l’aide de plusieurs façons. Tu choisis laquelle, et quand ? Et on commence comment ?
    .facts = Une ligne d’écoute, tu peux l’appeler. Parfois, tu peux aussi chatter. Ton nom n’est pas nécessaire. C’est la nuit ? C’est occupé ? Le 116 000 écoute toujours. Les lignes sont sous le bouton Aide.
    .closing = Tu préfères quoi : appeler, chatter, écrire ou aller voir quelqu’un ?
    .remember = Il y a plusieurs façons. Tu choisis par où commencer.

call-chat-app-who =
    .ask-pass = Lina ne trouve plus son abonnement de bus. Le bus arrive dans dix minutes.
    .feedback-pass = Quelqu’un de proche, c’est le plus rapide. Cherchez aussi dans sa veste.
    .ask-awake = Yara a un souci et ne dort pas. Elle veut parler. Elle ne veut pas dire son nom.
    .feedback-awake = Une ligne d’écoute est là pour ça. Son nom n’est pas nécessaire. Quelqu’un de proche, c’est bien aussi.
    .ask-photo = Quelqu’un demande une photo à Jade. Elle a dit non. Cette personne continue.
    .feedback-photo = Continuer quand elle dit non, c’est mettre la pression. Ce n’est pas la faute de Jade. Elle n’est pas obligée de répondre. Child Focus donne des conseils, jour et nuit. Quelqu’un de proche peut rester près d’elle.
    .ask-gone = Marie est partie en fugue. Personne ne sait où elle est.
    .feedback-gone = Dis-le tout de suite à un adulte. Il appelle tout de suite la police et le 116 000. Toi aussi, tu peux appeler. Tu ne trahis pas Marie.
    .ask-fallen = Quelqu’un est tombé à vélo. Il ne répond pas.
    .feedback-fallen = Ça ne peut pas attendre. Le numéro d’urgence est sous le bouton Aide. Tu ne peux pas appeler ? Va chercher quelqu’un.
    .answer-near = Quelqu’un de proche : dis-le ou écris-le
    .almost = Cette façon ne va pas si bien ici. Il y en a une autre. Tu peux changer.
    .done = Il y a cinq soucis et quatre façons. Tu hésites ? Prends la plus facile pour toi. La personne qui écoute cherche avec toi.

call-chat-app-start =
    .card-breathe = Je respire une fois, lentement.
    .card-sentence = Je dis une phrase : « J’ai un souci. »
    .card-name = Je dis mon nom. Ou je ne le dis pas.
    .done = C’est ton début. Il est bon. Tu peux te taire un peu. L’autre attend. Moi, je mange d’abord un biscuit. Mais alors, personne ne me comprend.

call-chat-app-ground =
    .title = Sens un biscuit
    .intro = Prends un biscuit, vrai ou inventé. Sens-le : inspire. Souffle sur les miettes. Fais-le deux fois.
    .done = Il n’y a plus de miettes. On me comprend de nouveau.
