# Mes atouts (Imani, module 2) : les langues et les petits aussi

my-strengths =
    .talk = Tu ne vois rien de bien en toi depuis longtemps ? Choisis un seul adulte, en famille ou au foyer. Demande : « Qu’est-ce que tu m’as vue bien faire ? » Une réponse suffit.
    .staff-watch = Ne comptez pas les cartes, ne les comparez pas. Parlez de ce que l’on fait, pas de l’apparence. Offrez-lui une carte vraie : « J’ai vu que tu… ». Ne lisez sa lettre que si elle le veut. Connaître deux langues est un atout. Ne lui demandez jamais de traduire. Source : l’humeur colore les souvenirs (Bower, 1981).

my-strengths-cards =
    .piece-languages = Je connais plusieurs langues
    .piece-small-ones = Les petits m’aiment bien
    .done = Voilà, c’est toi, avec la lumière allumée. Demande à quelqu’un : quelle carte ajouterais-tu pour moi ? Ma cousine a dit : « Tu me prends en photo comme je suis. » Un atout aussi.

my-strengths-letter =
    .starter-see-laugh = Tu expliques les maths en deux langues. Même moi, je comprends.
    .starter-now-ask-griet = Demande à Griet ou à ta cousine ce qu’elle voit en toi.
