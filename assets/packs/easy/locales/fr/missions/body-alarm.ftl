# L’alarme de mon corps (Fien, module 3), avec des mots faciles

body-alarm =
    .brief = Je dessine une lampe qui clignote. C’est mon alarme pour le feu. Un bip, je ne l’entends pas. Mon corps a aussi une alarme. Elle démarre quand quelque chose ne va pas. Elle démarre même si on me vole une frite. Tu dessines avec moi ?
    .facts = Quelque chose ne va pas. Souvent, ton corps le sent en premier. Chacune le sent à sa façon. Il n’y a pas de mauvais endroit.
    .closing = Que fait ton alarme quand elle démarre ?
    .remember = Ton alarme démarre ? Tu peux arrêter. Tu peux partir. Tu peux aller chercher quelqu’un.
    .talk = Ton alarme démarre souvent ? Dis-le ou montre-le à un adulte qui fait bien attention.

body-alarm-map =
    .title = Ta frite est partie ! Tu le sens où ?
    .mark-pounding = Ça tape fort
    .nothing = Tu ne sens rien ? C’est possible. Ce n’est jamais ta faute. Tu peux continuer.
    .done = Voilà ton alarme aujourd’hui. Moi, mes mains se serrent. Alors je signe moins bien.

body-alarm-blow =
    .intro = La voleuse te donne de nouvelles frites. Sens-les : inspire. Elles sont trop chaudes : souffle longtemps, doucement. Fais-le cinq fois.
    .done = Elles ne sont plus trop chaudes. Et ces frites sont toutes à toi.
