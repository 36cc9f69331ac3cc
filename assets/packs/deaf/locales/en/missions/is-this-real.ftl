# Is this real? (Imani, module 1): help without a voice

is-this-real =
    .talk = Did somebody make a picture of you that isn’t true? It isn’t your fault and it isn’t a joke. Go to an adult, or email 116000@childfocus.org. You don’t have to show it.
