# Zita stelt zichzelf voor, in de ik-vorm

person-zita =
    .about = Ik sta in de goal en ik ben gek op wetenschap. Thuis zijn we Roma. Drie broers, en geen enkele scoort.
