# My circle of trust (Lotte, module 4): the cousin that the changed step adds needs her word in every language

my-circle-rings =
    .figure-cousin = Cousin
