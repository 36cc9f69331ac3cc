# Trop beau pour être vrai (Sam, module 5) : de l’aide sans la voix

too-good-what-next =
    .feedback-tell-help-page = Oui. C’est gratuit, et pas besoin de dire son nom. On peut chatter ou écrire. Quelqu’un peut aussi appeler pour elle.
