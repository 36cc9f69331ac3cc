# De zes haltes

module-safe-group = Veilige groep
    .about = Wie ben jij hier, wat spreken we af, en waar zit jouw stopknop?
module-friends = Vrienden en liefde
    .about = Vriendinnen, kriebels en klaschats. Met Noor, die alles filmt.
module-self-image = Wie ben ik?
    .about = Kijk eens met zachte ogen naar jezelf. Imani houdt de camera vast.
module-boundaries = Mijn grens
    .about = Ja, nee, later of stop: jouw grens telt. Fien tekent het voor je uit.
module-help = Hulp en vertrouwen
    .about = Niemand hoeft alles alleen te dragen. Wie loopt er met jou mee?
module-together = Sterk samen
    .about = Alles wat je al kan, komt hier samen. Sam stapt mee. Speel het met een begeleider.
