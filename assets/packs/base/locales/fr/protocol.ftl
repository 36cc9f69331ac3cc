# La carte pour le moment où une fille se confie. Pour les éducatrices et éducateurs seulement. Trois blocs : maintenant, ce soir, demain.
# Les champs (.field-…), chaque service les remplit sur le bureau. Ce qui n’a pas pu être confirmé le dit.
# SAJ et SPJ, SOS Enfants et CPVS sont ici en premier ; en néerlandais, ce sont le consulent, le VK et le ZSG.

protocol = Quand une fille se confie
    .intro = Vous n’avez rien à résoudre. Lisez d’abord « Maintenant » : deux minutes. « Ce soir » et « Demain » viennent ensuite.
    .draft = Ceci est un projet. Il ne vaut qu’une fois approuvé par votre service, avec SOS Enfants ou, en Flandre, un Vertrouwenscentrum Kindermishandeling (VK), son équivalent flamand. Les numéros ont été relus en novembre 2026, pas appelés : appelez-les une fois vous-même et ajoutez ceux de votre service.
    .say-good = « C’est bien que tu le dises. »
    .say-believe = « Je te crois. »
    .say-not-fault = « Ce n’est pas ta faute. »
    .say-not-for-myself = « Si tu n’es pas en sécurité, je cherche de l’aide. Je te dis d’abord auprès de qui. Si c’est vraiment impossible, dès que je peux. »
    .say-how-much = « Raconte, si tu veux. C’est toi qui choisis combien. »
    .say-not-alone = « Tu n’as pas à porter ça toute seule. Maintenant, je reste avec toi. »
    .act-calm = Restez calme, ne montrez pas d’effroi. Suivez son rythme. Les silences sont permis.
    .act-her-words = Reprenez ses propres mots. On se confie par petits bouts, en plusieurs fois.
    .act-mixed = Les sentiments mêlés sont permis : « Une personne peut te manquer et te faire peur quand même. » Vous-même, ne dites pas de mal d’elle.
    .act-without-words = Regardez aussi ce qu’elle montre sans mots.
    .act-interpreter = Sourde, malentendante, ou peu de français ? Un interprète professionnel. Ni un proche, ni une amie, ni une autre fille.
    .avoid-why = Ne demandez pas pourquoi. Ne suggérez rien, n’insistez pas.
    .avoid-promise = Ne promettez ni le secret, ni que tout ira bien.
    .avoid-confront = N’enquêtez pas : ni son corps, ni son GSM. Ne confrontez pas cette personne.
    .avoid-images = Images de nu : ne pas regarder, ne pas copier, ne pas photographier, ne pas transmettre. Même comme preuve.
    .group-thank = Remerciez-la. « C’est important. On en parle à deux juste après, si tu veux. » Son histoire ne se discute pas en groupe.
    .group-colleague = Une ou un collègue reste avec le groupe. Vous êtes seule ou seul ? Lancez une activité calme, asseyez-vous avec elle à une table en vue du groupe, et appelez la garde.
    .group-close = Clôturez le tour en douceur : les pieds bien au sol, respirer ensemble.
    .slip-copy = Quelque chose de grave y est écrit ? Ne le lisez pas à voix haute. Recopiez-le mot pour mot ; ensuite seulement il peut disparaître.
    .slip-say = « Il y avait quelque chose d’important dans la boîte. Je ne sais pas qui l’a écrit. Tu peux venir me voir tantôt. Le 116 000 écoute aussi, jour et nuit. »
    .slip-round = Passez ce soir un moment près de chaque fille.
    .step-safe-place = Allez avec elle dans un endroit calme où personne n’écoute, un collègue pas loin.
    .step-danger = Danger maintenant ? Appelez le 112, ou le 101 pour la police. Jour et nuit.
    .step-life = Elle ne veut plus être là, ou elle se fait du mal ? Restez avec elle. Éloignez ce qui peut la blesser. Danger immédiat : 112. Sinon le 0800 32 123, et votre médecin.
    .step-missing = Disparue ? Appelez tout de suite la police et le 116 000. N’attendez pas. Avant 13 ans, c’est toujours inquiétant.
    .step-violence = Violence sexuelle, cette nuit ou ces 7 derniers jours ? Le CPVS : jour et nuit, gratuit, aussi pour les enfants, sans plainte. Pour les traces, si possible dans les 72 heures. Adresses : violencessexuelles.be.
    .step-tonight = Est-elle en sécurité cette nuit ? La personne dont elle parle peut-elle arriver jusqu’à elle ? Ne la laissez pas seule.
    .step-inform = Appelez encore aujourd’hui la personne responsable, même le week-end. Décidez à deux.
    .step-tell-her = Prévenez-la avant chaque étape et laissez-la choisir quand c’est possible. Associez la personne à qui elle fait confiance, si vous êtes sûrs qu’elle n’y est pour rien.
    .step-parents = Parents : décidez à deux quand les prévenir, et de quoi. Un parent peut être impliqué ? Demandez d’abord conseil à SOS Enfants.
    .step-weekend = Un retour ou une visite ce week-end ? Ne laissez pas faire sans réfléchir. Concertez-vous avec la personne responsable et avec le SAJ ou le SPJ.
    .step-staff = Il s’agit d’un collègue ? Ne lui dites rien. Appelez la direction vous-même, ou qui est au-dessus. Ce collègue n’est pas près d’elle cette nuit. Conseil : SOS Enfants ou le 116 000.
    .step-online = Grooming ou chantage en ligne ? Appelez le 116 000 et la police. Ne pas répondre, ne pas payer, ne rien effacer. Bloquer et signaler, seulement après. Ne confisquez pas son GSM comme punition.
    .step-images = Une image de nu ? Laissez-la sur son appareil et ne regardez pas. Appelez le 116 000 : ils savent comment la faire retirer (Take It Down) et comment la police la reçoit.
    .step-write = Notez ses mots exacts : date, heure, lieu, personnes présentes. Ce que vous pensez, à part. Dans le dossier, jamais dans le jeu.
    .step-tomorrow = Prévenez le SAJ ou le SPJ, et la personne de référence de votre service s’il y en a une. Ne lui faites pas tout répéter.
    .step-abuse = Soupçon de maltraitance ou d’abus ? Demandez conseil à SOS Enfants ou au SAJ ; en Flandre, à un VK.
    .step-teen-pimp = Soupçon d’un proxénète d’ados ? PAG-ASA, Sürya ou Payoke. Le soir et le week-end, le 116 000.
    .step-secrecy = Secret professionnel : si elle court un danger grave et imminent et que vous ne pouvez pas la protéger, seul ou avec de l’aide, vous pouvez informer le parquet. C’est un droit, pas une obligation.
    .step-secrecy-check = Aider une personne en grand danger est une obligation à part. Concertez-vous d’abord à deux. Nous n’avons pas pu vérifier les articles du nouveau Code pénal (prévu le 8 avril 2026) : demandez un avis juridique.
    .step-complaint = Son souci, c’est le service ou l’aide elle-même ? Parlez-lui du Délégué général aux droits de l’enfant (dgde.cfwb.be). Elle peut le contacter elle-même.
    .step-follow-up = Prévoyez un suivi : demain, dans une semaine, dans un mois. Dites-lui quand.
    .step-yourself = Et vous ? Parlez-en à un ou une collègue dans les 48 heures.
    .field-contact = De garde maintenant
    .field-doctor = Notre médecin
    .field-police = Notre police locale
    .field-running-away = Notre accord avec la police pour les fugues
    .field-centre = Notre Centre de Prise en charge des Violences Sexuelles (CPVS)
    .field-management = Notre direction, aussi le soir et le week-end
    .field-advice = Notre équipe SOS Enfants
    .field-consultant = Où se trouve le numéro de son délégué (SAJ ou SPJ), et de la garde là-bas

