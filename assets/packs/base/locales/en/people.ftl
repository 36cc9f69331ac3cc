# Everyone in the stories. All of them are invented.

person-noor = Noor
    .about = I film everything. Even my gran. Now she wants her own channel.
person-lotte = Lotte
    .about = I live in a care group and I play basketball. I don’t like pretending.
person-imani = Imani
    .about = I photograph people as they are. Lately, myself too.
person-fien = Fien
    .about = I’m deaf, I sign and I draw comics. My hands are never still.
person-zita = Zita
    .about = I’m a goalkeeper and I’m mad about science. At home we are Roma. Three brothers, and none of them scores.
person-sam = Sam
    .about = I’m training as a youth worker. Someone helped me once. I won’t forget it.

person-lina = Lina
    .about = I bake cakes. On the phone I do voices.
person-amira = Amira
    .about = I like running far. I live with a foster family, and I look after my little brother.
person-jade = Jade
    .about = I dance. And apart from that I forget nearly everything.
person-yara = Yara
    .about = I build things and I mend things. I live with my aunt Rosa.
person-elif = Elif
    .about = I play the darbuka and I game. In class I clown around. At night I think a lot.
person-marie = Marie
    .about = I draw maps and I collect words. I live in Lotte’s care group.

person-griet = Griet
    .about = I’m a counsellor. I always knit, and I listen as well.
person-diallo = Mr Diallo
    .about = I’m a teacher. My jokes are old. My door is open.
person-rosa = Aunt Rosa
    .about = I’m Yara’s aunt. But everybody says aunt.
person-farid = Farid
    .about = I coach the team. Sometimes I shout too loudly, and then I say sorry.
