# What the verbs about layers say.
layer-remembered = { $count ->
    [one] één stuk is genoteerd in { $file }
   *[other] { $count } stukken zijn genoteerd in { $file }
}
translation-remembered = { $count ->
    [one] één vertaalde zin is genoteerd in { $file }
   *[other] { $count } vertaalde zinnen zijn genoteerd in { $file }
}
