# De sévère à gentille (Imani, module 2) : voir au lieu d’entendre

harsh-to-kind =
    .brief = Bonjour toi. Imagine un arbitre, tout petit, avec un sifflet beaucoup trop grand. Il habite dans ma tête. À chaque petite faute, ses joues gonflent. Je lui apprends à parler plus gentiment. Tu le vois ?
