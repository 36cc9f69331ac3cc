# Wie een missie, gids of taal heeft nagelezen. Alleen voor begeleiders en auteurs; geen meisje leest dit.

review-whole = Nagelezen door { $by } ({ $role }) op { $day }, in versie { $version }.
review-broken =
    Nagelezen door { $by } ({ $role }) op { $day }. Sindsdien veranderde de tekst in { $count ->
        [one] één stuk
       *[other] { $count } stukken
    }. Laat dat opnieuw nalezen.
review-none = Dit heeft nog niemand nagelezen.

# Wat de opdracht gps review zegt.
review-sealed = Gezegeld: { $what } in { $language }, { $count } stukken.
review-state-whole = heel
review-state-broken = gebroken
review-changed = veranderd: { $names }
review-sum =
    { $count ->
        [0] In dit pakket staat nog geen zegel.
        [one] Eén zegel, { $broken } gebroken.
       *[other] { $count } zegels, { $broken } gebroken.
    }
