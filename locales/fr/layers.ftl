# What the verbs about layers say.
layer-remembered = { $count ->
    [one] un élément est noté dans { $file }
   *[other] { $count } éléments sont notés dans { $file }
}
translation-remembered = { $count ->
    [one] une phrase traduite est notée dans { $file }
   *[other] { $count } phrases traduites sont notées dans { $file }
}
