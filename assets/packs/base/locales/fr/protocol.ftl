# La carte pour le moment où une fille se confie. Pour les éducatrices et éducateurs seulement.

protocol = Quand une fille se confie
    .intro = Vous n’avez rien à résoudre. Restez calme, écoutez, puis suivez ces étapes.
    .draft = Ceci est un projet. Il ne vaut qu’une fois approuvé par votre maison, avec SOS Enfants ou, en Flandre, un VK.
    .say-good = « C’est bien que tu le dises. »
    .say-believe = « Je te crois. »
    .say-not-fault = « Ce n’est pas ta faute. »
    .say-more = « Raconte un peu plus, si tu veux. »
    .say-how-much = « C’est toi qui choisis combien tu racontes. »
    .say-not-for-myself = « Si tu n’es pas en sécurité, je ne garde pas cela pour moi. Je te dis à qui j’en parle, et pourquoi. »
    .act-calm = Restez calme. Donnez-lui toute votre attention.
    .act-pace = Suivez son rythme. Les silences sont permis.
    .act-her-words = Répétez ses propres mots.
    .act-brave = Dites qu’il faut du courage pour en parler.
    .act-mixed = Les sentiments mêlés sont permis : « Cette personne est gentille aussi. »
    .act-without-words = Regardez aussi ce qu’elle montre sans mots.
    .act-interpreter = Sourde ou malentendante ? Un interprète professionnel, pas un proche ni une amie.
    .act-bits = On se confie par petits bouts, en plusieurs fois.
    .avoid-why = Pas de questions « pourquoi ».
    .avoid-leading = Ne suggérez rien. Pas de rafale de questions.
    .avoid-investigate = N’enquêtez pas. N’examinez ni son corps ni son GSM.
    .avoid-shock = Ne montrez ni choc ni dégoût.
    .avoid-bad-word = Ne dites pas de mal de cette personne.
    .avoid-confront = Ne confrontez pas cette personne.
    .avoid-promise = Ne promettez ni le secret ni une bonne fin.
    .avoid-again = Ne lui faites pas tout répéter à plusieurs adultes.
    .avoid-in-group = N’en parlez pas en groupe.
    .avoid-delete = N’effacez aucun message.
    .group-thank = Remerciez-la.
    .group-protect = « C’est important. On en parle ensemble juste après. »
    .group-close = Clôturez le tour en douceur : sentir le sol, respirer ensemble.
    .group-colleague = Une collègue reste avec le groupe.
    .step-danger = Danger maintenant ? Appelez le 101 ou le 112.
    .step-tonight = Ne la laissez pas seule cette nuit.
    .step-missing = Disparue ? Appelez la police et le 116 000.
    .step-tell-her = Dites-lui d’abord chaque étape. Laissez-la choisir quand c’est possible.
    .step-trusted = Gardez près d’elle sa personne de confiance.
    .step-write = Notez ses mots exacts : date, heure, lieu, personnes présentes.
    .step-facts = Séparez les faits de ce que vous pensez.
    .step-file = Gardez cela dans le dossier, jamais dans le jeu.
    .step-inform = Le jour même : prévenez la personne responsable ou le point de contact. Décidez à deux.
    .step-recent = Violence sexuelle récente ? Contactez un Centre de Prise en charge des Violences Sexuelles (CPVS).
    .step-first-days = Les premiers jours comptent. Pas besoin de porter plainte.
    .step-abuse = Soupçon d’abus ? Demandez conseil à SOS Enfants, au SAJ ou, en Flandre, à un VK.
    .step-teen-pimp = Soupçon d’un proxénète d’ados ? Conseil : PAG-ASA, Sürya ou le 116 000.
    .step-online = Grooming ou chantage en ligne ? Appelez le 116 000 et la police.
    .step-save-first = Gardez des captures de la conversation. Ni réponse ni paiement. Signalez et bloquez ensuite.
    .step-secrecy = Secret professionnel : informer le parquet est possible, sous conditions. Demandez d’abord un avis juridique.
    .step-follow-up = Prévoyez un suivi : demain, dans une semaine, dans un mois.
    .step-yourself = Et vous ? Parlez-en à une collègue dans les 48 heures.

# Les lignes qui ne figurent que sur cette carte ; les autres sont dans help.ftl.

line-helpline-1712 = 1712
    .about = Questions sur la violence ou les abus, en néerlandais. Gratuit et anonyme. Ni numéro d’urgence ni point de signalement.

line-payoke = Payoke
    .about = Anvers. Centre reconnu pour victimes de la traite des êtres humains. Avis et évaluation pour l’aide à la jeunesse flamande.

line-pag-asa = PAG-ASA
    .about = Bruxelles. Centre reconnu pour victimes de la traite des êtres humains.

line-surya = Sürya
    .about = Liège. Centre reconnu pour victimes de la traite des êtres humains.
