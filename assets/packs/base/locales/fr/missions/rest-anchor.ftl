# Mon ancre (Lotte, module 4)

rest-anchor =
    .title = Mon ancre
    .brief = Après une conversation lourde, je suis aussi vide que notre boîte à biscuits. Alors je fais ceci. Ça dure une minute et personne ne le voit. Même dans un bus plein, ça marche.
    .facts = Après quelque chose de lourd, le corps reste parfois longtemps en alerte. Souffler lentement l’aide à redescendre. Même si ta tête parle encore.
    .closing = Ton ancre te servirait où : au lit, dans le bus, en classe ?
    .remember = Une main sur l’autre. Une ancre, c’est juste ça.
    .talk = Ça ne redescend pas ? Va t’asseoir près d’une personne de confiance. Tu peux parler, tu n’es pas obligée.
    .after = La boîte à biscuits est de nouveau pleine. Je ne sais pas pour combien de temps.
    .did = Tes mains ont été une ancre, un petit moment.
    .staff-aim = Elle connaît un exercice à faire elle-même après une conversation lourde, sans que cela se voie.
    .staff-watch = Toutes n’aiment pas fermer les yeux ou suivre leur souffle. Poser les mains l’une sur l’autre suffit. Ne revenez pas tout de suite sur la conversation.
    .staff-cue = Elle choisit une couleur lourde, ou respirer l’agite ? Arrêtez simplement, allez boire un verre d’eau ou marcher ensemble. Restez près d’elle et revenez-y plus tard dans la journée.

rest-anchor-anchor =
    .title = Une main sur l’autre
    .intro = Pose une main sur ton genou et l’autre par-dessus. Inspire : la main du dessus devient légère. Souffle : elle redescend, lourde comme une ancre. Six fois.
    .done = Tes mains n’ont pas bougé. Et la mer est un peu moins agitée.

rest-anchor-weight =
    .title = Quelle couleur maintenant ?
    .mood-lighter = Plus légère
    .reply-lighter = Chouette. Reste encore un peu comme ça.
    .mood-same = Comme avant
    .reply-same = Ça arrive. Une ancre ne résout rien. Elle t’empêche juste de dériver.
    .mood-empty = Vide
    .reply-empty = Comme la boîte à biscuits, donc. Bois quelque chose, mange un peu. Le reste viendra.
    .mood-full = Encore pleine
    .reply-full = Il reste beaucoup de choses dedans. Écris comme ça vient, ou dessine. Après, la feuille peut partir.
    .mood-restless = Agitée
    .reply-restless = Ton corps veut bouger. Monte et descends un escalier, ou secoue les bras. Demande à quelqu’un de venir avec toi, si tu veux.
    .mood-too-heavy = Trop lourd
    .reply-too-heavy = C’est honnête. Trop lourd, ça ne se porte pas seule. Quelqu’un de proche peut venir près de toi maintenant.
