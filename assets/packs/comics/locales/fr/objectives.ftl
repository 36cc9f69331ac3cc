# Ce qu’une fille apprend dans ce module. Pour l’équipe et pour qui écrit ; aucune fille ne lit ceci.

objectives-comics =
    .looks-twice = Elle voit la différence entre ce qui se passe et ce qu’elle en pense.
    .tells-in-pictures = Elle peut raconter en images ce qui s’est passé, même sans mots.
