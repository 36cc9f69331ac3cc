# La pression du groupe (Noor, module 1) : ce qui se passe dans le groupe se voit, le silence aussi

group-pressure =
    .remember = Un nœud dans le ventre, c’est un signal. Tu peux toujours y faire attention.
    .talk = Un groupe te met la pression ? Montre les messages à un adulte qui n’est pas dans le groupe. À deux, on lit autrement.
    .staff-cue = Elle dit que quelqu’un a son mot de passe ou fait pression sur elle ? Restez calme, remerciez-la et parlez-en après le groupe. Elle signe ? Il faut une interprète, pas une amie ni une sœur.

group-pressure-talk =
    .say-nobody-left = J’ai quitté le groupe. Maintenant, mon GSM ne vibre plus jamais. Je mange mes tartines toute seule.
    .say-griet-listened = Griet a laissé son travail et a tout lu. Demain, on va voir ensemble monsieur Diallo, mon prof.

group-pressure-sort =
    .card-join-if-you-like = Quelqu’un te fait signe : « On va jouer au foot. Tu viens ? »
    .card-hurry = « Vite ! Après, ce sera trop tard ! », en majuscules

group-pressure-ground =
    .done = Voilà. Bâille aussi comme un chat, en montrant tes dents.
