# Een veilige plek (Imani als gast, module 0): de avond waarop er geappt werd

safe-place-chair =
    .say-that-evening = Dag! Sinds onze berichten van die avond ken ik je al een beetje.
