# Et si j’appelle ? (Lotte, module 4) : d’abord le chat. Les adresses viennent de help.ftl

what-happens-when-i-call =
    .title = Et si j’écris par chat ?
    .brief = Une fois, j’ai fixé une fenêtre vide pendant vingt minutes. On écrit quoi ? Ça coûte combien ? Cherche la réponse ici. Tu n’es pas obligée d’écrire à quelqu’un.
    .facts = En français, tu peux chatter sur 103ecoute.be, en néerlandais sur awel.be. Les heures sont sur ces sites. C’est gratuit, et pas besoin de ton nom. Le chat est plein ou fermé ? Ça ne vient pas de toi. Écris à 116000@childfocus.org. Danger maintenant ? Il y a l’app 112 BE.
    .closing = Quel chemin vers l’aide veux-tu retenir ? Et où vas-tu le noter pour le retrouver ?
    .remember = Un petit souci est assez grand. Écrire est gratuit, et tu peux arrêter.
    .talk = Tu n’oses pas écrire seule ? Demande à une personne de confiance de s’asseoir près de toi. Après le chat, tu peux effacer la page de l’historique de ton GSM.
    .staff-aim = Elle connaît un chemin vers l’aide sans la voix : un chat, un mail, quelqu’un qui appelle pour elle, et l’app 112 BE en cas de danger.
    .staff-watch = Ne l’obligez pas à chatter pour s’exercer. Les heures changent : vérifiez-les avant. Installez ensemble l’app 112 BE si elle veut. Un appel d’urgence par SMS passe par des numéros spéciaux, à demander à l’avance. Ne soyez pas vous-même l’interprète d’un entretien difficile.
    .staff-cue = Elle demande si on peut vraiment écrire sans nom ? Répondez calmement et proposez de rester à côté. Ne cherchez pas à savoir de quoi elle veut parler.

what-happens-when-i-call-myths =
    .ask-name = « Sur un chat, tu dois d’abord dire ton nom. »
    .feedback-name-true = Moi aussi, je le pensais. Mais au 103 et chez Awel, pas besoin de ton nom.
    .feedback-name-false = Exact, ce n’est pas obligé. Au 103 et chez Awel, pas besoin de ton nom.
    .ask-cost = Combien ça coûte, écrire à une ligne d’écoute ?
    .option-cost-fortune = Tout ce qu’il y a sur ta carte
    .feedback-cost-fortune = Heureusement non. Le 103 et Awel sont gratuits.
    .feedback-cost-chips = Garde tes frites. Le 103 et Awel sont gratuits.
    .feedback-cost-nothing = Exact, rien du tout. Le 103 et Awel sont gratuits.
    .ask-hang-up = « Si tu changes d’avis, tu peux simplement fermer la fenêtre. »
    .feedback-hang-up-true = Oui. Au milieu d’une phrase, si tu veux. Et tu peux recommencer.
    .feedback-hang-up-false = Mais si, tu peux. C’est toi qui décides quand ça s’arrête. Et tu peux recommencer.
    .ask-size = Un souci doit être grand comment pour écrire à une ligne d’écoute ?

what-happens-when-i-call-whom =
    .box-listen = Ligne d’écoute : par chat
    .box-danger = Danger : l’app 112 BE
    .feedback-glove = Une ligne d’écoute lit aussi les histoires de gants. Quelqu’un de proche cherche plus vite. Regarde aussi sous le divan.
    .feedback-awake = Quelqu’un de proche, ou un chat. Yara choisit le plus facile pour elle.
    .feedback-online = Ne pas répondre, et en parler. Child Focus aide aussi quand ça tourne mal en ligne. Quelqu’un de proche peut regarder avec elle, et appeler ou écrire pour elle.
    .card-fire = La lampe de l’alarme clignote. Il y a le feu dans le couloir.
    .feedback-fire = D’abord, on sort. Puis on écrit avec l’app 112 BE, ou quelqu’un appelle le 112.
    .feedback-leaving = Trois fois oui. Un proche, un chat ou Child Focus. Elle peut en parler avant de décider.
    .feedback-threat = Danger maintenant : on écrit avec l’app 112 BE. Ou quelqu’un appelle le 101. Et on va chercher un adulte.

what-happens-when-i-call-ground =
    .done = Voilà. Pour l’instant, rien ne vibre, et c’est bien.
