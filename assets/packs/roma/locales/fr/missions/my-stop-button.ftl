# Mon bouton stop (Lotte, module 0) : à qui que ce soit, et dans toutes les langues

my-stop-button =
    .facts = Ici, dire non ne coûte rien. Tu peux le dire dans toutes les langues. Dans la vraie vie, quelqu’un ne t’écoute pas quand tu dis non ? C’est sa faute, jamais la tienne.
    .closing = Dans quelle langue dis-tu non le plus facilement ?
    .talk = Il y a un endroit où dire non ne marche pas ? Parles-en à une personne de confiance. Une tante, une grande cousine, ton éducatrice.

my-stop-button-talk =
    .say-karaoke = Même à la soirée quiz. Je ne sais rien sur les oiseaux.
    .say-sing = Alors on s’entraîne. Question un : tantôt, tu joues à mon quiz sur les oiseaux ? Très longtemps ?
    .answer-yes = Oui ! J’en connais sept.
    .say-earplugs = Un vrai oui ! Ça compte aussi. Moi, j’en connais deux, et il y a la poule.
    .say-ouch = D’accord. Mon histoire s’arrête ici.
    .say-joke = Et c’est très bien. Tu peux toujours passer. Suivante !
    .say-your-song = Et tantôt, tu vas vraiment citer sept oiseaux. Qu’est-ce que j’ai fait.
