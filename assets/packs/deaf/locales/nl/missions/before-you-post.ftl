# Voor je post (Noor, module 1): appen in de plaats van bellen

before-you-post-talk =
    .say-calling-first = Jij zei ooit dat ik jou een bericht mocht sturen. Hier is er weer een, net voor ik op “delen” druk.

before-you-post =
    .talk = Staat er iets van jou online dat je weg wil? Vraag een volwassene om samen te zoeken hoe dat kan. Mailen naar 116000@childfocus.org kan ook.
