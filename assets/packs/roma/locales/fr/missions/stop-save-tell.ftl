# Stop – laisse – parle (Sam, module 5) : un GSM partagé, et raconter à qui on choisit

stop-save-tell =
    .facts = Tu peux toujours en parler, même en premier, même longtemps après. Tu peux d’abord le dire à quelqu’un d’autre que tes parents. Déjà répondu, ou effacé quelque chose ? Ce n’est pas ta faute, et tu peux encore demander de l’aide.

stop-save-tell-plan =
    .done = Voilà le plan. Elif commence là où elle ose. En parler d’abord, c’est toujours bien : à Griet, une tante, une grande cousine, quelqu’un de l’école. Quelqu’un n’écoute pas ? Elle va voir une autre personne. Elle partage le GSM avec sa sœur ? Elle lui demande de ne rien effacer. Bloquer, c’est après. Le 116 000 est gratuit, jour et nuit, sans dire son nom.

stop-save-tell-sentence =
    .option-words-stuck = Je ne trouve pas les mots en français.
    .reply-stuck = Tu as déjà commencé, merci. Dis-le dans ta langue, ou dessine-le. Tu veux une interprète ? Tu choisis, et pas besoin que ce soit la famille.
