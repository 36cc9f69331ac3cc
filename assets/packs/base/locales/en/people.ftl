# Everyone in the stories. All of them are invented.

person-noor = Noor
    .about = I film everything. Even my gran. Now she wants her own channel.
person-lotte = Lotte
    .about = I live in a children’s home, I play basketball and I can’t stand fake talk.
person-imani = Imani
    .about = I photograph people as they are. Lately, myself too.
person-fien = Fien
    .about = I’m deaf, I sign and I draw comics. My hands are never still.
person-zita = Zita
    .about = Roma, goalkeeper, mad about science. Three brothers, and none of them scores.
person-sam = Sam
    .about = I’m training as a youth worker. Someone helped me once. I won’t forget it.

person-lina = Lina
person-amira = Amira
person-jade = Jade
person-yara = Yara
person-elif = Elif
person-marie = Marie

person-griet = Griet
person-diallo = Mr Diallo
person-rosa = Aunt Rosa
person-farid = Farid