# Les lignes qui ne figurent que sur cette carte ; les autres sont dans help.ftl.

line-suicide-1813 = Zelfmoordlijn
    .about = En néerlandais, pour elle et pour vous.
    .hours = Par téléphone jour et nuit, lu en 2023

line-suicide-centre = Centre de Prévention du Suicide
    .about = Pour elle et pour vous. Gratuit, sans nom.
    .hours = Jour et nuit

line-surya = Sürya
    .about = Liège. Centre reconnu pour victimes de la traite des êtres humains.
    .hours = Se dit joignable à tout moment

line-payoke = Payoke
    .about = Anvers. Centre reconnu pour victimes de la traite des êtres humains. Avis pour l’aide à la jeunesse flamande. Mission après 2022 : à vérifier.

line-pag-asa = PAG-ASA
    .about = Bruxelles. Centre reconnu pour victimes de la traite des êtres humains.

line-sos-viol = SOS Viol
    .about = Questions sur la violence sexuelle.
    .hours = En semaine, la journée

line-helpline-1712 = 1712
    .about = Questions sur la violence ou les abus, en néerlandais. Gratuit, sans nom. Ni numéro d’urgence ni point de signalement.
    .hours = En semaine

line-child-rights = Klachtenlijn Kinderrechtencommissariaat
    .about = Pour elle, en néerlandais, avant 18 ans, si son souci est l’aide ou le service. Rien ne se fait sans son accord.

line-jo-line = JO-lijn
    .about = Plaintes sur l’aide à la jeunesse flamande, en néerlandais. Aussi jo-lijn@opgroeien.be.
    .hours = En semaine, de 9 à 17 heures
