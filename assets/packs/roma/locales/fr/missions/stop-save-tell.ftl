# Stop – garde – raconte (Sam, module 5) : un GSM partagé, et raconter à qui on choisit

stop-save-tell =
    .facts = On peut toujours raconter, même longtemps après. Tu peux d’abord le dire à quelqu’un d’autre que tes parents. Déjà répondu, ou effacé quelque chose ? Ce n’est pas ta faute, et tu peux encore demander de l’aide.

stop-save-tell-sentence =
    .option-words-stuck = Je ne trouve pas les mots en français.
    .reply-stuck = Tu as déjà commencé, merci. Dis-le dans ta langue, ou dessine-le. Tu veux une interprète ? Tu choisis, et pas besoin que ce soit la famille.
