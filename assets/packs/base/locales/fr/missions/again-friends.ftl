# Trois vidéos, il manque la fin (Noor, rappel du module 1, jour 3)

again-friends =
    .title = Trois vidéos, il manque la fin
    .brief = Hé ! J’ai fait combien de vidéos cette semaine ? Et combien sont réussies ? Trois. Sur les autres, on voit mon pouce. Il manque chaque fois la fin. Tu la trouves ?
    .facts = Même de bonnes amies disent parfois non. Après, ça peut redevenir chouette.
    .closing = C’est quoi, pour toi, une bonne fin après un non ?
    .remember = Une bonne amitié résiste à un non.
    .talk = Quelque chose coince avec une amie ? « On s’est disputées » est une bonne première phrase pour un adulte.
    .did = Trois vidéos de Noor ont trouvé leur fin.
    .staff-aim = Elle retrouve trois choses : un non est possible, une photo se demande, un inconnu se vérifie avec quelqu’un.
    .staff-watch = Ne demandez pas si elle a un inconnu dans ses contacts. Choisissez une des trois fins et racontez comment c’était pour vous.
    .staff-cue = Elle a choisi le film muet, ou dit qu’elle n’a pas d’amis ? Faites aujourd’hui quelque chose avec elle, dix minutes, sans viser une discussion.

again-friends-film =
    .title = Ta journée, c’est quel film ?
    .mood-funny = Une comédie : contente
    .reply-funny = Super ! Ne lâche pas ton pop-corn.
    .mood-slow = Un film lent : calme
    .reply-slow = J’aime les films lents. Jusqu’à ce que je ronfle.
    .mood-butterflies = Des papillons : amoureuse
    .reply-butterflies = Oh, chouette ! Cette fois, je ne filme rien.
    .mood-loud = Plein de bruit : fâchée
    .reply-loud = Sors un peu et souffle longuement. Après, c’est plus facile de raconter.
    .mood-silent = Sans le son : seule
    .reply-silent = Je connais, même dans ma grande famille. S’asseoir près de quelqu’un, c’est déjà ça.
    .mood-scary = Un film d’horreur : j’ai peur
    .reply-scary = Celui-là, ne le regarde pas toute seule. Cherche quelqu’un avec une grande couverture.

again-friends-endings =
    .title = Trouve la fin
    .ask-sleepover = Lina veut venir dormir. Amira dit non.
    .feedback-sleepover = Lina soupire. Elle reste son amie.
    .ask-silly-photo = Yara a une photo rigolote d’Elif.
    .feedback-silly-photo = C’est Elif sur la photo, donc Elif choisit.
    .ask-unknown = Quelqu’un que Marie ne connaît pas lui écrit.
    .feedback-unknown = Demander, c’est plus malin que deviner.
    .answer-may-i = « Je peux la montrer ? »
    .answer-ask-somebody = « Je demande à quelqu’un que je connais en vrai. »
    .answer-another-time = « D’accord, une autre fois. »
    .almost = Ça fait un drôle de film. Essaie d’échanger.
    .done = C’est bon ! Et on ne voit mon pouce qu’une fois.
