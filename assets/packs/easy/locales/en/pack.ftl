# The pack itself, for staff: its words for girls are in Dutch and French

pack-easy = Easier words

# What still waits for a reader
review-easy-readers = Easier words: not yet read by girls for whom reading is hard
review-easy-language = Easier words: not yet read by somebody who writes easy Dutch or French
