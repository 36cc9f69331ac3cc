# Het pakket zelf

pack-roma = Voor Roma-meisjes

# Wat nog op nalezen wacht
review-roma-women = Alles in dit pakket: nog niet nagelezen door Roma-vrouwen
review-roma-girls = Alles in dit pakket: nog niet nagelezen door Roma-meisjes
review-roma-voices = De stemmen en het Romani: er is nog niets ingesproken of geschreven; Roma kiezen zelf hoe
