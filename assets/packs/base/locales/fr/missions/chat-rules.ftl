# Les règles de notre groupe (Zita, module 1)

chat-rules =
    .title = Les règles de notre groupe
    .brief = Salut, c’est Zita. Au foot, il y a des règles. Dans notre groupe de messages, il n’y en avait pas. Hier : 214 messages sur une seule banane. À minuit ! Maintenant, on fait des règles. Tu choisis avec nous ?
    .facts = Un groupe de messages entre amis, c’est souvent très chouette. Avec quelques règles, ça le reste pour tout le monde.
    .closing = Avec qui aimerais-tu choisir des règles comme ça ?
    .remember = Une photo de quelqu’un d’autre ? On demande d’abord. Ça a mal tourné ? Dis-le, on peut encore faire beaucoup.
    .talk = Quelque chose tourne mal dans le groupe ? Dis-le à une personne de confiance. Pas besoin de montrer la photo. Ce n’est pas rapporter.
    .staff-aim = Elle choisit des règles pour un groupe de messages agréable et sait quoi faire quand une photo circule.
    .staff-watch = Ne demandez pas qui a déjà fait suivre quelque chose et ne faites montrer aucune vraie photo. En groupe, celles qui le veulent choisissent ensemble.
    .staff-cue = Vous entendez qu’une photo d’elle circule ? Restez calme, dites que ce n’est pas sa faute. Ne demandez pas à la voir, ne copiez et ne transmettez rien. Appelez le 116 000 et suivez le protocole du service.

chat-rules-pact =
    .title = Choisis tes règles
    .rule-ask-first = Une photo de quelqu’un ? On demande d’abord.
    .rule-no-sending = Les messages d’ici, on ne les fait pas suivre.
    .rule-no-hurry = Pas besoin de répondre tout de suite.
    .rule-leave = On peut quitter le groupe. Sans expliquer.
    .rule-night = La nuit, le groupe dort aussi.
    .rule-laugh = On rit ensemble, pas de quelqu’un.
    .rule-sorry = Un message raté ? On peut toujours dire pardon.
    .rule-tell = Ça ne va pas ? On cherche de l’aide.
    .own = Il manque une règle ? Écris la tienne, sans noms.
    .done = Voilà tes règles. Une chose compte toujours, quel que soit ton choix. Quelque chose ne va pas ? Tu peux le dire à une personne de confiance.

chat-rules-quiz =
    .title = La photo d’Elif
    .ask-photo = Une photo arrive dans le groupe. Elif dort dans le bus, la bouche ouverte. Avec ces mots : « Faites passer ! » Que peut faire Lina ?
    .option-photo-stop = Ne pas faire suivre la photo
    .feedback-photo-stop = Bel arrêt ! Chez Lina, la photo s’arrête. Parole de gardienne.
    .option-photo-say = Écrire « Attendez, on demande à Elif »
    .feedback-photo-say = Bravo. Souvent, d’autres pensent la même chose. Quelqu’un doit le dire en premier.
    .option-photo-one = L’envoyer à une seule amie
    .feedback-photo-one = D’une seule, on passe vite à dix. C’est déjà fait ? Lina peut demander d’effacer la photo.
    .option-photo-diallo = Aller voir monsieur Diallo
    .feedback-photo-diallo = Oui. Un adulte peut aider pour que la photo ne circule plus. Ce n’est pas rapporter.
    .ask-late = « Lina a déjà envoyé la photo. Elle ne peut plus rien faire. » C’est vrai ?
    .feedback-late-true = Heureusement, non. Elle peut dire pardon et demander à tout le monde d’effacer. Ou chercher de l’aide.
    .feedback-late-false = Exact ! Elle peut dire pardon et demander à tout le monde d’effacer. Ou chercher de l’aide.
    .ask-elif = Elif a honte. Toi, tu lui dirais quoi ?
    .option-elif-not-you = « Tu dormais, c’est tout. Tu n’as rien fait de mal. »
    .feedback-elif-not-you = Oui. On a le droit de dormir dans le bus. Partager une photo sans demander, non.
    .option-elif-beside = « Je viens m’asseoir près de toi. »
    .feedback-elif-beside = Oui. Parfois, on n’a besoin de rien d’autre. Dans un bus, ça marche très bien.
    .option-elif-laugh = « Allez, rigole un peu ! »
    .feedback-elif-laugh = L’intention est bonne. Mais Elif ne trouve pas ça drôle. L’écouter un peu, ça l’aide plus.

chat-rules-ground =
    .title = Le groupe dort
    .intro = Compte avec moi. Inspire jusqu’à quatre. Souffle jusqu’à six. Deux fois, ça fait vingt.
    .done = Vingt secondes sans message. C’est prouvé : on y arrive.
