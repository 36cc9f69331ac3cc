# Mes atouts (Imani, module 2) : les langues et les petits aussi

my-strengths =
    .talk = Tu ne vois rien de bien en toi depuis longtemps ? Demande à un adulte, en famille ou au foyer : « Tu m’as vue bien faire quoi ? » Une réponse suffit.
    .staff-watch = Ne comptez pas les cartes, ne les comparez pas. Parlez de ce que l’on fait, pas de l’apparence. Offrez-lui une carte vraie : « J’ai vu que tu… ». Connaître deux langues est un atout. Ne lui demandez jamais de traduire.

my-strengths-cards =
    .piece-languages = Je connais plusieurs langues
    .piece-small-ones = Les petits m’aiment bien
    .done = Voilà, c’est toi, avec la lumière allumée. Demande à quelqu’un : quelle carte ajouterais-tu pour moi ? Ma cousine a dit : « Tu me prends en photo comme je suis. » Un atout aussi.

my-strengths-letter =
    .starter-see-laugh = Tu expliques les maths en deux langues. Même moi, je comprends.
    .starter-now-ask-griet = Demande à Griet ou à ta cousine ce qu’elle voit en toi.
