# Taquiner ou harceler ? (Fien, module 3)

teasing =
    .title = Taquiner ou harceler ?
    .brief = Je dessine cinq bouches qui rient et un trait tout droit. Les blagues du terrain de sport, je ne les entends pas. Mais je vois qui rit, et qui ne rit pas. Aujourd’hui, je regarde Elif. Tu regardes avec moi ?
    .facts = Quand on taquine, tout le monde rit, et stop veut dire stop. Quand on harcèle, quelqu’un ne rit pas, et ça continue quand même. Même quelqu’un qui rit peut avoir mal. Ce n’est jamais la faute de la personne harcelée.
    .closing = Comment sais-tu qu’une blague n’est plus une blague ?
    .remember = Regarde qui ne rit pas. Une seule personne qui aide, ça change beaucoup.
    .talk = On te harcèle, ou tu le vois autour de toi ? Parles-en. On te répond « ignore-les » ? Alors, parles-en à quelqu’un d’autre.
    .after = Elif porte toujours ces chaussures. Farid cherche les mêmes, en 45.
    .did = Quand Elif ne riait plus, tu l’as vu.
    .staff-aim = Elle voit la différence entre taquiner et harceler, connaît trois façons d’aider et s’exerce à réparer.
    .staff-watch = Ne demandez pas qui harcèle ou est harcelée ici. Ne prenez personne du groupe en exemple. Celle qui a été harcelée n’a rien à réparer ni à pardonner.
    .staff-cue = Elle dit que quelqu’un lui fait mal, l’exclut ou la menace ? Remerciez-la et croyez-la. Parlez à part après le groupe et suivez le protocole du service.

teasing-shoes =
    .title = Les baskets d’Elif
    .panel-new = Regarde, mes nouvelles chaussures ! Un cadeau de ma cousine.
    .thought-new = Elles sont un peu grandes. Mais je cours super vite avec.
    .panel-honk = « Pouet pouet ! Voilà le clown ! » crie quelqu’un. L’équipe rit.
    .thought-honk = Une fois, c’est drôle. Je réponds même pouet.
    .panel-again = Maintenant, quelqu’un fait pouet à chaque pas. Elif ne rit plus.
    .thought-again = J’ai déjà dit stop. Ça continue quand même.
    .panel-bench = Elif va s’asseoir au bord du terrain. Elle enlève ses baskets.
    .thought-bench = La semaine prochaine, je reste à la maison. Ou je viens en chaussettes.
    .way-sit = Je m’assieds près d’elle et je demande ce qu’elle veut.
    .follows-sit = « Juste courir », dit Elif. Vous faites un tour ensemble, jusqu’à Farid, le coach, et il écoute.
    .way-say = Je dis : « Si Elif ne rit pas, on arrête. »
    .follows-say = Silence. Quelqu’un glousse encore. Puis Milan, de l’équipe, vient à côté d’Elif et dit : « Laissez-la tranquille. »
    .way-fetch = Je vais chercher Farid, le coach.
    .follows-fetch = Farid demande d’abord à Elif ce qu’elle veut. Puis il parle à l’équipe. Demain, quelqu’un peut recommencer, mais Elif sait qui l’aide.

teasing-oops =
    .title = Oups ! Comment réparer ?
    .card-sorry = Dis pardon
    .card-do = Fais-le pour de vrai
    .card-stop = Arrête la blague
    .card-ask = Demande de quoi elle a besoin
    .card-listen = Écoute-la
    .feedback-stop = D’abord, la blague s’arrête. Dire pardon et faire pouet en même temps, ça ne marche pas.
    .feedback-listen = Maintenant, tu sais ce que ça lui a fait. Moi, j’écoute avec les yeux. Ça marche très bien.
    .feedback-sorry = Court, c’est bien. Un pardon avec « mais » n’est pas encore un pardon.
    .feedback-ask = Elle veut peut-être de l’aide. Ou du calme. Tu demandes, elle choisit.
    .feedback-do = C’est la partie la plus longue. C’est comme ça qu’elle peut te refaire confiance.
    .almost = Pas encore tout à fait. Qu’est-ce qui vient d’abord ? Regarde encore, ou demande qu’on te montre.
    .done = Tout le monde dépasse une limite un jour. Réparer, ça s’apprend. L’autre n’est pas obligée de pardonner. C’est elle qui choisit.

teasing-ground =
    .title = Bien à plat
    .intro = Pose tes pieds bien à plat. Inspire et lève les orteils. Souffle et repose-les. Deux fois.
    .done = Les voilà. Grandes chaussures ou petites chaussettes, tes pieds te portent.
