# Het pakket zelf

pack = De basisroute

# Wat nog op nalezen wacht
review-deaf = Fiens teksten en alles over doof of slechthorend zijn: na te lezen door dove en slechthorende meisjes
review-roma = Zita’s teksten: na te lezen door Roma-vrouwen
review-youth-care = Alle missies: na te lezen door meisjes en begeleiders in de jeugdhulp
review-language = Alle teksten: na te lezen door iemand die thuis deze taal spreekt
