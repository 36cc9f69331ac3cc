# La page d’aide : la confiance va plus loin que les parents. Seulement ce qui change.

help-trusted =
    .about = Une éducatrice, une tante, une grande cousine, quelqu’un de l’école. Quelqu’un de proche qui écoute vraiment.

help-listen =
    .about = Pour tous les soucis, petits ou grands. Gratuit, et pas besoin de dire ton nom. De petites phrases, c’est bien.
