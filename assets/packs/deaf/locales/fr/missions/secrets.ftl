# Secret léger, secret lourd (Zita en invitée, module 3) : Yara est sourde, tante Rosa signe, et Farid apprend

secrets =
    .brief = Bonjour. J’étudie les secrets, avec une balance et un cahier. Certains montent comme un ballon. D’autres coulent comme une pierre. Yara aussi a besoin de toi. Elle va dans une école pour jeunes sourds. Personne ne court plus vite.
    .closing = Quelque chose de lourd, tu le dis comment : en signes, en mots ou sur papier ?
    .talk = Quelque chose pèse ? Dis-le dans la langue que tu choisis. La première personne ne fait pas attention ? Va en voir une autre.
    .staff-cue = Elle commence à raconter ? Remerciez-la, croyez-la, pas de « pourquoi », pas de promesse de silence. Fermez calmement le tour de groupe. Parlez à part, avec une interprète qu’elle choisit, jamais une amie ni la famille. Suivez le protocole du service.

secrets-talk =
    .say-threat = « Si tu le dis, tu n’es plus dans l’équipe », elle écrit.
    .say-promised = D’accord. Mais alors tu ne le dis vraiment à personne.
    .answer-call-rosa = Appelle tante Rosa en vidéo. Je reste près de toi.
    .say-farid-says-first = Je vais m’en occuper. Et tu sauras d’abord comment. Tu veux une interprète ? À toi de choisir.
    .say-rosa-believes = Je vois tes mains trembler, Yara. Tu fais bien de me le dire. Je te crois. Ce n’est pas ta faute.
    .say-listened = Ça a duré deux minutes. Mes mains tremblaient. Mais on m’a regardée, tout le temps.
    .say-farid-checks = Maintenant, Farid me demande comment ça va après chaque entraînement. Il connaît déjà quatre signes.
    .say-rosa-watches = Samedi, tante Rosa vient me voir jouer. Avec un drapeau grand comme le but. Au secours.
