# C’est vrai, ça ? (Imani, module 1) : de l’aide sans la voix

is-this-real =
    .talk = Quelqu’un a fabriqué une image de toi ? Ce n’est pas ta faute, et ce n’est pas une blague. Va voir un adulte, ou écris à 116000@childfocus.org. Tu n’es pas obligée de la montrer.
