lines = { $n -> [one] Een
       *[other] Meer
    }
