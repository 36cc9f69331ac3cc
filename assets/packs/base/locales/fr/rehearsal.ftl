# La séance d’entraînement, pour les adultes. Toutes les filles sont inventées.

rehearsal = Répéter une séance
    .intro = Vous animez un groupe de six filles avec votre collègue Griet. Choisissez chaque fois ce que vous feriez. Pas de points. Revenir et essayer autrement, c’est permis. Tout est inventé.
    .done = Voilà une séance entière. Que voulez-vous emporter dans votre groupe ? Une seule chose suffit. Parlez-en en équipe.

rehearsal-start = Personne ne veut commencer
    .scene = Les cartes du pacte sont sur la table. Jade soupire : « On est obligées ? » Elif détourne les yeux. Personne ne prend de carte.
    .choice-pass = « On peut toujours passer son tour. Je choisis la première carte ? »
    .follows-pass = Vous en posez une : on ne rit pas les unes des autres. Elif en glisse lentement une à côté. « Celle-là aussi », dit Jade.
    .choice-pairs = « Choisissez une carte à deux. Seule ou pas du tout, c’est permis aussi. »
    .follows-pairs = Yara et Marie se penchent sur une carte. Lina préfère choisir seule. Après une minute, il y en a quatre sur la table.
    .choice-round = « On fait le tour. Elif, tu commences ? »
    .follows-round = Elif fait non de la tête. Silence. « On peut aussi passer », ajoutez-vous. Elle souffle, et Lina pose une carte.
    .tip = Commencez vous-même : c’est plus facile pour elles. Dites tout de suite qu’on peut passer ou arrêter. Dites aussi franchement ce que vous ne pouvez pas garder pour vous.

rehearsal-silence = Un silence après la question
    .scene = « C’est quoi, une bonne amie ? » demandez-vous. Personne ne répond. Marie tripote sa manche. Quelque part, le frigo ronronne.
    .choice-wait = Vous comptez calmement jusqu’à dix, avec un regard bienveillant.
    .follows-wait = À huit, Yara dit tout bas : « Quelqu’un qui appelle quand tu es malade. » Amira hoche la tête et continue.
    .choice-cards = « Vous pouvez aussi montrer. Quelle carte te parle ? »
    .follows-cards = Elif montre l’oreille. Marie montre la même carte. Elles se regardent et sourient un peu.
    .choice-answer = Vous donnez vous-même une réponse et vous continuez.
    .follows-answer = Les filles écoutent poliment. Jade demande si c’est encore long. À la question suivante, vous laissez plus de temps.
    .tip = Se taire, c’est parfois réfléchir. Dix secondes, ça paraît long : comptez-les quand même. Montrer, dessiner ou signer, c’est aussi répondre.

rehearsal-giggling = Les fous rires
    .scene = On parle d’être amoureuse. Lina chuchote quelque chose à Jade. Elles pouffent, la main devant la bouche.
    .choice-laugh-along = « Voilà les papillons. Riez un bon coup. »
    .follows-laugh-along = Lina et Jade éclatent de rire. Elif aussi. Puis le calme revient, et Lina pose une vraie question.
    .choice-rain = « D’abord, on fait l’averse ensemble. »
    .follows-rain = Toutes les mains tambourinent sur la table. L’averse s’éloigne. On est plus à l’aise, et vous continuez.
    .choice-serious = « C’est sérieux. Silence, s’il vous plaît. »
    .follows-serious = Elles se mordent les lèvres. C’est calme, mais plus aucune question ne vient. « Ça peut aussi être drôle », dites-vous. Yara sourit.
    .tip = Pouffer, c’est parfois de la tension. Laissez-lui un peu de place. Elles rient de quelqu’un du groupe ? Là, vous intervenez.

