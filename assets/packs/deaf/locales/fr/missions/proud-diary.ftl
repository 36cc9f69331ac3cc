# Mon carnet de fierté (Zita, module 2) : de l’aide sans la voix

proud-diary =
    .talk = Ta page reste vide depuis des jours ? Montre cette page vide à une éducatrice, ou écris-le sur le chat d’une ligne d’écoute. Le vide raconte aussi quelque chose.
