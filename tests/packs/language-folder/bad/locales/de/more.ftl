more = Mehr
