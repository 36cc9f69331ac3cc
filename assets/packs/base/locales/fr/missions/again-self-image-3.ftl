# Un jour sans blague (Imani, rappel du module 2, jour 30)

again-self-image-3 =
    .title = Un jour sans blague
    .brief = Coucou, toi. Aujourd’hui, j’ai pris Elif en photo. Pas de grimace, juste deux mains sur sa darbouka. Demande-lui ce qui s’est passé.
    .facts = Se reposer, s’amuser, avoir sa place : on en a tous besoin, comme de manger.
    .closing = Tu as besoin d’un peu plus de quoi, aujourd’hui ?
    .remember = Tu es toi aussi quand tu n’es pas la marrante.
    .talk = Dis une fois tout haut : « J’ai besoin de repos. » Ou de rire. Un adulte peut chercher avec toi.
    .did = Pour une fois, Elif n’avait pas à être drôle.
    .staff-aim = Elle voit qu’un besoin est normal, qu’un rôle peut fatiguer, et que quelqu’un peut le voir.
    .staff-watch = Quel rôle a-t-elle dans votre groupe : la drôle, la forte, celle qui prend soin ? Offrez-lui cette semaine un moment sans ce rôle.
    .staff-cue = Elle dit que personne ne la voit quand elle se tait ? Dites ce que vous avez vu, et quand. Revenez-y vous-même demain.

again-self-image-3-water =
    .title = Tu es quelle eau aujourd’hui ?
    .mood-fountain = Fontaine : contente
    .reply-fountain = Tu peux éclabousser quelqu’un.
    .mood-lake = Lac tranquille : calme
    .reply-lake = On y voit le ciel deux fois.
    .mood-tap = Robinet lent : fatiguée
    .reply-tap = Chaque goutte suffit aujourd’hui.
    .mood-wave = Grande vague : fâchée
    .reply-wave = Une vague redescend toujours. Dis ensuite ce qui l’a fait monter.
    .mood-puddle = Flaque : triste
    .reply-puddle = Même dans une flaque, on voit la lune. Cherche quelqu’un pour regarder avec toi.
    .mood-deep = Eau profonde : j’ai peur
    .reply-deep = En eau profonde, on nage à deux. Appelle quelqu’un.

again-self-image-3-talk =
    .title = Elif raconte
    .say-not-funny = Aujourd’hui, je n’ai pas fait rire, de toute la journée. Exprès.
    .say-am-i-ill = Trois personnes m’ont demandé si j’étais malade.
    .answer-what-need = Tu avais besoin de quoi ?
    .answer-a-joke = Raconte vite une blague, et c’est fini.
    .say-somebody-sees = Du calme. Et quelqu’un qui voit que ce n’est pas la grippe.
    .say-more-tired = C’est fait. Tout le monde a ri. J’étais encore plus fatiguée.
    .answer-not-for-me = Pour moi, pas besoin d’être drôle.
    .answer-tell-whom = À qui tu pourrais dire que tu es fatiguée ?
    .say-first-today = Ouf. Personne ne me l’avait dit aujourd’hui.
    .say-to-him = Monsieur Diallo, peut-être. Lui, il écoute toujours jusqu’au bout.
    .say-no-show = Une heure plus tard, j’ai croisé monsieur Diallo. Il m’a regardée et a dit : « Ici, pas besoin de faire le spectacle. »
    .say-softly = J’ai pu m’asseoir dans la classe vide. J’ai joué tout doucement, pour personne.
