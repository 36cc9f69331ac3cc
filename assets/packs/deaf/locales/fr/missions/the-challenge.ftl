# Le défi (Zita, module 1) : le 112 sans la voix

the-challenge =
    .talk = Quelqu’un va faire une chose dangereuse ? Va vite chercher un adulte, ce n’est pas rapporter. Quelqu’un est blessé ? Fais appeler le 112, ou écris avec l’app 112 BE.
