# La porte : qui joue, les cinq images, ce dont le jeu se souvient.

door = Qui joue ?
    .profile = Profil { $count }
    .face = Visage { $count }
    .new = Un coin à moi
    .new-about = Garde ce que tu fais derrière cinq images.
    .guest = Jouer, c’est tout
    .guest-about = Quand tu arrêtes, tout s’efface.
    .honest = Le puzzle cache ton écran. Il ne cache pas que ce jeu est ici, ni ce que quelqu’un a déjà vu.

door-face = Qui es-tu aujourd’hui ? Choisis un visage. Tu pourras tout changer plus tard.

promise = Tes cinq images
    .choose = Tu choisis cinq images. L’ordre compte.
    .alone = Toi seule les connais. Personne ne peut les retrouver ni les changer, même pas ton éducatrice.
    .forgotten = Tu les oublies ? Alors plus personne ne peut ouvrir tes affaires. Tu recommences à zéro.
    .portrait = À la porte, tout le monde voit ton portrait. Ton nom et tes affaires, personne.
    .go = Choisir mes cinq

keypad-enter = Touche tes cinq images
    .about = Salut ! Contente de te revoir.
keypad-choose = Choisis cinq images
    .about = Prends-en que tu retiens facilement. Évite celles qu’on devine.
keypad-repeat = Encore une fois
    .about = Les cinq mêmes, dans le même ordre.
keypad-recover = Touche les douze images
    .about = Elles sont sur la feuille de secours du service.
keypad-erase = Effacer la dernière
keypad-busy = On regarde…
keypad-tapped = { $count } sur { $length }
keypad-forgotten = Oubliées ? Personne ne peut les retrouver. Une éducatrice peut effacer ce profil, et tu recommences.
keypad-other = Quelqu’un d’autre
said-wrong = Ce n’est pas ça. Essaie encore, tranquille.
said-wait = { $count ->
        [one] Attends 1 seconde. Puis tu peux réessayer.
       *[other] Attends { $count } secondes. Puis tu peux réessayer.
    }
said-again = Vas-y, essaie.
said-same = Toujours la même, ça se devine vite. Varie un peu.
said-line = En ligne, ça se devine vite. Saute un peu partout.
said-keep = Garder quand même
said-chosen = Voilà tes cinq images. Inventes-en une petite histoire pour t’en souvenir.
    .keep = C’est celles-là
said-differs = Ce n’était pas pareil. Touche tes cinq images encore une fois.
    .anew = En choisir d’autres

trouble-in-use = Le jeu est déjà ouvert dans une autre fenêtre. Les profils sont là-bas. Ici, tu peux jouer normalement.
trouble-read-only = Ici, rien ne peut être gardé. Tu peux jouer ; quand tu arrêtes, tout s’efface.
trouble-full = Le disque est plein. Ce qui était là est en sécurité. Le reste n’est pas gardé pour l’instant.
trouble-damaged = Ce fichier est abîmé, et sa copie aussi. Rien n’a été écrasé. Demande à ton éducatrice.
trouble-newer = Ce profil vient d’une version plus récente du jeu. Ouvre-le avec celle-là.
trouble-gone = Ce profil n’existe plus.
trouble-house-damaged = Les réglages du service sont abîmés. Le fichier est gardé. Dis-le à ton éducatrice. Tu peux jouer quand même.
trouble-house-newer = Les réglages du service viennent d’une version plus récente du jeu. Ce que tu règles ici n’est pas gardé. Tu peux jouer quand même.
trouble-session-newer = Il reste une séance d’une version plus récente du jeu. C’est pourquoi on ne garde pas où en est celle-ci.
trouble-other = On n’arrive pas à garder tes affaires. Tu peux jouer quand même.
from-copy = Le dernier morceau était abîmé. Tu vois comment c’était juste avant.

leave = Arrêter
    .about = Tout disparaît de l’écran. Ce que tu as gardé reste derrière tes images.
    .guest-about = Tout ce que tu as fait disparaît.

leave-guest = Garder ou laisser partir ?
    .about = Il y a quelque chose sur ton mur. Si tu arrêtes maintenant, ça disparaît. Avec cinq images, tu peux le garder.
    .keep = Garder
    .go = Arrêter, ça peut partir

remembers = Ce dont ce jeu se souvient
    .guest = Tu joues sans profil. Quand tu arrêtes, tout s’efface.
    .keep = Garde ça pour moi
    .face = Ton portrait et ton surnom
    .missions = { $count ->
        [0] Les messages que tu as ouverts : aucun
        [one] Le message que tu as ouvert : 1
       *[other] Les messages que tu as ouverts : { $count }
    }
    .days = { $count ->
        [0] Quand tu as fini une étape : pas encore
        [one] Quand tu as fini une étape : 1 fois
       *[other] Quand tu as fini une étape : { $count } fois
    }
    .choices = { $count ->
        [0] Un choix dans une histoire dont quelqu’un se souvient : aucun
        [one] Un choix dans une histoire dont quelqu’un se souvient : 1. Plus bas, tu lis lequel.
       *[other] Des choix dans des histoires dont quelqu’un se souvient : { $count }. Plus bas, tu lis lesquels.
    }
    .wall = { $count ->
        [0] Ce qui est sur ton mur : rien encore
        [one] Ce qui est sur ton mur : 1 chose
       *[other] Ce qui est sur ton mur : { $count } choses
    }
    .letters = { $count ->
        [0] Les lettres que tu voulais garder : aucune
        [one] Les lettres que tu voulais garder : 1
       *[other] Les lettres que tu voulais garder : { $count }
    }
    .arranged = { $count ->
        [0] Où tout est accroché sur ton mur, et le papier peint : rien de changé
        [one] Où tout est accroché sur ton mur, et le papier peint : 1 chose
       *[other] Où tout est accroché sur ton mur, et le papier peint : { $count } choses
    }
    .look = Ta langue, tes lettres, tes couleurs et ce qui t’aide
    .never = Il ne retient jamais ça
    .never-answers = Le reste de ce que tu choisis et réponds
    .never-body = Ce que tu poses sur le corps
    .never-moods = Comment tu te sens
    .never-letters = Les lettres que tu ne gardes pas
    .traces = Les messages que tu as ouverts
    .shred = Oublie ça
    .forget = Efface tout de moi

forget-me = Tout effacer ?
    .about = Ton portrait, ton mur, tes lettres : tout disparaît. Personne ne peut les récupérer.
    .guest-about = Tout ce que tu as fait disparaît.
    .yes = Oui, efface tout
    .no = Non, je garde

letter-empty = Choisis une phrase ou écris quelque chose, et tu pourras donner la lettre.
letter-keep = Garder sur mon mur
letter-kept = Sera sur ton mur
