# De l’aide sans la voix (Fien, module 4)

help-without-voice =
    .title = De l’aide sans la voix
    .brief = (Fien lève la main.) Je suis sourde. « Téléphone », pour moi, c’est une blague. Mais on peut entendre et perdre sa voix quand même. À cause du trac, ou d’un mur trop fin. Tu aides six filles à trouver un chemin ?
    .facts = Pour demander de l’aide, il y a tes mains, du papier ou un mail. Il y a aussi des chats en ligne. Le chat du 103 est sur 103ecoute.be. Tu peux aussi écrire à Child Focus : 116000@childfocus.org.
    .closing = Sans un seul mot, comment montrer que tu veux de l’aide ?
    .remember = Une demande d’aide n’a pas besoin de faire du bruit.
    .talk = Tu n’arrives pas à parler ? Donne cet écran, un mot ou un dessin à une personne de confiance. Montrer, c’est aussi raconter.
    .after = Les six mains sont accrochées au-dessus de mon bureau. L’une tient une chèvre.
    .did = Avec toi, six filles ont trouvé un chemin sans bruit.
    .staff-aim = Elle connaît au moins deux chemins vers de l’aide sans la voix, et sait à quoi sert l’app 112 BE.
    .staff-watch = Filles sourdes : prévoyez un vrai interprète, jamais une amie ou la famille. Installez ensemble l’app 112 BE chez celle qui ne peut pas téléphoner. L’app ne marche qu’en Belgique. Qui peut appeler, appelle.
    .staff-cue = Elle vous glisse un mot ? Lisez-le calmement, asseyez-vous, répondez par écrit si elle le veut. Ne le lisez pas à voix haute. Gardez ses mots tels quels.

help-without-voice-ways =
    .title = Six filles, six chemins
    .ask-stuck-words = Elif veut dire quelque chose. Les mots restent coincés dans sa gorge.
    .feedback-stuck-words = Une feuille, ses mains ou un écran : tout est bon. Griet sait lire aussi.
    .ask-thin-wall = Yara dort à côté d’un mur très fin. Elle ne veut pas qu’on l’entende.
    .feedback-thin-wall = Taper, écrire ou parler en signes, personne ne l’entend. Elle veut chatter ? Elle regarde d’abord quand c’est ouvert.
    .ask-think-first = Marie veut d’abord réfléchir longtemps à chaque mot.
    .feedback-think-first = Un mail ou une lettre attend sans s’impatienter. La réponse vient plus tard, et parfois pas demain. C’est urgent ? Choisis un chemin plus rapide.
    .ask-smoke = Il y a de la fumée dans le couloir. Et moi, je ne peux pas téléphoner.
    .feedback-smoke = D’abord, je sors. Puis je prends l’app 112 BE. On peut y chatter quand on ne peut pas appeler. Elle envoie aussi l’endroit où je suis. En Belgique seulement. Toi, tu peux appeler ? Alors tu appelles le 112.
    .ask-shared-phone = Lina a appelé une ligne d’écoute. Bientôt, sa sœur aura le même GSM.
    .feedback-shared-phone = Ouvre la liste des appels, appuie longtemps sur le numéro, efface. Pour un chat, ferme la fenêtre. Tu ne sais pas comment ? Demande à une personne de confiance.
    .ask-deaf = Une fille de ma classe parle en langue des signes. Sa nouvelle éducatrice ne connaît aucun signe.
    .feedback-deaf = Elle peut demander un interprète. En attendant, il y a le papier ou un chat. Et l’éducatrice peut apprendre !
    .answer-chat = Un chat avec une ligne d’écoute
    .answer-paper = Écrire ou dessiner sur papier
    .answer-signs = Parler en signes, montrer, faire un geste
    .answer-mail = Un mail
    .answer-app = L’app 112 BE
    .answer-wipe = Effacer le numéro
    .almost = Ce chemin-là ne va pas très bien ici. Essaie autre chose. Moi, je dessine un escargot.
    .done = Six filles, et aucune n’a dû crier. Je les dessine toutes, avec six mains différentes.

help-without-voice-ground =
    .title = Dessine avec ton souffle
    .intro = Tends un doigt comme un crayon. Inspire et dessine une montagne qui monte. Souffle et dessine la vallée, très longue. Deux fois.
    .done = Beau paysage. Il reste de la place pour une chèvre.
