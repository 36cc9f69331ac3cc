# Onze chatregels (Zita, module 1): een gezicht nadoen in de plaats van een stem

chat-rules-photo =
    .say-very-quiet = Gedaan. Ik schreef: “Dat was ik. Ik stop ermee.” Daarna schreef niemand nog iets.
    .say-called = Vanavond stond ze aan mijn deur. Ze deed mijn gezicht na, heel gemeen en heel goed. Het is nog niet als vroeger.
