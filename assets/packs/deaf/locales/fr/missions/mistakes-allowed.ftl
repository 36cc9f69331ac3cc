# On a le droit de se tromper (Imani, module 2) : le soir des messages

mistakes-allowed-talk =
    .say-may-call = Tu te souviens du soir où je pouvais t’envoyer un message ? C’est de nouveau un soir comme ça.
