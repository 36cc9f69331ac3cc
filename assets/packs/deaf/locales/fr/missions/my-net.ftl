# Mon filet de sécurité (Sam, module 5) : de l’aide sans la voix

my-net =
    .talk = Ton filet est encore vide ? Une éducatrice ou un éducateur peut chercher avec toi. Et Child Focus cherche aussi avec toi, par mail : 116000@childfocus.org.
