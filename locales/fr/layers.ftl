# What the verbs about layers say.
layer-remembered = { $count ->
    [one] un élément est noté dans { $file }
   *[other] { $count } éléments sont notés dans { $file }
}
