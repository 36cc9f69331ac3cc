# L’arrêt des BD de Fien

module-comics = Cases et bulles
    .about = Trois BD de Fien. Tu les lis avec les yeux, et la troisième, c’est toi qui la fais.
