# Le paquet lui-même

pack-easy = Mots faciles

# Ce qui attend encore une relecture
review-easy-readers = Les mots faciles : pas encore relus par des filles pour qui lire est difficile
review-easy-language = Les mots faciles : pas encore relus par quelqu’un qui écrit en français facile
