# Lina appelle (Noor, rappel du module 1, jour 30)

again-friends-3 =
    .title = Lina appelle
    .brief = Hé ! Lina parle de quoi pendant trois heures ? Et avec qui ? Avec moi. De gâteaux. Ce soir, elle t’appelle, toi. Et tu es fatiguée.
    .facts = À ton âge, un corps a besoin de huit à douze heures de sommeil.
    .closing = Le plus difficile pour toi, c’est « pas maintenant », « un peu » ou « non » ?
    .remember = « Plus tard », c’est aussi une réponse honnête.
    .talk = Ton GSM t’empêche de dormir ? Demande à ton éduc où il peut passer la nuit.
    .did = Lina a appelé, et tu as pensé à ton sommeil.
    .staff-aim = Elle s’exerce à dire « plus tard », « un peu » ou « non » à quelqu’un qu’elle aime bien.
    .staff-watch = Dites vous-même « plus tard » cette semaine, en précisant quand. GSM la nuit : faites-en un accord, pas une punition. Source : AASM 2016.
    .staff-cue = Elle dit qu’avec quelqu’un, elle n’ose pas raccrocher ? Demandez seulement ce qu’elle voudrait dire, et qui peut être là.

again-friends-3-pan =
    .title = Qu’est-ce qui cuit chez toi ?
    .mood-pancakes = Des crêpes : contente
    .reply-pancakes = Fais-en sauter une ! La mienne colle encore au plafond.
    .mood-soup = De la soupe : calme
    .reply-soup = Laisse mijoter, dit ma mamie.
    .mood-dishes = La vaisselle : fatiguée
    .reply-dishes = Elle peut attendre. Toi d’abord.
    .mood-boiling = Une casserole qui déborde : fâchée
    .reply-boiling = Coupe le feu un moment. Raconte quand ça ne gicle plus.
    .mood-onion = Un oignon : triste
    .reply-onion = On peut pleurer sans oignon. Quelqu’un peut t’apporter un mouchoir.
    .mood-empty = Une assiette vide : seule
    .reply-empty = Installe-toi près de quelqu’un, même juste pour une tartine.

again-friends-3-call =
    .title = Tu dis quoi ?
    .situation = Lina : « Je dois TOUT te raconter sur mon nouveau gâteau ! »
    .part-words = Les mots
    .option-words-tomorrow = « Pas ce soir. Demain ? »
    .reply-tomorrow = Oh, dommage. D’accord, demain. Il en restera la moitié.
    .option-words-five-minutes = « Cinq minutes, puis je dors. »
    .reply-five-minutes = Cinq ? Alors je saute la farine. Et les œufs. Prête pour la crème ?
    .option-words-too-tired = « Non, je suis trop fatiguée. »
    .reply-too-tired = Oh. Je suis un peu déçue. Bonne nuit, hein.
    .part-how = Comment ?
    .option-how-warm = Avec chaleur
    .note-how-warm = Elle sait que ça ne vient pas d’elle.
    .option-how-short = En deux mots
    .note-how-short = Être claire, c’est gentil aussi.
    .done = Demain, Lina sera encore là. Le gâteau, je ne sais pas.
