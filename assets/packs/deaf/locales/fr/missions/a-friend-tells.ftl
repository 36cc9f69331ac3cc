# Une amie confie quelque chose de lourd (Sam, module 4) : de l’aide sans la voix

a-friend-tells =
    .facts = Souvent, on se confie d’abord à une amie. Trois choses aident : prendre le temps, croire, aller chercher un adulte. Il y a danger maintenant ? Écris avec l’app 112 BE, ou fais appeler.
    .closing = Que peux-tu faire quand une amie t’a confié quelque chose de lourd ?

a-friend-tells-talk =
    .say-and-you = Et toi, tu portes maintenant quelque chose de lourd. Tu peux aussi aller voir Griet.
