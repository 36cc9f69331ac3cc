# Appeler, chatter, écrire (Lotte, module 4)

call-chat-app =
    .title = Appeler, chatter, écrire
    .brief = Yo. Téléphoner, ça me fait peur. Envoyer un message à Griet, ça va. Il y a plus d’une porte vers l’aide. Laquelle choisir, et quand ? Et on commence comment ?
    .facts = Une ligne d’écoute, on peut l’appeler, et parfois chatter. Pas besoin de ton nom. C’est occupé ou c’est la nuit ? Le 116 000 répond toujours. Les lignes sont sous le bouton Aide.
    .closing = Qu’est-ce qui te va le mieux : appeler, chatter, écrire ou aller voir quelqu’un ?
    .remember = Il y a plus d’une porte. Tu choisis par où commencer.
    .talk = La première phrase est difficile ? Essaie-la avec une personne de confiance.
    .after = J’ai téléphoné moi-même cette semaine. Le biscuit, je l’ai mangé après.
    .did = Pour Lina, Yara et Jade, tu as trouvé une porte.
    .staff-aim = Elle sait quelle aide convient à quel souci et prépare son propre début de conversation.
    .staff-watch = Ne la faites pas vraiment appeler pour s’exercer. Aucun premier pas n’est mauvais : chaque pas vers l’aide compte. Est-elle sourde ou malentendante ? Cherchez avant, ensemble, une voie sans la voix.
    .staff-cue = Elle se tait devant la photo ou la fugue ? Ne creusez pas. Dites-lui qu’elle peut venir vous voir plus tard. Quelqu’un a vraiment disparu ? Tout de suite la police et le 116 000. Elle raconte ? Remerciez-la, croyez-la et proposez d’appeler ensemble.

call-chat-app-who =
    .title = Qui aide pour quoi ?
    .ask-pass = Lina a perdu son abonnement de bus. Le bus passe dans dix minutes.
    .feedback-pass = Le plus rapide, c’est quelqu’un de proche. Cherchez ensemble, aussi dans la veste d’hier.
    .ask-awake = Un souci empêche Yara de dormir. Elle veut parler sans dire son nom.
    .feedback-awake = Une ligne d’écoute est faite pour ça. Pas besoin de dire son nom. Plutôt quelqu’un de proche ? C’est bien aussi.
    .ask-photo = Quelqu’un n’arrête pas de demander une photo à Jade. Elle a déjà dit non.
    .feedback-photo = Insister quand on t’a dit non, c’est mettre la pression. Jade n’y est pour rien. Elle n’est pas obligée de répondre. Child Focus peut la conseiller, jour et nuit. Quelqu’un de proche peut rester à côté d’elle.
    .ask-gone = Marie est partie en fugue. Ses amies ne savent pas où elle est.
    .feedback-gone = Dis-le tout de suite à un adulte. Il appelle aussitôt la police et le 116 000. Toi aussi, tu peux appeler. Tu ne trahis pas Marie.
    .ask-fallen = Un cycliste est tombé. Il ne répond plus.
    .feedback-fallen = Ça ne peut pas attendre. Le numéro d’urgence est sous le bouton Aide. Tu n’arrives pas à appeler ? Va chercher quelqu’un qui appelle.
    .answer-danger = Urgence : appeler tout de suite
    .answer-near = Quelqu’un de proche : le dire, l’écrire
    .answer-child-focus = Child Focus : appeler, jour et nuit
    .answer-listen = Ligne d’écoute : appeler, parfois chatter
    .almost = Cette porte ne va pas si bien ici. Il y en a une autre. Tu peux changer.
    .done = Cinq soucis, quatre portes. Tu hésites ? Prends la porte la plus facile pour toi. La personne qui t’écoute cherche la suite avec toi.

call-chat-app-start =
    .title = Mon début à moi
    .card-next = Je demande : « Qu’est-ce qui se passe maintenant ? »
    .card-breathe = Je respire une fois, très lentement.
    .card-sentence = Je dis une phrase : « Quelque chose me tracasse. »
    .card-name = Je dis qui je suis. Ou je ne le dis pas.
    .card-seat = Je cherche un endroit calme.
    .done = C’est ton début, et il est bon. Tu peux te taire un moment. L’autre attend. Moi, je commence par un biscuit. Mais alors, personne ne me comprend.

call-chat-app-ground =
    .title = Le temps d’un biscuit
    .intro = Prends un biscuit, vrai ou inventé. Sens-le : inspire. Souffle sur les miettes : expire. Deux fois.
    .done = Plus de miettes. On me comprend de nouveau.
