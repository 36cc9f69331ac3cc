# Mijn stopknop (Lotte, module 0): verkleden in de plaats van zingen, en ogen die moe worden van kijken

my-stop-button =
    .brief = Yo. Ik ben Lotte. Ik woon in een leefgroep en ik leer gebaren van Fien. Het gaat nog traag. Een test doen we niet. Wel drie knoppen: overslaan, pauze en vandaag niet. Ze werken echt. Kom je oefenen?
    .after = Het verkleedfeest is voorbij. Er loopt nog altijd iemand rond als banaan. Dat ben ik.
    .talk = Let iemand niet op jouw nee, met een woord of met een gebaar? Dat ligt aan die persoon, nooit aan jou. Eén zin is genoeg: “Daar lukt nee zeggen mij niet.”
    .closing = Hoe zeg jij nee: met je handen, je gezicht of een woord?
    .staff-watch = Gebruikt ze haar knop meteen bij jou? Dat is de oefening. Zeg “oké” en vraag geen reden. Volgt ze een tolk of kijkt ze naar lippen? Las elk kwartier een pauze voor haar ogen in.

my-stop-button-talk =
    .answer-yes-softly = Toch ja. Maar dan zonder de bladeren.
    .say-whisper = Een ananas zonder bladeren dus. Dan lijk je op een grote aardappel.
    .say-karaoke = Ook op het verkleedfeest. Ik was drie uur lang een banaan.
    .say-sing = Dus nu oefenen we. Vraag één: kom jij straks als ananas mee door de gang? Ik ben weer een banaan.
    .answer-yes = Ja! Geef mij die bladeren.
    .say-earplugs = Een ja die je meent! Die telt ook. Ik zoek een gele trui voor jou.
    .say-tired = Jouw ogen zijn moe van al dat kijken. Wat doe je?
    .answer-nod = Ik knik en doe alsof ik alles volg.
    .say-laces = Jij knikte. Maar je ogen keken naar de muur. Ik zag het!
    .answer-quiet-please = Even rust voor mijn ogen, alsjeblieft.
    .say-your-song = En straks loop jij dus echt rond als ananas. Wat heb ik gedaan.
    .say-your-pause = Jouw pauze was slim. Mijn vingers waren ook moe.
