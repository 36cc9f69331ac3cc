# Het pakket zelf

pack-comics = Vakjes en ballonnen

# Wat nog op nalezen wacht
review-comics-deaf = Fiens strips: nog niet nagelezen door dove en slechthorende meisjes
review-comics-language = Alle teksten van deze halte: nog niet nagelezen door iemand die thuis deze taal spreekt
