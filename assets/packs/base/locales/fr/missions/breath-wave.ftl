# Respirer comme une vague (Fien en invitée, module 2)

breath-wave =
    .title = Respirer comme une vague
    .brief = (Je dessine une vague, d’un bord de la feuille à l’autre.) Pour moi, la respiration ressemble à ça. La semaine passée, j’étais à côté d’Elif et de sa darbouka. Je n’entendais rien, mais mon ventre vibrait avec elle, et après j’étais très calme. Alors j’ai pensé : mon corps connaît plus d’un chemin. Monte dans le petit bateau.
    .after = Ma vague est au mur. À côté, il y a une feuille avec juste un point d’interrogation. Que fait un corps quand quelque chose ne va pas ? Ça, je le dessine encore.
    .did = Fien a dessiné une vague, et tu as navigué.
    .facts = Quand tu souffles longtemps, ton cœur bat souvent un peu moins vite. Des chercheurs ont comparé 154 études sur la colère. Respirer lentement et relâcher les muscles aidait. Taper sur quelque chose n’aidait pas.
    .closing = Où, dans ton corps, sens-tu d’abord que tu te calmes ?
    .remember = Respirer, c’est un chemin vers le calme. Tes mains, tes pieds et tes yeux en connaissent d’autres.
    .talk = Respirer te rend encore plus nerveuse ? Dis-le à une éducatrice. Ensemble, vous pouvez essayer l’eau, la chaleur ou un petit tour dehors.
    .staff-aim = Elle connaît au moins deux façons de se calmer avec son corps, dont une sans respiration, et sait que le besoin de repos est normal.
    .staff-watch = Suivre sa respiration fait peur à certaines filles, surtout après un événement grave : proposez toujours un chemin sans respiration, les yeux ouverts. Ne dites jamais « respire un bon coup » à une fille en colère, faites-le vous-même. Personne ne gagne ce débat. Source : Kjærvik et Bushman, Clinical Psychology Review 2024 (154 études ; se calmer aide, se défouler non).
    .staff-cue = Elle a la tête qui tourne, s’absente ou a peur ? Arrêtez, dites le jour et le lieu, donnez-lui quelque chose de froid à tenir et restez à côté d’elle. Ne demandez pas ce qu’elle a vu ou senti. Elle raconte plus tard ? Remerciez-la et suivez le protocole du service.

breath-wave-boat =
    .title = Un petit bateau sur ton souffle
    .intro = Regarde le bateau. La vague le soulève : inspire. La vague descend : souffle plus longtemps. Six vagues. La tête te tourne ? Arrête et regarde simplement.
    .done = Le bateau ne bouge plus. J’y dessine une mouette, elle dort déjà.

breath-wave-line =
    .title = Ça marche pour tout le monde ?
    .thesis = Pour se calmer, le mieux est de commencer par respirer.
    .argument-zita = J’ai mesuré. Mon cœur battait 104 fois par minute. Après dix longues expirations, c’était 88. C’est une preuve, même avec une seule gardienne.
    .argument-lotte = Si on me dit « respire un bon coup », je m’énerve encore plus. D’abord, je me rince les mains à l’eau froide. Respirer, ça vient après.
    .argument-elif = Avant de jouer, je respire en rythme. Quatre temps pour inspirer, six pour souffler. Alors mes doigts tremblent moins.
    .argument-amira = Quand j’ai peur, mon souffle est bloqué. J’appuie mes pieds sur le sol et je cherche trois choses bleues. Après, il revient tout seul.
    .argument-jade = Moi, je secoue d’abord tout : les mains, les bras, les épaules. On dirait un chien mouillé. Ça marche.
    .argument-farid = Le souffle, on l’a toujours sur soi, même dans un bus plein. Un chien mouillé dans un bus, c’est plus compliqué.
    .moved = Tu as bougé. Tu connais une place de plus.
    .stayed = Tu es restée. Tu connais leurs raisons, et ta place te va toujours.
    .done = Je dessine tout le monde sur la ligne. Chacune a raison, pour son propre corps. Farid aussi, pour le sien.

breath-wave-ways =
    .title = Quatre chemins sans respirer
    .intro = Maintenant, on essaie ce que font Amira, Jade et Lotte. Grand ou petit, debout ou assise, tu choisis. Tu peux toujours arrêter.
    .sense-push = Pousse fort 2 mains ou 2 pieds contre quelque chose.
    .sense-shrug = Lève les épaules et laisse-les tomber, 3 fois.
    .sense-warm = Cherche 1 chose froide ou chaude au toucher.
    .sense-still = Cherche 3 choses qui ne bougent pas du tout.
    .done = Ça fait cinq chemins, avec le bateau. Choisis-en un et mets-le dans ta poche. Même une mer y entre.
