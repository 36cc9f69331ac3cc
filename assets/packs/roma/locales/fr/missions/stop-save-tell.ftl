# Stop – garde – raconte (Sam, module 5) : un GSM partagé, et raconter à qui on choisit

stop-save-tell =
    .facts = On peut toujours raconter, même longtemps après. Tu peux d’abord le dire à quelqu’un d’autre que tes parents. Déjà répondu, ou effacé quelque chose ? Ce n’est pas ta faute, et tu peux encore demander de l’aide.

stop-save-tell-plan =
    .feedback-save = Les laisser là suffit. D’abord, on raconte. Bloquer et signaler, c’est après. Elif partage le GSM avec sa sœur ? Alors elle lui demande de ne rien effacer.
    .feedback-tell = Griet, une tante, une grande cousine, quelqu’un de l’école. On peut aussi commencer par là. La première personne n’écoute pas ? Elif va en voir une autre.
    .almost = Raconter, c’est bien à n’importe quel moment. Regarde encore les autres cartes, ou demande qu’on te montre le plan.

stop-save-tell-sentence =
    .option-words-stuck = Je ne trouve pas les mots en français.
    .reply-stuck = Tu as déjà commencé, merci. Dis-le dans ta langue, ou dessine-le. Tu veux une interprète ? Tu choisis, et pas besoin que ce soit la famille.
