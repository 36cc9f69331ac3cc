# L’alarme de mon corps (Fien, module 3) : une frite mangée, et pas de voleuse

body-alarm =
    .brief = Sur ma feuille, une lampe clignote. Mon détecteur de fumée, lui, ne sonne pas. Mon corps aussi a une alarme. Elle se déclenche quand quelque chose ne va pas. Même quand on mange ma dernière frite. Tu dessines avec moi ?
    .talk = Ton alarme se déclenche souvent ? Dis-le ou montre-le à une tante, une grande sœur ou ton éducatrice.
    .staff-watch = Restez-en aux frites. Ne demandez pas quand son alarme s’est déjà déclenchée. Ne rien sentir est aussi une réponse. Pas de blagues sur le vol.

body-alarm-map =
    .title = Ta dernière frite a disparu ! Tu le sens où ?

body-alarm-blow =
    .intro = Tu reçois des frites toutes chaudes. Sens-les : inspire. Elles sont encore trop chaudes : souffle longtemps, doucement. Cinq fois.
