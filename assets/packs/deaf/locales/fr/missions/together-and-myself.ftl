# Ensemble, et pourtant moi (Fien, module 1) : un appel vidéo au lieu d’un coup de fil

together-and-myself =
    .talk = Réserve dans ta semaine une chose à toi : un entraînement, un appel vidéo. Demande à un adulte de te la rappeler.
