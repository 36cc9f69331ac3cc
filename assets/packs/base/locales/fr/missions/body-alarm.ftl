# L’alarme de mon corps (Fien, module 3)

body-alarm =
    .title = L’alarme de mon corps
    .brief = Sur ma feuille, une lampe clignote. Mon détecteur de fumée, lui, ne sonne pas. Mon corps aussi a une alarme. Elle se déclenche quand quelque chose ne va pas. Même quand on me vole une frite. Tu dessines avec moi ?
    .facts = Souvent, ton corps remarque en premier que quelque chose ne va pas. Chacune le ressent à sa façon. Il n’y a pas de mauvais endroit.
    .closing = Ton alarme, elle fait quoi quand elle se déclenche ?
    .remember = Ton alarme se déclenche ? Tu peux arrêter, partir ou aller chercher quelqu’un.
    .talk = Ton alarme se déclenche souvent ? Dis-le ou montre-le à un adulte attentif.
    .after = Quelqu’un a mangé mes frites pendant que je dessinais. Mon alarme a clignoté trop tard.
    .did = Tu es partie à la recherche de ton alarme.
    .staff-aim = Elle remarque que son corps lui envoie des signaux, et qu’ils sont différents pour chacune.
    .staff-watch = Restez-en aux frites. Ne demandez pas quand son alarme s’est déjà déclenchée. Ne rien ressentir est aussi une réponse.
    .staff-cue = Elle parle d’un lieu ou d’une personne qui a déclenché son alarme ? Remerciez-la, écoutez, pas d’autres questions devant le groupe. Parlez à part et suivez le protocole du service.

body-alarm-map =
    .title = Frites volées ! Ton corps réagit où ?
    .mark-tight = Ça serre
    .mark-pounding = Ça cogne
    .mark-warm-cold = Chaud ou froid
    .nothing = Tu ne ressens rien ? Ça arrive. Une alarme muette n’est jamais ta faute. Tu peux continuer.
    .done = Voilà ton alarme d’aujourd’hui. Moi, ce sont mes mains qui se serrent. Pas pratique quand on parle avec les mains.

body-alarm-blow =
    .title = Souffle sur tes frites
    .intro = La voleuse t’offre des frites toutes chaudes. Sens-les : inspire. Elles sont encore trop chaudes : souffle longtemps, doucement. Cinq fois.
    .done = Plus trop chaudes. Et ces frites-là, elles sont toutes à toi.
