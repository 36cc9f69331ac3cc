# Ce qu’une fille apprend dans chaque module. Pour l’équipe et pour qui écrit ; aucune fille ne lit ceci.

objectives-safe-group =
    .group-rules = Elle connaît les prénoms et les règles du groupe.
    .may-stop = Elle sait qu’elle peut passer ou arrêter.
    .names-feelings = Elle peut dire comment elle se sent.
    .calming-trick = Elle connaît une façon de se calmer.
    .adult-nearby = Elle connaît un adulte tout près d’elle.

objectives-friends =
    .healthy-friendship = Elle sent la différence entre une amitié saine et une amitié qui ne l’est pas.
    .love-differs = Elle sait que l’amour peut être différent pour chacune et chacun.
    .okay-checks = Elle dit les six vérifications « OK » avec ses mots à elle.
    .private-online = Elle sait ce qui est privé en ligne.
    .yes-no-later = Elle peut dire oui, non et plus tard.
    .body-questions = Elle sait où poser ses questions sur son corps.

objectives-self-image =
    .three-strengths = Elle nomme au moins trois de ses forces.
    .filters-comparing = Elle voit les filtres et remarque ce que fait la comparaison.
    .kind-self-talk = Elle remplace une pensée sévère par une pensée gentille.
    .needs-are-normal = Elle sait que les besoins sont normaux, et qui peut y répondre sans danger.

objectives-boundaries =
    .body-signals = Elle remarque les signaux de son corps.
    .states-boundary = Elle dit sa limite avec des mots, des gestes ou un signe.
    .respects-boundaries = Elle respecte la limite des autres.
    .private-zones = Elle connaît les zones privées et les règles du toucher.
    .pressure-never-her-fault = Elle sait que la pression n’est jamais sa faute.
    .repairs = Elle répare quand elle a elle-même dépassé une limite.

objectives-help =
    .trusted-adults = Elle nomme au moins deux adultes de confiance, et en choisit un à qui elle le demande.
    .knows-numbers = Elle connaît le 102, le 103, le 116 000 et le 112.
    .what-a-call-does = Elle sait ce qui se passe quand elle appelle.
    .when-a-friend-tells = Elle sait quoi faire quand une amie lui raconte quelque chose.
    .asking-is-strong = Elle trouve que demander de l’aide est une force.

objectives-together =
    .what-it-is = Elle sait avec des mots simples ce qu’est un proxénète d’ados, que c’est un délit, et jamais la faute de la fille.
    .five-signals = Elle reconnaît cinq signaux à ce qu’elle ressent.
    .three-steps = Elle connaît trois étapes : stop, laisse, parle. Bloquer et signaler viennent après.
    .helps-a-friend = Elle peut aider une amie.
    .where-help-is = Elle sait où trouver de l’aide.
