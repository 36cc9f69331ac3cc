# Et si j’appelle ? (Lotte, module 4) : un GSM partagé, et de petites phrases

what-happens-when-i-call =
    .remember = Un petit souci est assez grand. De petites phrases vont bien aussi.
    .talk = Tu n’oses pas appeler seule ? Demande à une personne de confiance de s’asseoir près de toi. Tu partages un GSM avec tes sœurs ? Tu peux effacer le numéro de la liste, ou demander un autre GSM.
    .staff-watch = Ne l’obligez pas à appeler pour s’exercer. Les heures changent : vérifiez-les avant. Le français est encore difficile ? Proposez une interprète extérieure à la famille, ou appelez ensemble. Ne demandez jamais à une sœur ou une cousine de traduire.

what-happens-when-i-call-whom =
    .feedback-glove = Le 103 écoute aussi les histoires de gants. Quelqu’un de proche cherche plus vite. Ses trois frères, par exemple. Regarde aussi sous le divan.
    .feedback-awake = Quelqu’un de proche, une tante peut-être. Ou une ligne d’écoute. Yara choisit où elle parle le plus facilement.
    .feedback-leaving = Trois fois oui. Un proche, une ligne d’écoute ou Child Focus. Une tante ou une grande cousine compte aussi. Elle peut parler avant de décider.
