# Le paquet lui-même

pack-deaf = Pour les filles sourdes et malentendantes

# Ce qui attend encore une relecture
review-deaf-girls = Tout ce paquet : pas encore relu par des filles sourdes et malentendantes
review-deaf-adults = Tout sur la surdité, les interprètes et l’aide sans la voix : pas encore relu par des adultes sourds
review-signs = Les vidéos en langue des signes : il n’y en a encore aucune ; des personnes sourdes choisiront les signes
