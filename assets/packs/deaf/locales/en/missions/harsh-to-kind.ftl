# From harsh to kind (Imani, module 2): seeing in the place of hearing

harsh-to-kind =
    .brief = Hello you. Picture a referee, very small, with a whistle that’s much too big. He lives in my head. At every little slip his cheeks puff up. I’m teaching him to talk more kindly. Can you see him?
