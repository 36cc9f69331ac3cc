# The pack itself, for staff: most of its words for girls are in Dutch and French

pack-roma = For Roma girls

# What still waits for a reader
review-roma-women = Everything in this pack: not yet read by Roma women
review-roma-girls = Everything in this pack: not yet read by Roma girls
review-roma-voices = The voices and the Romani: nothing is recorded or written yet; Roma choose how
