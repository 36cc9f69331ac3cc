# Deux fois seize heures (Noor, rappel du module 1, jour 10)

again-friends-2 =
    .title = Deux fois seize heures
    .brief = Hé ! Jade a encore oublié quoi ? Et moi, j’ai oublié quoi aujourd’hui ? Ma clé. Jade, elle a oublié qu’elle avait déjà un rendez-vous.
    .facts = Un pardon marche mieux si tu dis ce que tu as fait. Des chercheurs l’ont montré.
    .closing = Comment tu sens qu’un pardon est vrai ?
    .remember = On peut oublier. Et on peut être honnête.
    .talk = Une personne t’a déçue ? Parles-en en marchant avec un adulte. C’est souvent plus facile.
    .did = Jade a été honnête, et samedi elles cuisinent.
    .staff-aim = Elle voit qu’une amie peut être déçue et rester une amie, et qu’à côté d’une amoureuse il y a de la place pour les amies.
    .staff-watch = Ne demandez pas qui elle a déçu. Vous oubliez vous-même un rendez-vous avec elle ? Dites ce que vous avez fait, sans « mais ». Source : Lewicki et al. 2016.
    .staff-cue = Elle dit qu’à cause de son copain ou de sa copine, elle ne peut plus voir ses amis ? Remerciez-la, ne jugez pas cette personne et voyez-la à part cette semaine.

again-friends-2-song =
    .title = Quelle musique joue en toi ?
    .mood-party = Une chanson de fête : contente
    .reply-party = Danse aussi un peu pour moi !
    .mood-soft = Une musique douce : calme
    .reply-soft = Alors j’écris tout doucement.
    .mood-quiet = Pas de son : fatiguée
    .reply-quiet = Pose tes jambes sur quelque chose de doux.
    .mood-repeat = Toujours la même : des soucis
    .reply-repeat = Chante-la à quelqu’un. Elle ne sera plus seule dans ta tête.
    .mood-drums = De la batterie très fort : fâchée
    .reply-drums = La colère a un rythme. Marche à ce rythme, et parle quand il ralentit.
    .mood-blue = Une chanson triste : triste
    .reply-blue = Il y a de la place pour quelqu’un qui écoute avec toi.

again-friends-2-talk =
    .title = Jade regarde sa main
    .say-four-o-clock = J’ai promis à Mila de venir la voir jouer à seize heures. Et Lina m’attend. À seize heures aussi.
    .answer-call-both = Appelle les deux et dis la vérité.
    .answer-pick-one = Choisis-en une et ne dis rien.
    .say-small-okay = Mila a ri. Lina a dit « OK », mais c’était un petit OK.
    .say-bus-shelter = Je suis allée voir Mila. Lina a attendu une demi-heure à l’arrêt de bus.
    .answer-say-what = Dis pardon, et dis pour quoi.
    .answer-leave-her = Laisse-la d’abord se calmer un peu.
    .say-potato = C’est fait. Elle est encore fâchée. Elle m’a quand même envoyé une patate.
    .say-was-waiting = Le lendemain, j’ai quand même écrit pardon. « Enfin ! », elle a répondu.
    .say-on-my-hand = Samedi, on fait un gâteau à trois. Je l’ai écrit sur ma main. Sur les deux.
