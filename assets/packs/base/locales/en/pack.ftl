# The pack itself

pack = The base route

# What still waits to be read
review-deaf = Fien’s texts and all about being deaf or hard of hearing: to be read by deaf and hard-of-hearing girls
review-roma = Zita’s texts: to be read by Roma women
review-youth-care = All missions: to be read by girls and counsellors in youth care
review-language = All texts: to be read by someone who speaks this language at home
