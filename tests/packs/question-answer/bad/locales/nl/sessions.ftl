question-shy = Ik durf niet. Wat nu?
question-froze = Ik zei niets. Is dat raar?
    .say = “Nee.”
    .not = “Wanneer was dat?”
    .knows = Het VK.
