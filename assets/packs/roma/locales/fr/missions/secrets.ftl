# Secret léger, secret lourd (Zita en invitée, module 3) : la cuisine de mamie, une tante et une grande cousine

secrets =
    .brief = Bonjour. C’est l’expérience numéro quatorze. J’étudie les secrets dans la cuisine de ma grand-mère, avec sa balance. Certains montent comme un ballon. D’autres coulent comme une pierre. Tu m’aides ? Yara aussi a besoin de toi.
    .talk = Quelque chose pèse ? Parles-en. La première personne n’écoute pas ? Va en voir une autre. Une tante, une grande cousine, quelqu’un de l’école : tu choisis.
    .staff-cue = Elle commence à raconter ? Remerciez-la, croyez-la, pas de « pourquoi », pas de promesse de silence. Fermez calmement le tour de groupe. Parlez à part, avec une interprète extérieure à la famille si elle veut. Suivez le protocole du service.

secrets-sort =
    .card-cake = Samedi, on surprend ma grand-mère avec un gâteau. Dans sa propre cuisine.

secrets-talk =
    .say-farid-or-rosa = Farid, le coach, je crois. Ou tante Rosa. Ma cousine dit que Rosa écoute le mieux.
    .say-rosa-believes = Attends, j’éteins le feu. C’est bien que tu appelles, Yara. Je te crois. Ce n’est pas ta faute.
    .say-rosa-watches = Samedi, tante Rosa vient me voir jouer. Avec ma grand-mère, deux cousines et une trompette. Au secours.
