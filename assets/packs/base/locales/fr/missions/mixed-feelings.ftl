# Des sentiments mélangés (Sam, module 5)

mixed-feelings =
    .title = Des sentiments mélangés
    .note = Quelqu’un a été gentil avec Amira et l’a aussi maltraitée. Ce qui s’est passé n’est pas raconté ici. Tu n’es pas obligée de parler de toi. Tu peux arrêter quand tu en as assez.
    .brief = Salut. Parfois, on me demande si je déteste quelqu’un d’avant. En vrai, ça change d’un jour à l’autre. Longtemps, j’ai cru que quelque chose n’allait pas chez moi. Alors aujourd’hui, on parle de ces jours-là, avec Amira.
    .facts = Une personne peut te manquer même si elle t’a maltraitée. Ça ne rend pas moins grave ce qui s’est passé. Et tu n’as pas besoin d’être sûre pour en parler.
    .closing = Quels deux sentiments peuvent tenir dans un seul ventre, d’après toi ?
    .remember = Une personne peut te manquer et te mettre en colère. Tu peux en parler avec les deux à la fois.
    .talk = À l’intérieur, ça tire des deux côtés ? Pas besoin de choisir d’abord. Dis-le comme ça à une personne de confiance, ou au 116 000.
    .after = Amira et moi, on a regardé la pluie. Personne n’était pressé.
    .did = Près de toi, Amira a pu continuer à parler.
    .staff-aim = Elle entend qu’on peut aimer quelqu’un et se sentir mal avec cette personne. Personne n’est obligé de choisir d’abord pour en parler.
    .staff-watch = Chaque place sur la ligne est bonne. « Elle doit partir » n’est pas une bonne réponse ici : ne la félicitez pas, ne la corrigez pas. Ne dites pas de mal de quelqu’un qu’on aime. Ne demandez pas qui connaît ça.
    .staff-cue = Elle défend vivement quelqu’un, ou se tait ? Dites : « Les deux ont le droit d’être là. » Allez la voir après, à part. Elle raconte ? Remerciez-la, croyez-la, ne creusez pas. Dites-lui d’abord ce que vous ferez. Suivez le protocole.

mixed-feelings-line =
    .title = Tu es où sur la ligne ?
    .thesis = Les bons moments d’avant comptent encore.
    .argument-laughed = Pour moi, oui. J’ai vraiment ri. Ce rire était à moi.
    .argument-no-eraser = Être gentil, ce n’est pas une gomme. Ça n’efface pas ce qui a fait mal.
    .argument-lovely-words = Un jour, j’ai reçu de très beaux mots. Parfois, ils me manquent. Je n’en ai plus honte.
    .argument-to-get = On peut être gentil pour obtenir quelque chose. Ce n’est jamais la faute de celle qui y a cru.
    .moved = Tu as changé de place. Les sentiments font pareil : ils bougent.
    .stayed = Tu es restée où tu étais. Maintenant, tu sais aussi ce qu’on entend de l’autre côté.
    .done = Ici, personne ne gagne. Les bons moments peuvent manquer à Amira. Elle peut aussi trouver le reste grave. Ce qui s’est passé n’est pas sa faute. Et elle peut en parler même si elle hésite encore.

mixed-feelings-answer =
    .title = Une réponse pour Amira
    .situation = Amira dit : « Cette personne me manque. Il y a un problème avec moi ? »
    .part-words = Tu dis quoi ?
    .option-words-both-fit = Non. Elle peut te manquer et te mettre en colère.
    .reply-both-fit = Vraiment ? Alors je n’ai plus besoin de faire semblant.
    .option-words-what-miss = Qu’est-ce qui te manque le plus ?
    .reply-what-miss = Les blagues. Et quelqu’un qui demande comment était ma journée.
    .option-words-forget = Essaie d’oublier cette personne.
    .reply-forget = J’essaie déjà. Mais ça revient toujours. Je peux faire autre chose ?
    .part-then = Et tu ajoutes quoi ?
    .option-then-griet = Tu veux le dire à Griet aussi ?
    .note-then-griet = Un adulte peut t’aider à porter ça. Amira peut dire oui, non ou plus tard.
    .option-then-stay = Je reste encore un peu avec toi.
    .note-then-stay = Parfois, ça suffit pour aujourd’hui. Et toi aussi, tu peux aller voir quelqu’un.
    .option-then-number = Au 116 000, on peut hésiter aussi.
    .note-then-number = Oui. On peut appeler sans rien savoir encore et sans rien choisir.
    .done = Tu n’as pas dit à Amira ce qu’elle doit ressentir. C’est pour ça qu’elle peut continuer à parler.

mixed-feelings-ground =
    .title = Soleil et pluie
    .intro = Parfois, il pleut et le soleil brille. Inspire : le soleil. Souffle : la pluie, toute douce. Deux fois.
    .done = Il y a peut-être un arc-en-ciel quelque part. Ouvre les bras aussi grand que lui.
