# Le paquet lui-même

pack-comics = Cases et bulles

# Ce qui attend encore une relecture
review-comics-deaf = Les BD de Fien : pas encore relues par des filles sourdes et malentendantes
review-comics-language = Tous les textes de cet arrêt : pas encore relus par quelqu’un qui parle cette langue à la maison
