# What the verbs about layers say.
layer-remembered = { $count ->
    [one] één stuk is genoteerd in { $file }
   *[other] { $count } stukken zijn genoteerd in { $file }
}
