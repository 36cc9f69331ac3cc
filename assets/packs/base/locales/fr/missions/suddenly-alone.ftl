# Seule tout à coup (Sam, module 5)

suddenly-alone =
    .title = Seule tout à coup
    .note = Quelqu’un veut garder Lina rien que pour soi. Cette personne, tu ne la vois jamais. Rien de grave n’est montré. Ce n’est pas le bon jour ? Passe, ou arrête en chemin.
    .brief = Salut. Lina reçoit de plus en plus de messages de quelqu’un. Ses amis, elle ne les voit presque plus. Moi aussi, un jour, je me suis retrouvée seule. Une amie a continué à frapper à ma porte.
    .facts = Quelqu’un veut garder une fille rien que pour soi. Parfois, c’est un proxénète d’ados, parfois non. Pas besoin de le savoir d’abord : on peut toujours en parler.
    .closing = Comment montrer que la chaise de quelqu’un reste libre ?
    .remember = Si on tient à toi, on est content que tu aies des amis. Tu peux toujours revenir vers eux.
    .talk = Quelqu’un prend trop de place ? Dis-le à une personne de confiance. Ou regarde la page d’aide.
    .after = Cet après-midi, la chaise de Lina était prise. Par Lina.
    .did = La chaise de Lina est restée libre, aussi grâce à toi.
    .staff-aim = À travers ce que Lina ressent, elle remarque que quelqu’un la veut rien que pour soi. Elle s’exerce à un petit pas d’amie et sait quel adulte peut aider.
    .staff-watch = Ne demandez rien sur ses propres messages, ne regardez pas son GSM. Ne dites pas de mal de cette personne. Une amie ne sauve personne seule : un adulte vient s’ajouter. Pas juste avant de dormir.
    .staff-cue = Elle reconnaît quelque chose ou se tait ? Remerciez-la, croyez-la, ne creusez pas. Dites : « Ce n’est pas ta faute. » Dites-lui d’abord à qui vous en parlez. Suivez le protocole. Child Focus conseille.

suddenly-alone-scene =
    .title = La chaise de Lina
    .panel-field = Belle course, Lina ! On remet ça jeudi ?
    .thought-field = J’ai envie de crier oui. Mais mon GSM n’arrête pas de vibrer.
    .panel-break = Tu viens t’asseoir avec nous ? J’ai deux gaufres.
    .thought-break = Je n’ose pas poser mon GSM. Ma gaufre refroidit.
    .panel-room = « Je te veux rien que pour moi », dit l’écran. Lina pose une main sur son ventre.
    .thought-room = Ça a l’air gentil. Pourtant, mon ventre se serre. L’entraînement me manque.
    .panel-chair = Cette chaise est à Lina. Elle n’a rien à expliquer.
    .thought-chair = Je suis seule dans ma chambre. Il y a encore une place pour moi, là-bas ?
    .panel-griet = Tu viens près de moi ? Je tricote. Pas besoin de parler.
    .thought-griet = Il fait bon près de Griet. Je ne sais juste pas par où commencer.
    .way-beside = Je m’assieds près de Lina. Pas besoin de parler.
    .follows-beside = Après un moment, elle dit : « Vous me manquez. » Elle veut le dire à Griet, et je l’accompagne.
    .way-miss-you = Je dis : « Tu me manques. Ta chaise est libre. »
    .follows-miss-you = Lina se frotte les yeux et rit. Jeudi, elle arrive un peu plus tôt et parle d’abord avec Farid.
    .way-to-griet = Je demande : « On va voir Griet ensemble ? »
    .follows-to-griet = Lina fait oui de la tête. Griet pose son tricot et dit : « Merci. Tu ne fais rien de mal. »
    .lens-belongs = Ici, Lina a sa place et peut être elle-même.
    .lens-at-once = Lina sent qu’elle doit répondre tout de suite. Elle n’y est pas obligée.
    .lens-both = Des mots gentils et un ventre serré : ce ventre est un signal.
    .lens-only-mine = Quelqu’un veut Lina rien que pour soi. Elle n’y est pour rien.
    .lens-free-chair = Zita et Farid gardent sa chaise, même si elle reste longtemps absente.
    .lens-small-bits = Griet a le temps, et on peut raconter par petits bouts.

suddenly-alone-breathe =
    .title = Souffler sur le thé
    .intro = Imagine une tasse de thé chaud. Inspire et sens son odeur. Expire et souffle tout doucement.
    .done = Maintenant, il n’est plus trop chaud. Tantôt, bois quelque chose de chaud, si possible avec quelqu’un.
