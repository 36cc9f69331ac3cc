# The pack itself, for staff: nearly all its words for girls are in Dutch and French, some ways to help in English too

pack-deaf = For deaf and hard-of-hearing girls

# What still waits for a reader
review-deaf-girls = Everything in this pack: not yet read by deaf and hard-of-hearing girls
review-deaf-adults = Everything about deafness, interpreters and help without a voice: not yet read by deaf adults
review-signs = The clips in sign language: there are none yet; deaf signers choose the signs themselves
