stars =
    { $n ->
       *[one] Een
       *[other] Meer
    }
