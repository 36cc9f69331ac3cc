# Het pakket zelf

pack-deaf = Voor dove en slechthorende meisjes

# Wat nog op nalezen wacht
review-deaf-girls = Alles in dit pakket: nog niet nagelezen door dove en slechthorende meisjes
review-deaf-adults = Alles over doof zijn, tolken en hulp zonder stem: nog niet nagelezen door dove volwassenen
review-signs = De gebarenfilmpjes: er is er nog geen enkel; dove gebaarders kiezen de gebaren zelf
