# What the verbs about layers say.
layer-remembered = { $count ->
    [one] one piece is noted in { $file }
   *[other] { $count } pieces are noted in { $file }
}
