# Forte ou faible ? (Lotte, module 4)

asking-is-strong =
    .title = Forte ou faible ?
    .brief = Un divan, trois étages, et moi toute seule. Après, plus de basket pendant une semaine. C’était fort, ou c’était bête ? Choisis ta place sur la ligne. Il n’y a pas de mauvaise réponse.
    .facts = Essayer seule et demander de l’aide, ça va très bien ensemble. Beaucoup de gens qui ont l’air forts demandent souvent conseil. Ils ne le disent pas toujours.
    .closing = Qu’est-ce qui aiderait à demander quelque chose, même tout petit ?
    .remember = Demander, c’est aussi quelque chose que tu fais toi-même.
    .talk = C’est trop lourd pour une seule personne ? Tu peux le partager avec une personne de confiance.
    .after = Le divan est en bas. En route, on a perdu un coussin et une chaussure.
    .did = Tu as laissé six voix se mettre à côté de la tienne.
    .staff-aim = Elle entend que se débrouiller est une force, et que demander de l’aide en est une aussi.
    .staff-watch = Les filles qui ont dû tout faire seules très tôt en sont souvent fières. Ne leur enlevez pas cela. Personne n’est obligée d’expliquer sa place. Racontez volontiers la dernière fois que vous avez demandé de l’aide.
    .staff-cue = Elle dit que demander ne lui a jamais rien apporté ? Ne la contredisez pas. « Je te crois. Merci de me le dire. » Demandez plus tard, en tête-à-tête, si vous pouvez aider pour quelque chose maintenant.

asking-is-strong-line =
    .title = Tu es où sur la ligne ?
    .thesis = Quand on est vraiment forte, on se débrouille seule.
    .argument-wall = Pendant deux ans, je me suis entraînée contre un mur. Seule. Maintenant, j’arrête presque tout. Les chiffres le prouvent.
    .argument-harder-to-ask = J’ai demandé de l’aide pour mon élocution. Demander, c’était pire que l’élocution.
    .argument-took-over = Un jour, j’ai demandé de l’aide. Quelqu’un a tout fait à ma place. Je me suis sentie plus petite qu’avant.
    .argument-every-week = Chaque semaine, je demande conseil à mes collègues. La dernière fois, c’était sur votre vaisselle. Je n’en dormais plus.
    .argument-three-moves = J’ai changé trois fois de groupe. J’ai appris à me débrouiller. J’en suis fière.
    .argument-too-heavy = Un jour, je portais quelque chose de trop lourd pour une seule personne. Je n’étais pas faible. C’était juste trop lourd.
    .moved = Tu as changé de place. C’est quelle phrase qui t’a fait bouger ? Garde-la.
    .stayed = Même place qu’au début. Mais maintenant, tu connais aussi les raisons des autres.
    .done = Essayer seule, c’est fort. Demander aussi, et tu peux dire comment : « Aide-moi, mais laisse-moi faire. » C’est trop lourd, ou dangereux pour toi ? Aucune fille n’a à porter ça toute seule. Au fait, le divan est toujours là-haut. Pour le descendre, on sera quatre.
