# La porte des éducatrices : ce qui vaut pour tout le service.

staff = Éducatrices et éducateurs
    .show = Montrer ce que je tape
    .hide = Cacher ce que je tape
    .caps-lock = Verr. Maj est activé.
    .enter = Phrase de passe du service
    .first = Choisissez une phrase de passe pour le service
    .first-about = Avec cette phrase, vous réglez ce qui vaut pour tout le service. Quatre mots ordinaires à la suite, c’est bien. Au moins { $count } signes.
    .again = Encore une fois
    .open = Ouvrir
    .set = Enregistrer
    .busy = On regarde…
    .forgotten = Oubliée ? Utilisez la feuille de secours
    .short = Un peu plus long : au moins { $count } signes.
    .differs = Les deux ne sont pas pareilles.
    .wrong = Ce n’est pas ça.
    .wait = { $count ->
        [one] Ce n’est pas ça. Attendez { $count } seconde.
       *[other] Ce n’est pas ça. Attendez { $count } secondes.
    }

staff-who = C’est pour l’équipe éducative
    .about = Ici, l’équipe règle ce qui vaut pour tout le service. Tu veux jouer ? Tu peux revenir en arrière.
    .hold = Membre de l’équipe ? Gardez le bouton appuyé un instant.
    .yes = Je suis de l’équipe
    .no = Non, retour

staff-take-back = Choisir à nouveau
    .about = Cette phrase de passe n’a encore jamais servi. Personne ne la connaît ? Gardez le bouton appuyé un instant, et vous en choisirez une nouvelle. Les profils restent.

house = Ce service
    .counts = { $count ->
        [0] Pas encore de profil sur cet appareil
        [one] 1 profil sur cet appareil
       *[other] { $count } profils sur cet appareil
    }
    .never = Ce qu’il y a dedans, personne ne le voit, vous non plus. Une fille peut montrer son mur elle-même.
    .idle = Personne ne touche à rien : puzzle après
    .minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
    .open = Ouvrir { $module }
    .open-about = Une éducatrice ou un éducateur ouvre ceci pour une seule fille. Asseyez-vous à côté d’elle : elle choisit l’étape, vous y tapez la phrase de passe. Cela se referme tout seul quand elle s’en va, quand le jeu se cache, et à l’heure indiquée ci-dessous. Pour un groupe, cela s’ouvre au bureau, pour une seule séance.
    .late = À partir de cette heure, il est tard
    .ready = Ce qui doit être prêt : { $done } sur { $all }
    .lines = Les lignes d’aide qui conviennent ici
    .lines-about = Une ligne désactivée n’est pas sur la page d’aide. Ce qui n’a pas de case reste toujours : une fille trouve toujours un numéro.
    .left-out = { $count ->
        [one] 1 partie du paquet a été laissée de côté
       *[other] { $count } parties du paquet ont été laissées de côté
    }
    .left-out-about = Le jeu n’a pas pu lire ceci ; le reste fonctionne. Dites-le à qui a donné le paquet : le contrôle du paquet dit ce qui ne va pas.
    .wipe = Effacer
    .wipe-sure = Effacer ce profil ? Vous ne voyez pas ce qu’il contient, et personne ne peut le récupérer. Faites-le seulement si elle a oublié ses images et le demande elle-même.
    .wipe-yes = Oui, effacer
    .wipe-no = Non
    .change = Autre phrase de passe
    .sealed = Les plans et le journal sont sous clé : ils s’ouvrent avec la phrase de passe ou la feuille de secours.
    .not-sealed = Les plans et le journal ne sont pas encore sous clé : qui a accès aux fichiers peut les lire. Choisissez une autre phrase de passe et gardez la nouvelle feuille. Ils seront alors sous clé.

house-ready =
    .required = À faire d’abord : sans cela, rien ne s’ouvre
    .others = À vérifier aussi
    .done = En ordre
    .since = Coché le { $day }
    .all = Ce qui devait être prêt d’abord est en ordre.

