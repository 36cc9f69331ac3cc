# Stop – laisse – parle (Sam, module 5) : raconter avec les mains, sur papier ou par message

stop-save-tell =
    .facts = Tu peux toujours raconter, même en premier, même longtemps après, et dans toutes les langues. Une interprète traduit tout et ne répète rien. Tu la connais trop bien ? Demande une autre interprète. Déjà répondu, ou effacé quelque chose ? Ce n’est pas ta faute, et tu peux encore demander de l’aide.
    .talk = Tu peux essayer une première phrase, en signes aussi. Choisis une personne de confiance. Danger maintenant ? L’app 112 BE est sous le bouton Aide.
    .staff-cue = L’exercice devient réel ? Remerciez-la, croyez-la, laissez-la choisir ce qu’elle raconte, et avec quelle interprète. Ne rien effacer, ne pas aborder cette personne. Dites-lui d’abord à qui vous en parlez, ou dès que possible. Suivez le protocole le jour même.

stop-save-tell-plan =
    .card-call = Faire appeler le 116 000, écrire, ou ouvrir l’Aide
    .done = Voilà le plan. Elif commence là où elle ose. En parler d’abord, c’est toujours bien : en signes, sur papier ou par message. Quelqu’un ne la comprend pas ? Elle va voir une autre personne. Griet peut appeler le 116 000 sous les yeux d’Elif. Un mail, ça va aussi. Bloquer, c’est après.

stop-save-tell-sentence =
    .situation = Griet plie le linge. Elif agite la main, et Griet lève les yeux. Elif cherche une première phrase.
    .reply-stuck = Tu as déjà commencé, merci. Tes mains peuvent se reposer. Tu veux une interprète ? Tu décides. On cherche la suite ensemble.
    .part-tone = Elle le montre comment ?
    .option-tone-soft = Tout petit
    .note-tone-soft = Petit, c’est clair aussi. Griet se rapproche un peu, c’est tout.
    .note-sign-hand = Une main dit : il y a quelque chose. Ça marche sans voix, même à travers une vitre.
    .note-sign-paper = Écrire compte autant. Un message sur son GSM aussi.
    .option-sign-beside = Elle s’assied en face
    .note-sign-beside = Comme ça, chacune voit les mains et le visage de l’autre. Une lampe peut aider.