rehearsal-joke = Une blague sur quelqu’un
    .scene = Yara parle d’une amie. « Toi ? Tu n’as pas d’amies », dit Jade. Lina rit fort. Yara regarde ses mains.
    .choice-pact = « On s’arrête un instant. Notre pacte : on ne rit pas les unes des autres. »
    .follows-pact = Jade regarde la carte. « OK, pardon », marmonne-t-elle. Yara hoche la tête. Plus tard, vous lui demandez à part comment elle va.
    .choice-ask-yara = « Stop, un instant. Yara, c’est toi qui choisis : continuer, ou pas tout de suite. »
    .follows-ask-yara = « Pas tout de suite », dit Yara. C’est bien ainsi. Lina pose une carte devant elle : pardon. Un peu plus tard, Jade le dit aussi.
    .choice-pass-over = Vous passez calmement à la question suivante.
    .follows-pass-over = Yara ne dit plus rien. Elif vous regarde. Un peu plus tard, vous y revenez : « Cette blague n’était pas OK. » Yara relève la tête.
    .tip = Une phrase courte sur la blague suffit, sans rien dire de la personne de Jade. Laissez Yara choisir. Parlez plus tard avec chacune, à part.

rehearsal-slip = Un billet de la boîte
    .scene = Vous lisez d’abord les billets, sans le groupe. Sur l’un, il est écrit : « Je n’ose plus rentrer chez moi. » Il n’y a pas de nom. Le groupe attend.
    .choice-copy = Vous recopiez les mots exacts et gardez le billet. Puis vous montrez une autre question.
    .follows-copy = « Il y avait aussi quelque chose d’important dans la boîte », dites-vous à toutes. « Tu peux venir me voir tantôt, ou Griet. Le 116 000 écoute aussi, jour et nuit. » Personne ne regarde autour d’elle.
    .choice-put-away = Vous le mettez en poche et passez à une autre question.
    .follows-put-away = Le groupe ne remarque rien. Celle qui l’a écrit non plus. Avant la fin, vous le dites quand même à toutes : « Il y avait quelque chose d’important dans la boîte. Tu peux venir me voir. »
    .choice-read-out = Vous le lisez à voix haute : « Qui a écrit ça ? Tu peux le dire. »
    .follows-read-out = Tous les yeux cherchent. Amira regarde ses chaussures, Elif aussi. « Personne n’est obligée de parler », corrigez-vous. « Griet et moi, on sera dans la cuisine tantôt. »
    .tip = Recopiez les mots exacts avant que le billet disparaisse. Ne le lisez pas à voix haute, ne cherchez pas qui c’était. Dites à toutes où trouver de l’aide, et passez ce soir-là près de chaque fille.

rehearsal-leaving = Amira veut partir
    .scene = Amira se lève d’un coup. « Je n’y arrive pas. Je m’en vais. » Sa main est déjà sur la poignée. Toutes vous regardent.
    .choice-may-go = « Tu peux. Tu n’as rien à expliquer. Griet t’accompagne. »
    .follows-may-go = Griet la conduit auprès d’une collègue à la cuisine, puis revient. « Donc on peut vraiment », dit Elif.
    .choice-her-choice = « Tu veux arrêter, ou t’asseoir un moment près de la fenêtre ? Tu choisis. »
    .follows-her-choice = Amira s’assied près de la fenêtre, dos au cercle. Griet reste à côté. Au bout d’un moment, la chaise se retourne un peu.
    .choice-go-after = Griet reste avec le groupe. Vous suivez Amira.
    .follows-go-after = Amira est dans le couloir. Derrière vous, Lina demande : « Elle est fâchée sur nous ? » Griet répond calmement : « Elle fait une pause. »
    .tip = On peut arrêter, sans explication et sans suite. Décidez à l’avance qui accompagne. Une personne de l’équipe reste toujours avec le groupe.

