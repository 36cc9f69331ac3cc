# Avec ou sans filtre (Imani, module 2) : un rythme que l’on sent

filter-on-off-talk =
    .say-drummed-it = Attends. Je prends ma darbouka. Pose ta main dessus : boum, tik-tik, boum. Voilà comment on sent une ferme.
    .say-meh = Et là, une chèvre mange ma tartine. Tik-tik-miam ! Comme ça, je n’oublie rien. Pas besoin de photo.
