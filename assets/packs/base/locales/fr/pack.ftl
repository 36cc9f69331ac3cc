# Le paquet lui-même

pack = Le parcours de base

# Ce qui attend encore une relecture
review-deaf = Les textes de Fien et tout sur la surdité : à relire par des filles sourdes et malentendantes
review-roma = Les textes de Zita : à relire par des femmes roms
review-youth-care = Toutes les missions : à relire par des filles et des éducatrices de l’aide à la jeunesse
review-language = Tous les textes : à relire par quelqu’un qui parle cette langue à la maison