rehearsal-corridor = Dans le couloir
    .scene = Amira s’appuie contre le mur. « Je ne veux pas parler », dit-elle. À l’intérieur, le groupe attend avec Griet.
    .choice-who-stays = « Tu n’es pas obligée. Je reste ici, ou tu préfères Griet ? »
    .follows-who-stays = « Griet », dit-elle. Vous échangez. Griet la conduit auprès d’une collègue à la cuisine, puis revient.
    .choice-what-helps = « Qu’est-ce qui aide, là ? De l’eau, de l’air, un coin calme ? »
    .follows-what-helps = « De l’air », dit-elle. Une collègue l’accompagne au jardin. Vous rejoignez le cercle. Elif rapproche votre chaise.
    .choice-come-back = « Tu reviens quand même ? Ce n’est plus long. »
    .follows-come-back = Amira vous suit lentement, sa veste sur le dos. À la porte, vous dites : « Tu peux encore arrêter. » Elle choisit la cuisine, avec une collègue.
    .tip = Donnez-lui le choix et ne demandez pas la raison. Au groupe, dites seulement qu’elle fait une pause.

rehearsal-half-sentence = Une demi-phrase
    .scene = On parle des personnes à qui se confier. Marie dit tout bas : « Chez moi, à la maison… non, rien. » Tout le monde a entendu.
    .choice-thank = « Merci, Marie. C’est important. On en parle à deux tantôt, si tu veux. »
    .follows-thank = Marie hoche la tête, à peine. Griet respire calmement avec le groupe. Marie aussi. Puis vous vous levez avec elle.
    .choice-ask = « Que se passe-t-il à la maison, Marie ? »
    .follows-ask = Tous les visages se tournent vers elle. Elle rougit. « Rien », dit-elle. Vous le sentez : le cercle est trop grand pour ça.
    .choice-go-on = Vous lui faites un signe de tête et prenez la carte suivante.
    .follows-go-on = Marie fixe la table. Lina la regarde, puis vous regarde. Vous le savez : je vais y revenir.
    .tip = Remerciez-la, protégez-la, parlez-lui à part. Ne la laissez rien expliquer devant le groupe. Terminez le tour par un moment calme. Griet reste avec le groupe.

rehearsal-second-chance = Une deuxième occasion
    .scene = Marie tire ses manches sur ses mains. Elif ne dit rien. Il est encore temps d’y revenir.
    .choice-beside-her = À la pause, vous venez près d’elle : « Je t’ai entendue. On en parle un peu, toutes les deux ? »
    .follows-beside-her = « Peut-être », dit Marie. Ça suffit. Griet occupe le groupe. Vous emportez chacune une tasse de thé.
    .choice-breathe-first = « D’abord, on respire ensemble. » Puis vous allez doucement vers elle.
    .follows-breathe-first = Toutes les épaules descendent, les siennes aussi. « Tu préfères parler avec moi ou avec Griet ? » « Avec vous », murmure-t-elle.
    .choice-note = Vous posez un petit mot devant elle : je suis là tantôt, si tu veux.
    .follows-note = Elle le lit et le glisse dans sa manche. Quand les autres se lèvent, elle reste assise. Griet prend le groupe.
    .tip = Personne ne réagit toujours juste du premier coup. On peut y revenir. Raconter se fait souvent par petits bouts, en plusieurs fois.

rehearsal-apart = À part avec Marie
    .scene = Griet fait un moment calme avec le groupe. Vous êtes avec Marie dans la pièce à côté. « C’est à la maison », dit-elle. « Mais tu ne peux le dire à personne. »
    .choice-tell-more = « C’est bien que tu m’en parles. Je te crois. Dis-m’en un peu plus, si tu veux. »
    .follows-tell-more = Elle va commencer. Vous l’arrêtez doucement : « Attends. D’abord quelque chose d’honnête : si tu n’es pas en sécurité, je cherche de l’aide. Tu sauras d’abord auprès de qui. » Elle réfléchit. Puis elle raconte un petit bout.
    .choice-honest = « Ça, je ne peux pas le promettre. Si tu n’es pas en sécurité, je cherche de l’aide. Je te dis d’abord à qui et pourquoi. »
    .follows-honest = Marie sursaute. « D’abord à moi, vraiment ? » Vous hochez la tête. « Ce n’est pas ta faute », dites-vous. Alors elle raconte un petit bout.
    .choice-promise = « D’accord. Je ne le dirai à personne. »
    .follows-promise = Marie se met à parler vite. Vous écoutez, et quelque chose se noue en vous. C’est trop lourd à porter sans aide.
    .tip = Restez calme, suivez son rythme, gardez ses mots. Soyez honnête avant qu’elle raconte. Pas de « pourquoi », pas d’interrogatoire. Ne promettez ni le secret, ni que tout ira bien.

