# Avec des mots simples (Sam, module 5), avec des mots faciles

plain-words =
    .note = Ça parle d’un mot difficile : proxénète d’ados. Il n’y a pas d’histoires, juste une explication. Tu peux arrêter à tout moment. Joue avec une éducatrice ou un éducateur près de toi. Il n’y a personne ? Choisis « pas aujourd’hui ».
    .brief = Salut. Parfois, un mot fait taire tout le monde. Voici un mot comme ça : proxénète d’ados. Je l’explique calmement et franchement. J’aurais aimé l’entendre comme ça.
    .facts = Ça peut arriver à tout le monde, aux garçons aussi. Ça arrive dans toutes les familles. Ce n’est jamais leur faute. Il y a de l’aide. Va voir une personne de confiance. Ou appelle le 116 000, gratuit, jour et nuit.
    .closing = Dans cette mission, quelle phrase est importante pour tout le monde ?
    .remember = Se servir de quelqu’un comme ça est un crime. C’est la faute de la personne qui le fait. Tu peux toujours en parler.
    .talk = Tu y penses encore ? Va voir ton éducatrice ou ton éducateur. Il n’y a personne ? Appelle le 116 000, jour et nuit.

plain-words-words =
    .feedback-what-uses = Oui. Cette personne est d’abord très gentille. Plus tard, elle veut gagner de l’argent. Pour ça, elle se sert du corps de quelqu’un. C’est un crime grave. C’est interdit par la loi.
    .feedback-what-quarrel = Non. Les amies se disputent parfois. Se servir de quelqu’un, c’est autre chose.
    .ask-fault = « Quelqu’un se sert d’une fille. C’est aussi un peu sa faute à elle. » C’est vrai ?
    .feedback-fault-true = Certaines personnes le disent. Ce n’est pas vrai. C’est la faute de la personne qui se sert d’elle. Entièrement.
    .option-who-stranger = Seulement quelqu’un sur internet
    .feedback-who-man = Parfois un homme, parfois non. Ça ne se voit pas. Tu te sens mal ? Parles-en.
    .feedback-who-stranger = Parfois oui, parfois non. Ça ne se voit pas. Tu te sens mal ? Parles-en.
    .feedback-who-anybody = Oui, c’est possible. Ça ne se voit pas. Beaucoup de gens sont bien. Tu te sens mal ? Parles-en.
    .ask-double = « Tu aimes quelqu’un. Pourtant, tu te sens mal avec cette personne. » C’est possible ?
    .feedback-double-true = Oui. On peut avoir deux sentiments ensemble. Tu as droit aux deux. Et tu peux toujours en parler.
    .feedback-double-false = Si, c’est possible. Beaucoup de gens connaissent ça. Et tu peux toujours en parler.
    .ask-out = « Une fille vit ça. Elle peut en sortir. » C’est vrai ?
    .feedback-out-true = Oui. C’est possible, avec de l’aide. Souvent, ça va à petits pas. Le 116 000 cherche avec toi, jour et nuit.
    .feedback-out-false = Si. C’est possible, avec de l’aide et à petits pas. Le 116 000 cherche avec toi, jour et nuit.

plain-words-now =
    .title = Tu te sens comment maintenant ?
    .reply-okay = Tant mieux. Tu connais un mot difficile. Tu peux penser à autre chose.
    .mood-questions = J’ai beaucoup de questions
    .reply-questions = Très bien. Pose-les à une éducatrice ou à un éducateur. Ou appelle le 116 000. Toutes les questions sont bonnes.
    .mood-angry = Je suis fâchée
    .reply-angry = Je comprends. Ce n’est pas juste. Tu as le droit d’être fâchée.
    .mood-sad = Je suis triste
    .reply-sad = Tu as le droit d’être triste. Ne reste pas seule. Cherche une personne de confiance.
    .reply-afraid = C’est bien de le dire. Regarde autour de toi : tu es ici. Dis-le à une personne de confiance.
    .mood-far-away = Je me sens loin
    .reply-far-away = Ça arrive avec des mots lourds. Pose bien tes pieds au sol. Va chercher quelqu’un.

plain-words-breathe =
    .intro = Maintenant, plus de mots. La vague arrive : inspire. La vague s’en va : souffle.
    .done = La mer est calme. Bois un verre d’eau. Choisis ce que tu fais maintenant.
