# Stop – laisse – parle (Sam, module 5), avec des mots faciles

stop-save-tell =
    .title = Stop. Laisse. Parle.
    .note = Elif reçoit des messages. Ils la mettent mal à l’aise. Toi, tu ne lis pas ces messages. On fait juste un plan. Tu peux arrêter ou passer.
    .brief = Salut. Trois choses m’ont aidée : stop, laisse, parle. Je ne les connaissais pas. Quelqu’un me les a apprises. Maintenant, elles peuvent aider Elif. Tu fais son plan ?
    .facts = Tu peux toujours parler. Tu peux commencer par ça. Tu peux aussi le faire longtemps après. Tu as déjà répondu ? Quelque chose est effacé ? Tu n’es pas en faute. Tu peux encore demander de l’aide.
    .closing = Quelle première phrase est facile à retenir ?
    .remember = Stop. Laisse les messages. Parle. Après, tu peux bloquer et signaler. Tu n’as pas à faire ça seule.
    .talk = Tu peux essayer une première phrase. Essaie-la avec une personne de confiance. Danger maintenant ? Les numéros sont sous le bouton Aide.

stop-save-tell-plan =
    .card-pace = Se reposer et aller lentement
    .card-block = D’abord en parler, puis bloquer et signaler
    .done = Le plan est prêt. Elif commence où elle ose. Parler d’abord, c’est toujours bien. Quelqu’un n’écoute pas ? Elle va voir une autre personne. Bloquer, c’est après. Le 116 000 est gratuit, jour et nuit. Pas besoin de dire son nom. Le plan est dans son armoire.

stop-save-tell-sentence =
    .situation = Griet plie le linge. Elif veut lui parler. Elle cherche une première phrase.
    .reply-minute = Oui, le linge peut attendre. Merci d’être venue. Tu choisis ce que tu racontes. Je dois chercher de l’aide ? Tu le sauras en premier. C’est vraiment impossible ? Alors je te le dis dès que je peux.
    .option-words-messages = Je reçois des messages. Je me sens mal.
    .reply-messages = Merci de me le dire. Je te crois. Rien de tout ça n’est ta faute. Je vais demander conseil. Je te dis d’abord à qui.
    .option-words-stuck = Je ne sais pas comment commencer.
    .reply-stuck = Tu as déjà commencé, merci. Tu peux aussi te taire. Je ne sais pas comment ça va aller. On cherche ensemble.
    .part-tone = Elif le dit comment ?
    .note-tone-soft = Tout bas, c’est clair aussi. Griet vient plus près.
    .note-tone-slow = Des petits bouts, c’est bien. Griet a le temps.
    .option-tone-fast = Vite, en une fois
    .note-tone-fast = Alors c’est dit. Après, Elif peut respirer.
    .note-sign-hand = Une main dit : il y a quelque chose. Ça va aussi sans voix.
    .note-sign-paper = Écrire compte aussi. Elle n’a pas besoin de parler.
    .done = Elif a sa première phrase. Tu peux en essayer une autre. Elles sont toutes bonnes.

stop-save-tell-settle =
    .intro = Une tortue va lentement. Inspire lentement. Souffle encore plus lentement. Fais-le quatre fois.
    .done = Voilà. Un plan peut aller lentement. Tantôt, prends une boisson chaude, si tu veux.
