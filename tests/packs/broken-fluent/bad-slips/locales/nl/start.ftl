één = Goed
