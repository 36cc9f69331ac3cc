# Het pakket zelf

pack-easy = Makkelijke woorden

# Wat nog op nalezen wacht
review-easy-readers = Makkelijke woorden: nog niet nagelezen door meisjes voor wie lezen moeilijk is
review-easy-language = Makkelijke woorden: nog niet nagelezen door iemand die eenvoudig Nederlands schrijft
