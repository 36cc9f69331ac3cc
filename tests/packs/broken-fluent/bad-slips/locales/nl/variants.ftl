variants =
    .part = { $n ->
        [one] Een
        [other] Meer
    }
    .sound = Goed
