# L’aide qui est toujours là, même quand le pack ne peut pas la donner.

help-trusted = Ta personne de confiance
    .about = Une éducatrice, un prof, une tante. Quelqu’un de proche qui écoute vraiment.
    .say = « Tu as un moment ? Je veux te dire quelque chose et c’est difficile. »
help-child-focus = Child Focus
    .about = Fugue, problème en ligne, ou si quelqu’un te force à quelque chose.
    .say = « Bonjour, j’ai besoin d’un conseil. Je préfère ne pas encore dire mon nom. »
help-danger = Danger maintenant
    .about = Toi ou quelqu’un d’autre, en danger maintenant ? Appelle tout de suite, ou fais appeler.
    .say = « J’ai besoin d’aide maintenant. Je suis à cet endroit : … »
line-missing-children = Child Focus
    .about = Tous les enfants et les jeunes peuvent appeler, même sans nom. Ou écrire un mail.
    .hours = Jour et nuit, gratuit
line-emergency = Numéro d’urgence
    .about = Ambulance, pompiers et police. Tu peux toujours appeler.
    .hours = Jour et nuit, gratuit

# Sous une ligne d’aide qui ne parle pas sa langue
line-speaks = On y parle { $languages }
