# Mon cercle de confiance (Lotte, module 4) : les cousines, les tantes et quelqu’un de l’école aussi

my-circle =
    .brief = Yo. Un jour, on m’a donné une feuille avec trois cercles. J’y ai mis un chat, et c’est tout. C’était très bien. Une amie y a mis une tante, et une cousine de vingt ans. Et toi, tu y mets qui ?
    .facts = C’est toi qui choisis à qui tu fais confiance. Pas besoin que ce soit un parent. Une tante, par exemple, ou une grande cousine. Ou quelqu’un de l’école, comme la médiatrice. Le mieux, c’est un adulte qui écoute et ne juge pas. Tu peux en avoir plusieurs. Et changer plus tard.
    .staff-watch = Un cercle vide n’est pas un mauvais résultat. Ne demandez pas pourquoi quelqu’un est loin ou absent, même si c’est vous. La famille est plus large que les parents : notez les personnes qu’elle nomme. Ne vérifiez jamais si « c’est vraiment de la famille ».

my-circle-rings =
    .figure-cousin = Cousine ou cousin
    .figure-teacher = Quelqu’un de l’école
    .reply-note = Celle-ci va bien sur un petit mot. Ou dans un message vocal, dans ta langue. Pas besoin de répondre tout de suite.
