# Le paquet lui-même

pack-roma = Pour les filles roms

# Ce qui attend encore une relecture
review-roma-women = Tout ce paquet : pas encore relu par des femmes roms
review-roma-girls = Tout ce paquet : pas encore relu par des filles roms
review-roma-voices = Les voix et le romani : rien n’est encore enregistré ni écrit ; les Roms choisissent comment
