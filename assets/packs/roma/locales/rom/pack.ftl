# Romani: prepared, and empty on purpose.
#
# There is no one Romani that every reader in Belgium shares. Those it is for choose the variant (its own tag, say `rmy` or
# `rmc`, may take the place of `rom`), who writes, and whether it is written at all or only spoken. Until then no word
# stands here: an invented sentence would be worse than none. Recorded voices have their places in the same missions.
