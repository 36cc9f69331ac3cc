# What the verbs about layers say.
layer-remembered = { $count ->
    [one] one piece is noted in { $file }
   *[other] { $count } pieces are noted in { $file }
}
translation-remembered = { $count ->
    [one] one translated sentence is noted in { $file }
   *[other] { $count } translated sentences are noted in { $file }
}
