# Lettre à Amira (Sam, module 5)

letter-to-amira =
    .title = Lettre à Amira
    .note = On a maltraité Amira. Ici, on ne raconte pas comment. Ça peut quand même te remuer. Joue avec une éducatrice ou un éducateur tout près. Il n’y a personne ? Choisis « pas aujourd’hui ». Et tu arrêtes quand tu veux.
    .brief = Salut. Quelqu’un a fait semblant d’aimer Amira et lui a fait du mal. Elle croit que c’est sa faute. Un jour, on m’a écrit un petit mot. Je l’ai encore.
    .facts = Une phrase gentille peut aider. Personne ne lit ta lettre. Tu choisis : la garder ou la jeter. Besoin d’aide ? Le 116 000, jour et nuit.
    .closing = Quelle phrase souhaites-tu à toutes les filles ?
    .remember = Ce n’est pas sa faute. Elle n’est pas seule. Il y a de l’aide.
    .talk = Tu as la tête ou le cœur plein ? Va voir une personne de confiance. S’asseoir sans parler, ça va aussi. Personne ? Le 116 000, jour et nuit.
    .after = J’ai déplié mon petit mot à moi. Les bords sont devenus tout doux.
    .did = Pour Amira, tu as cherché des mots qui réchauffent.
    .staff-aim = Elle sait dire trois choses à une amie : ce n’est pas ta faute, je suis là, et voici de l’aide. En consolant une autre, elle l’entend aussi.
    .staff-watch = Jamais seule, jamais en fin de journée. Ne lisez sa lettre que si elle le veut. Ne demandez pas qui a besoin de quelle phrase. Ne dites pas de mal de « cette personne ». Gardez le retour au calme.
    .staff-cue = Elle écrit sur elle-même ou se tait ? Dites : « Je te crois. Ce n’est pas ta faute. » Ne creusez pas. Dites-lui à qui vous en parlerez. Suivez le protocole le jour même.

letter-to-amira-letter =
    .title = Chère Amira
    .task = Écris une lettre à Amira. Choisis des phrases qui te vont, ou prends tes mots. Pas de vrais noms. Court, c’est bien aussi.
    .part-begin = Commence doucement
    .starter-begin-not-your-fault = Ce n’est pas ta faute. Même pas un petit peu.
    .starter-begin-believe = Je te crois. Tu n’as rien à me prouver.
    .starter-begin-brave = C’est bien que tu en aies parlé. C’était courageux.
    .part-here = Je suis là
    .starter-here-beside-you = Je viens m’asseoir près de toi. Pas besoin de parler. J’apporte des gaufres.
    .starter-here-still-you = Tu es toujours Amira. Avec tes bonnes blagues et tes danses ratées.
    .starter-here-both-feelings = Cette personne te manque peut-être. Tu as le droit. Rien ne cloche chez toi.
    .part-help = Qui peut aider
    .starter-help-griet = Griet écoute vraiment. Je viens avec toi jusqu’à sa porte.
    .starter-help-number = Tu peux appeler le 116 000. Jour et nuit, gratuit, sans dire ton nom.
    .starter-help-second = Quelqu’un ne veut pas écouter ? On cherche une deuxième personne. Et une troisième.
    .done = Amira : « J’ai déjà lu ta lettre trois fois. Je la garde sur moi. Tantôt, je parle à Griet. »

letter-to-amira-colour =
    .title = Ta couleur, maintenant ?
    .mood-warm = Jaune : chaleur
    .reply-warm = Tu as le droit. Garde cette chaleur encore un peu avec toi.
    .mood-calm = Vert : calme
    .reply-calm = Chouette. Emporte ce calme pour le reste de ta journée.
    .mood-fiery = Orange : fâchée
    .reply-fiery = La colère a sa place. Personne n’a le droit de maltraiter quelqu’un. Tape du pied, vas-y.
    .mood-mixed = Mauve : tout mélangé
    .reply-mixed = C’est possible, c’était beaucoup. Pas besoin de tout trier.
    .mood-sad = Bleu : triste
    .reply-sad = Tu as le droit d’être triste. Cherche quelqu’un pour s’asseoir près de toi. Rien à expliquer.
    .mood-empty = Gris : vide ou loin
    .reply-empty = Ça arrive après quelque chose de lourd. Tu ne fais rien de mal. Va chercher quelqu’un, même tout de suite.

letter-to-amira-landing =
    .title = Retour au calme
    .intro = On revient ici, dans cette pièce. Regarde, touche, appuie. À ton rythme.
    .sense-see = Regarde autour de toi. Trouve cinq choses que tu vois.
    .sense-touch = Touche quatre choses. Doux, dur, froid ou chaud ?
    .sense-feet = Appuie trois fois tes pieds contre le sol.
    .done = Te revoilà. Tu es ici, maintenant. Bois quelque chose de bon. Et si tu veux, va t’asseoir près de quelqu’un.
