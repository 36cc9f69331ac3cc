# Un endroit sûr (Imani, invitée, module 0) : le soir des messages

safe-place-chair =
    .say-that-evening = Coucou ! Depuis nos messages de l’autre soir, je te connais déjà un peu.
