guide-friends =
    .summary = Sur l’amitié. C’est léger.
    .goal-listen = Elle sait écouter.
    .signal-quiet = Elle se tait.
    .risk-belong = Elle veut faire partie du groupe.
    .say-glad = « Contente que tu sois là. »
    .avoid-why = Ne pas demander pourquoi.
    .house-card = La carte est prête.
