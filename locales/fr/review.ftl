# Qui a relu une mission, un guide ou une langue. Seulement pour l’équipe et pour qui écrit ; aucune fille ne lit ceci.

review-whole = Relu par { $by } ({ $role }) le { $day }, dans la version { $version }.
review-broken =
    Relu par { $by } ({ $role }) le { $day }. Depuis, le texte a changé dans { $count ->
        [one] un morceau
       *[other] { $count } morceaux
    }. Faites-le relire.
review-none = Personne n’a encore relu ceci.

# Ce que dit la commande gps review.
review-sealed = Scellé : { $what } en { $language }, { $count } morceaux.
review-state-whole = entier
review-state-broken = rompu
review-changed = changé : { $names }
review-sum =
    { $count ->
        [0] Ce pack n’a pas encore de sceau.
        [one] Un sceau, { $broken } rompu.
       *[other] { $count } sceaux, { $broken } rompus.
    }
