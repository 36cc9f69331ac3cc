# Secret léger, secret lourd (Zita en invitée, module 3), avec des mots faciles

secrets =
    .brief = Bonjour. J’étudie les secrets. J’ai une balance et un cahier. Il y a des secrets légers et des secrets lourds. Tu m’aides ? Yara aussi a besoin de toi.
    .facts = Un secret léger fait plaisir. Il ne dure pas longtemps. Avec un secret lourd, tu te sens mal. Souvent, quelqu’un te dit de te taire. Tu peux quand même le dire, toujours.
    .closing = Un secret lourd, ça fait quoi dans le corps ?
    .remember = Un secret lourd, tu peux toujours le dire. Même si tu as promis.
    .talk = Tu portes un secret lourd ? Parles-en. La première personne n’écoute pas ? Va en voir une autre.

secrets-sort =
    .title = C’est léger ou lourd ?
    .card-cake = Samedi, Farid reçoit un gâteau. C’est notre coach. Il ne le sait pas encore.
    .feedback-cake = Léger. Samedi, le secret est fini. Et il y a du gâteau.
    .card-never-tell = « Ne le dis à personne. Sinon, tu pars. »
    .feedback-never-tell = Lourd. Quelqu’un menace. Ce secret, tu peux toujours le dire.
    .card-sauce = Mon frère fait une sauce. Personne ne sait ce qu’il met dedans.
    .feedback-sauce = Léger. Ça ne gêne personne. C’est du cornichon. Pardon, frérot.
    .card-pushed = Quelqu’un fait mal à Jade. Cette personne dit : « Tais-toi. »
    .feedback-pushed = Lourd. Quelqu’un a mal. Alors on peut toujours le dire. C’est aider.
    .card-crush = Je suis amoureuse. Je ne le dis pas encore.
    .feedback-crush = Léger, et à toi. Tu choisis qui peut le savoir. Ça devient lourd ? Tu peux toujours en parler.
    .card-awake = Avec ce secret, je ne dors pas.
    .feedback-awake = Lourd. Ton corps le dit : c’est trop. Tu n’as pas à le porter seule.
    .done = Fini ! Un secret léger, tu peux le garder. Un secret lourd, tu peux le dire. Choisis une personne de confiance.
    .card-hidden = On sort ensemble. L’autre me dit : « Ne le dis à personne. »
    .feedback-hidden = Lourd. L’autre veut que tu te taises. Toi, tu peux toujours en parler.

secrets-talk =
    .title = Le secret lourd de Yara
    .say-changing-room = Je suis au vestiaire. J’ai déjà mes gants. Je n’ose pas sortir.
    .say-not-allowed = Il y a quelque chose. Mais on m’a dit de me taire.
    .answer-may-always-tell = Un secret lourd, tu peux toujours le dire.
    .answer-how-feel = Ce secret, il te fait quoi ?
    .answer-i-keep-quiet = Dis-le-moi. Je ne le dirai à personne.
    .say-really = C’est vrai ? Même si quelqu’un l’interdit ?
    .say-stones = C’est comme des pierres dans mon sac. Je ne peux pas poser ce sac.
    .say-promised = D’accord. Mais alors tu te tais vraiment.
    .say-takes-money = Quelqu’un de l’équipe prend mon argent. Chaque semaine.
    .say-threat = Elle dit : « Ne parle pas. Sinon, tu quittes l’équipe. »
    .say-still-heavy = Maintenant, on est deux à le savoir. Mais c’est encore lourd.
    .answer-not-your-fault = Tu ne fais rien de mal. Ici, tu as confiance en qui ?
    .answer-just-pay = Donne l’argent. Après, elle te laisse tranquille.
    .say-wants-more = J’ai donné l’argent. Maintenant, elle veut aussi mes chips. Ça continue.
    .answer-it-will-not-stop = Tu n’as pas à régler ça seule. On demande de l’aide.
    .answer-sorry-bad-advice = Pardon, mon conseil n’était pas bon. Tu as confiance en qui ?
    .say-farid-says-first = Je vais faire quelque chose. Je te dis d’abord quoi.
    .say-rosa-comes-along = On le dit à Farid ensemble ? Tu choisis qui commence.
    .say-farid-checks = Après chaque entraînement, Farid me demande : ça va ?
    .say-rosa-watches = Samedi, tante Rosa vient au match. Elle apporte une trompette. Au secours.
    .say-not-alone = Ce n’est pas encore réglé. Mais je ne porte plus ça toute seule.

secrets-ground =
    .title = Sans les gants
    .intro = Après le match, une gardienne détend ses mains. Inspire : ferme le poing. Souffle : ouvre la main. Fais-le deux fois.
    .done = L’expérience est réussie. Tes dix doigts ne portent rien maintenant.