# Une éducatrice ou un éducateur est assis à côté d’une fille et ouvre ce qui attend.
opening = Ouvrir « { $module } »
    .until = Pour celle qui est assise ici, jusqu’à ce qu’elle s’en aille. Cela se referme aussi quand le jeu se cache, et à { $time }. Restez joignable, et dites-lui où vous êtes.
    .until-late = Pour celle qui est assise ici, jusqu’à ce qu’elle s’en aille ou que le jeu se cache. Restez joignable, et dites-lui où vous êtes.
    .no-passphrase = Cette maison n’a pas encore de phrase de passe. Choisissez-en une au début, sous « Éducatrices et éducateurs ». Ensuite, ceci pourra s’ouvrir.
    .house = { $count ->
        [one] D’abord, { $count } point doit encore être en ordre dans votre maison. Voyez au début, sous « Éducatrices et éducateurs ».
       *[other] D’abord, { $count } points doivent encore être en ordre dans votre maison. Voyez au début, sous « Éducatrices et éducateurs ».
    }
    .help = D’abord, l’aide. Ces missions n’ont pas encore été jouées :
    .help-or = Elle joue sans profil ? Vous pouvez aussi en parler ensemble.
    .talked = Nous avons parlé de l’aide : à qui elle peut se confier, et ce qui se passe quand elle appelle.
    .late = Il est tard. Ce n’est pas une dernière chose avant de dormir.
    .yes = Ouvrir
    .no = Pas maintenant
    .not-tonight = Pas ce soir
    .though-late = Ouvrir quand même

recovery = La feuille de secours
    .about = Phrase oubliée ? Ces douze images ouvrent la porte, dans cet ordre. Elles ne sont montrées qu’une fois.
    .keep = Gardez la feuille au coffre, pas près de cet appareil.
    .where = Où l’enregistrer en PDF ? Choisissez un dossier.
    .stick = Clé USB ou autre disque
    .documents = Documents
    .downloads = Téléchargements
    .desktop = Bureau
    .home = Dossier personnel
    .synced = Attention : ce qui est ici part aussi sur internet. Qui y a accès peut ouvrir votre porte avec la feuille. Choisissez plutôt une clé USB.
    .nowhere = Il n’y a pas de dossier où enregistrer la feuille. Recopiez les images.
    .failed = Ça n’a pas marché. Choisissez un autre dossier.
    .printed = La feuille s’appelle { $file } et se trouve dans { $folder }. Imprimez-la, puis effacez le fichier.
    .open = Ouvrir la feuille
    .not-opened = La feuille ne s’ouvre pas d’ici. Elle s’appelle { $file } et se trouve dans { $folder }. Imprimez-la, puis effacez le fichier.
    .done = J’ai la feuille

# Les paquets : ce qui est sur cet appareil, et comment le service s’en sert.
packs = Paquets
    .here = Sur cet appareil
    .new = Un nouveau paquet
    .waiting = { $count ->
        [one] Un projet : 1 groupe doit encore le relire.
       *[other] Un projet : { $count } groupes doivent encore le relire.
    }
    .shipped = Fourni avec le jeu.
    .signed-known = Signé par { $name }.
    .signed-stranger = Signé par quelqu’un que cet appareil ne connaît pas (empreinte { $fingerprint }).
    .signed-nobody = Pas signé.
    .signed-lost = La signature manque ou ne correspond plus.
    .use-off = Ne pas utiliser
    .use-offered = Les filles choisissent
    .use-always = Activé
    .back = Revenir à { $version }
    .remove = Retirer
    .remove-sure = Retirer ce paquet ? Celles qui jouaient avec continuent avec ce qui reste.
    .remove-yes = Oui, retirer
    .keep = Non, le garder
    .install = Installer
    .not-now = Pas maintenant
    .known-about = Personne n’y a rien changé depuis.
    .stranger-about = Demandez à la personne qui l’a donné de lire l’empreinte à voix haute. Si elle est la même, rien n’a changé. Vous doutez ? Ne l’installez pas.
    .nobody-about = Personne ne peut dire qui a fait ce paquet. Installez-le seulement si vous savez vous-même d’où il vient.
    .looking = On regarde sur les clés et dans vos dossiers…
    .found = Ces paquets se trouvent sur une clé ou dans un de vos dossiers.
    .none-found = Il n’y a pas de paquet sur une clé, dans Documents, dans Téléchargements ou sur le bureau.
    .other-ways = Il est ailleurs ? Fais glisser le fichier (.gpspack) sur cette fenêtre.
    .again = Regarder à nouveau
    .look = Voir
    .refused = Ça n’a pas marché
packs-page-installed = Installé : version { $version }. Celles qui commencent jouent avec. Celles qui ont déjà un profil continuent avec la version d’alors.
packs-page-removed = Retiré.
packs-page-back = La version { $version } est à nouveau utilisée.
packs-page-nowhere = Cet appareil n’a pas de dossier pour garder quelque chose : on ne peut pas ajouter de paquet.
