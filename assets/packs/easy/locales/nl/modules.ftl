# De zes haltes, waar de woorden moeilijk zijn

module-safe-group =
    .about = Wie ben jij hier? Wat spreken we af? Waar zit jouw stopknop?
module-friends =
    .about = Over vriendinnen, verliefd zijn en chatten. Met Noor, die alles filmt.
module-self-image =
    .about = Kijk vriendelijk naar jezelf. Imani maakt foto’s van mensen.
module-boundaries =
    .about = Ja, nee, later of stop: jij kiest. Fien tekent het voor jou.
module-help =
    .about = Je hoeft niets alleen te dragen. Wie helpt jou?
module-together =
    .about = Jij kan al veel. Hier komt het samen. Sam doet mee. Speel het met een begeleider.
