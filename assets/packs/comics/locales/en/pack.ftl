# The pack itself

pack-comics = Panels and bubbles

# What still waits for a reader
review-comics-deaf = Fien’s comics: not yet read by deaf and hard-of-hearing girls
review-comics-language = All texts of this stop: not yet read by somebody who speaks this language at home
