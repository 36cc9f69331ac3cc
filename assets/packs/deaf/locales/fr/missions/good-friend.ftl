# Une bonne amie, un bon ami, c’est quoi ? (Zita, module 1) : tante Rosa en vidéo

good-friend-talk =
    .answer-call-rosa = Appelle tante Rosa en vidéo. Elle prend le temps.
    .say-rosa-listened = Tante Rosa m’a regardée jusqu’au bout. Et elle a fait des crêpes, parce qu’elle en fait toujours.
