# Occupé (Lotte, module 4)

engaged =
    .title = Occupé
    .brief = Tut tut tut. Une ligne d’écoute occupée, ça fait ce bruit. « Évidemment », j’ai pensé la première fois. Mais évidemment quoi ? Quelqu’un appelait avant moi, c’est tout. Lina entend le même tut.
    .facts = Une ligne d’écoute est souvent occupée. Il y a plus d’enfants qui appellent que de personnes pour répondre. Parfois il faut attendre, ou rappeler plus tard. Le 116 000 répond jour et nuit.
    .closing = Que faire du temps entre deux appels ?
    .remember = C’est leur téléphone qui est occupé. Ce n’est pas toi qui es de trop.
    .talk = Tu avais enfin le courage et personne n’a répondu ? Dis exactement ça à quelqu’un près de toi. C’est déjà un début.
    .after = Lina a dormi jusqu’à dix heures. Sa voisine de chambre aussi.
    .staff-aim = Elle sait qu’une ligne occupée est normale, que cela ne dit rien sur elle, et ce qu’elle peut faire alors. Elle sait aussi ce qui se passe à l’autre bout.
    .staff-watch = Chaque ligne répond à sa façon. Vérifiez les heures de la ligne et du chat avant. Ne demandez pas si elle a déjà appelé. L’équipe de nuit doit savoir qu’une fille peut la réveiller.
    .staff-cue = Elle dit que personne ne lui a répondu ? Remerciez-la d’avoir essayé. Proposez d’appeler ensemble maintenant, ou simplement d’écouter. Vous ne pouvez pas tout de suite ? Dites dans combien de temps, et venez vraiment.

engaged-talk =
    .title = Lina entend tut tut
    .say-it-was-engaged = J’ai appelé le 103. Pour de vrai ! C’était occupé.
    .say-saved-up = J’ai économisé mon courage toute la journée. Il n’en reste plus.
    .answer-somebody-else = Quelqu’un d’autre appelait, c’est tout. Tu n’as rien à voir là-dedans.
    .answer-once-more = Réessaie. Et encore une fois.
    .answer-a-sign = C’est peut-être un signe. Laisse tomber.
    .say-thought-they-saw = Ah. Je croyais qu’ils voyaient que c’était moi. Mais ils ne me connaissent même pas.
    .say-piano = Deux fois occupé. La troisième fois, on m’a fait attendre. Avec du piano !
    .say-battery = J’ai entendu l’air onze fois. Puis ma batterie s’est vidée. Là, je suis branchée au chargeur.
    .say-turning = OK. Mais maintenant je me retourne dans mon lit. Ma voisine de chambre demande si je suis une crêpe.
    .answer-no-sign = J’ai dit une bêtise. Une ligne pleine n’est pas un signe.
    .answer-light-on = Pardon, mauvais conseil. Il y a encore de la lumière chez vous ?
    .say-half-ten = Il est dix heures et demie et je veux toujours en parler. Je peux encore faire quoi ?
    .answer-the-chat = Regarde si un chat en ligne est ouvert.
    .answer-child-focus = Appelle le 116 000. Il y a quelqu’un jour et nuit.
    .answer-house = Cherche quelqu’un de réveillé chez vous.
    .say-chat-closed = Sur 103ecoute.be, on peut chatter. Mais pour le moment, c’est fermé. Pas de chance.
    .say-wrote-it-down = Ma phrase était déjà prête. Je l’ai recopiée sur une feuille. Elle est bien, je trouve.
    .answer-now-the-number = Lis-la au 116 000. Eux, ils sont encore là.
    .answer-read-it-out = Donne la feuille à l’éduc de nuit.
    .say-a-voice = Quelqu’un a décroché. Elle a demandé si j’étais en sécurité, là, maintenant. Puis : « Tu veux commencer par quoi ? »
    .say-no-name = Je n’ai pas dit mon nom. Ce n’était pas un problème.
    .say-asked-danger = J’ai demandé ce qu’ils font s’il y a vraiment du danger. Alors ils cherchent de l’aide, elle a dit. Si possible avec moi.
    .say-new-man = L’éducateur de nuit est nouveau. D’abord, il a regardé sa montre. Puis il a dit pardon et il l’a enlevée.
    .say-stairs = On s’est assis dans l’escalier avec du lait chaud. J’ai raconté. Pas tout. Mais assez pour dormir.
    .say-list = Ma sœur et moi, on partage un GSM. J’ai effacé le 103 de la liste des appels. C’était vite fait.
    .say-not-gone = Ce qui m’empêchait de dormir est toujours là. Mais demain, je ne serai plus seule pour l’expliquer.
    .say-you-first = Tu as dit la première que ça ne venait pas de moi. J’y ai repensé plusieurs fois cette nuit.

engaged-rhythm =
    .title = Ta musique d’attente
    .intro = Tape lentement sur ta jambe, doux comme un chat. Quatre coups : inspire. Six coups : souffle. Deux fois.
    .done = Attendre, c’est mieux comme ça. Sans piano.
