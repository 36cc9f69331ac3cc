# Who read a mission, a guide or a language. For counsellors and authors only; no girl reads this.

review-whole = Read and approved by { $by } ({ $role }) on { $day }, in version { $version }.
review-broken =
    Read and approved by { $by } ({ $role }) on { $day }. Since then the text has changed in { $count ->
        [one] one piece
       *[other] { $count } pieces
    }. Ask for that to be read again.
review-none = Nobody has reviewed this yet.

# What the command gps review says.
review-sealed = Sealed: { $what } in { $language }, { $count } pieces.
review-state-whole = whole
review-state-broken = broken
review-changed = changed: { $names }
review-sum =
    { $count ->
        [0] This pack has no seal yet.
        [one] One seal, { $broken } broken.
       *[other] { $count } seals, { $broken } broken.
    }
