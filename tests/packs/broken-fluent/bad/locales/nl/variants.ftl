hello-variants = { $count ->
    [one] Eén
}
