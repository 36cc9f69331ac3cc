// over dit bestand
sound = Goed
