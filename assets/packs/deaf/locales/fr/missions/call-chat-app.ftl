# Appeler, chatter, écrire (Lotte, module 4) : d’abord ce qui va sans la voix

call-chat-app =
    .title = Chatter, écrire, montrer
    .brief = Yo. Téléphoner, ça me fait peur. Pour toi, c’est peut-être impossible. Envoyer un message à Griet, ça va. Il y a plus d’un chemin vers l’aide, même sans la voix. Lequel choisir, et quand ? Et on commence comment ?
    .facts = Avec certaines lignes d’écoute, on peut chatter. Pas besoin de ton nom. Le chat est fermé ? Demande à quelqu’un d’appeler le 116 000, jour et nuit. En danger, tu peux écrire avec l’app 112 BE. Elle est pour les personnes qui ne peuvent pas appeler. Elle marche en Belgique. Installe-la à l’avance.
    .closing = Qu’est-ce qui te va le mieux : chatter, écrire, montrer ou faire appeler ?
    .remember = Il y a plus d’un chemin. Tu choisis par où commencer.
    .staff-watch = Ne la faites pas vraiment chatter pour s’exercer. Aucun premier pas n’est mauvais : chaque pas vers l’aide compte. Regardez avant, ensemble, l’app 112 BE et le chat qu’elle choisit.
    .staff-cue = Elle s’arrête devant la photo ou la fugue ? Ne creusez pas. Dites-lui qu’elle peut venir vous voir plus tard. Quelqu’un a vraiment disparu ? Tout de suite la police et le 116 000. Elle raconte ? Remerciez-la, croyez-la et proposez d’appeler pour elle, sous ses yeux.

call-chat-app-who =
    .feedback-awake = Une ligne d’écoute est faite pour ça. On peut écrire, et pas besoin de son nom. Plutôt quelqu’un de proche ? C’est bien aussi.
    .feedback-photo = Insister quand on t’a dit non, c’est mettre la pression. Jade n’y est pour rien. Elle n’est pas obligée de répondre. Child Focus peut la conseiller. Quelqu’un de proche peut appeler ou écrire pour elle.
    .feedback-gone = Dis-le ou montre-le tout de suite à un adulte. Il appelle aussitôt la police et le 116 000. Il n’y a personne ? Écris avec l’app 112 BE. Tu ne trahis pas Marie.
    .ask-fallen = Un cycliste est tombé. Il ne bouge plus.
    .feedback-fallen = Ça ne peut pas attendre. Va chercher quelqu’un qui appelle, ou écris avec l’app 112 BE.
    .answer-danger = Danger : l’app 112 BE, ou quelqu’un appelle
    .answer-near = Quelqu’un de proche : le montrer, le dire, l’écrire
    .answer-child-focus = Child Focus : un mail, ou quelqu’un appelle
    .answer-listen = Ligne d’écoute : par chat
    .almost = Ce chemin ne va pas si bien ici. Il y en a un autre. Tu peux changer.
    .done = Cinq soucis, quatre chemins. Tu hésites ? Prends le plus facile pour toi. La personne qui te répond cherche la suite avec toi.

call-chat-app-start =
    .card-next = J’écris : « Qu’est-ce qui se passe maintenant ? »
    .card-sentence = J’écris une phrase : « Quelque chose me tracasse. »
    .card-name = J’écris qui je suis. Ou je ne l’écris pas.
    .done = C’est ton début, et il est bon. Tu peux t’arrêter un moment. L’autre attend. Moi, je commence par un biscuit. Mais après, mon écran colle.

call-chat-app-ground =
    .done = Plus de miettes. Mon écran ne colle plus.