rehearsal-promised = Une promesse trop grande
    .scene = Marie s’arrête. « Tu ne le diras vraiment à personne, hein ? » Elle vous regarde dans les yeux.
    .choice-take-back = « Pardon, j’ai trop promis. Si tu n’es pas en sécurité, je cherche de l’aide. Tu sauras d’abord auprès de qui. »
    .follows-take-back = Marie se tait. « Auprès de qui, alors ? » Vous nommez une seule personne. Vous demandez si elle veut être là. « Peut-être », dit-elle.
    .choice-who-together = « On ne peut pas porter ça à deux. On cherche ensemble qui peut nous aider ? »
    .follows-who-together = Elle dessine des ronds sur la table. « Griet peut savoir », dit-elle. S’il faut quelqu’un d’autre, elle le saura d’abord. Vous le dites aussi.
    .choice-later = « J’y reviens tantôt. Bois d’abord quelque chose. »
    .follows-later = Elle fait oui, les épaules hautes. Avant de vous lever, vous le dites quand même : « Si tu n’es pas en sécurité, je cherche de l’aide. Tu le sauras d’abord. »
    .tip = On peut reprendre une promesse, de préférence tout de suite. Dites à qui vous parlerez et pourquoi. Laissez-la choisir là où c’est possible.

rehearsal-closing = Terminer avec le groupe
    .scene = Encore cinq minutes. Marie est revenue dans le cercle, tout près de Griet. Lina chuchote : « Qu’est-ce qu’elle a ? » Tout le monde vous attend.
    .choice-breathe = « Je m’en occupe. Je n’en dis pas plus. Maintenant, on respire ensemble. »
    .follows-breathe = On inspire cinq fois, on souffle longtemps. « Et moi, tu ne raconteras rien non plus ? » demande Elif. « Non. S’il y a un danger, je cherche de l’aide. Tu le sauras d’abord. »
    .choice-one-word = « Un mot ou un geste pour finir. On peut passer. »
    .follows-one-word = « Fatiguée », dit Jade. Yara lève le pouce. Marie passe. Lina la regarde un instant, et n’insiste pas.
    .choice-let-go = Vous remerciez le groupe et le laissez déjà partir.
    .follows-let-go = Dans le couloir, Lina et Jade se mettent à chuchoter. Griet les accompagne : « Son histoire est à elle. » Puis elle demande qui a faim.
    .tip = Finissez en douceur : respirer, quelque chose de léger, rappeler à qui elles peuvent parler. Ne discutez jamais l’histoire d’une fille dans le groupe.

rehearsal-afterwards = Après
    .scene = Les chaises sont vides. Marie est auprès d’une adulte qu’elle connaît. Vous avez la tête pleine. « Par quoi on commence ? » demande Griet.
    .choice-write = « J’écris ce que Marie a dit, avec ses mots. »
    .follows-write = La date, l’heure, le lieu, qui était là. Ce que vous pensez, à part. C’est pour le dossier, pas pour le jeu. Puis vous appelez la personne de référence.
    .choice-call = « On appelle maintenant notre personne de référence. Ça se décide à plusieurs. »
    .follows-call = Ensemble, vous regardez si Marie est en sécurité ce soir. Vous choisissez à qui demander conseil. Marie apprend chaque étape d’abord. Ensuite, vous notez tout.
    .choice-home = « Je n’en peux plus. On peut faire ça demain ? »
    .follows-home = Griet prépare du thé. « Encore un moment, à deux. » Elle appelle aujourd’hui la personne de référence, vous notez les mots de Marie. Puis vous rentrez.
    .tip = Un danger, maintenant ? D’abord la police ou une ambulance. Une équipe SOS Enfants peut vous conseiller. Prenez aussi soin de vous : parlez-en en équipe dans les deux jours.
