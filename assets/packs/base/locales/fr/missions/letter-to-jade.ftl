# Chère Jade (Noor, module 1)

letter-to-jade =
    .title = Chère Jade
    .brief = Hé ! On peut foncer dans un poteau parce qu’on est trop heureuse ? Et je l’ai vu de mes yeux ? Bien sûr, je l’ai filmé. Donc oui, Jade peut. Elle est amoureuse de Mila. Mais elle ne voit presque plus ses amies. Tu lui écris ?
    .facts = On peut tomber amoureuse d’une fille, d’un garçon ou de personne. La première fois arrive tôt chez l’une, tard chez l’autre. Chez certaines, elle n’arrive jamais, et c’est normal aussi.
    .closing = Que veux-tu continuer à faire, même amoureuse ?
    .remember = L’amour, c’est en plus. Tu peux garder tes amies et tes loisirs.
    .after = Jade danse encore, et Mila vient la voir. Lina a envoyé une deuxième patate.
    .did = Jade a su que quelqu’un pensait à elle.
    .talk = Tu as des questions sur l’amour ? Tu n’es pas obligée de bien les dire. Une éducatrice, un prof ou le centre PMS peut les entendre.
    .staff-aim = Elle sait que chacune vit l’amour autrement, et que ses amis et ses loisirs continuent à compter.
    .staff-watch = Ne demandez pas de qui elle est amoureuse, et ne supposez pas un garçon. Lisez sa lettre seulement si elle le veut.
    .staff-cue = Elle dit que quelqu’un décide qui elle peut voir ? Restez calme, ne jugez pas cette personne et parlez avec elle en privé.

letter-to-jade-quiz =
    .title = Des papillons et tout ça
    .ask-same = « L’une a des papillons, l’autre a mal au ventre. » C’est vrai ?
    .feedback-same-true = Tout à fait. Et certaines ne sentent presque rien. Jade, elle, a foncé dans un poteau.
    .feedback-same-false = Et pourtant, oui. Des papillons, mal au ventre ou presque rien : chacune vit ça autrement.
    .ask-everyone = « À ton âge, tout le monde est amoureux. » C’est vrai ?
    .feedback-everyone-true = Demande à Lina. Elle n’est amoureuse de personne, et elle a plus de temps pour ses gâteaux. C’est très bien aussi.
    .feedback-everyone-false = Pas tout le monde, donc. Jade est amoureuse d’une fille. Yara, du garçon du bus. Lina, de personne. Toutes les trois vont très bien.
    .ask-hobby = Jade danse depuis des années. Mila joue au foot. Qu’est-ce qui va bien quand on s’aime ?
    .option-hobby-own = Jade danse et Mila joue au foot
    .feedback-hobby-own = Deux personnes, deux loisirs. Et le soir, plein de choses à raconter.
    .option-hobby-visit = Jade va parfois voir un match
    .feedback-hobby-visit = C’est bien, si elle en a envie. Et Mila vient la voir danser.
    .option-hobby-glued = Tout faire ensemble, chaque minute
    .feedback-hobby-glued = Être ensemble, c’est bien. Mais chaque minute ? On a toutes besoin de temps pour soi.
    .option-hobby-quit = Jade arrête la danse pour Mila
    .feedback-hobby-quit = Jade peut arrêter si c’est elle qui le veut. Quelqu’un qui l’aime veut qu’elle continue à danser.

letter-to-jade-letter =
    .title = Une lettre pour Jade
    .task = Jade dit : « Lina et Yara me manquent. Lina dort trois portes plus loin, et je n’ose pas frapper. » Que lui écris-tu ? Cette lettre ne va chez personne. Si tu ne la gardes pas, elle disparaît.
    .part-hello = D’abord, un mot doux
    .starter-hello-nice = C’est super que tu aies des papillons !
    .starter-hello-thanks = Merci de me raconter ça.
    .starter-hello-missing = Quand des amies manquent, ça fait mal. Je connais ça.
    .part-advice = Ton conseil
    .starter-advice-message = Envoie un petit message à Lina. « Tu me manques », ça suffit.
    .starter-advice-room-for-all = Tu n’es pas obligée de choisir. Il y a de la place pour Mila et pour tes amies.
    .starter-advice-dance = Continue à danser. Ça te rend heureuse.
    .part-end = Et la fin
    .starter-end-thinking = Je pense à toi.
    .starter-end-rosa = Demande conseil à tante Rosa. Elle aussi a été amoureuse.
    .starter-end-fries = Et après, on mange des frites ensemble.
    .done = Merci pour ta lettre ! Quelqu’un pensait à moi. Alors, j’ai osé écrire à Lina. Elle a envoyé onze cœurs et une patate. On était aussi folles que ça, avant.

letter-to-jade-after =
    .title = Et toi, comment ça va ?
    .mood-warm = J’ai chaud au cœur
    .reply-warm = Chouette. Garde cette chaleur encore un peu.
    .mood-proud = Fière
    .reply-proud = Super ! Être fière de soi, moi, je m’entraîne encore.
    .mood-tired = Fatiguée
    .reply-tired = Écrire, c’est du travail. Bois quelque chose et ne fais rien du tout pendant un moment.
    .mood-mixed = Un peu de tout
    .reply-mixed = Les émotions viennent rarement seules. Pas besoin de les trier.
    .mood-sad = Un peu triste
    .reply-sad = Tu as le droit d’être triste. Tu n’es pas obligée de rester seule avec ça. Va voir sous Aide.

letter-to-jade-ground =
    .title = Compter les cœurs
    .intro = Lina a envoyé onze cœurs. Inspire. Souffle et compte un cœur. Deux fois.
    .done = Deux sur onze. Les neuf autres, je les garde pour demain. La patate aussi.
