# Fouten mogen (Imani, module 2): de avond waarop er geappt werd

mistakes-allowed-talk =
    .say-may-call = Weet je nog, die avond dat ik jou mocht appen? Zo’n avond is het weer.
