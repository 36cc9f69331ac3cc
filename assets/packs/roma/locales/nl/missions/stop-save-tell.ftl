# Stop – laat staan – vertel (Sam, module 5): een gedeelde gsm, en vertellen aan wie je kiest

stop-save-tell =
    .facts = Vertellen mag altijd, ook als eerste en ook na lange tijd. Je mag het eerst aan iemand buiten je ouders vertellen. Al geantwoord of iets gewist? Dat is niet jouw fout, en hulp vragen kan nog altijd.

stop-save-tell-plan =
    .done = Daar is het plan. Elif begint waar zij durft. Vertellen mag altijd eerst: aan Griet, een tante, een grote nicht, iemand van school. Luistert iemand niet? Dan een tweede. Deelt ze de gsm met haar zus? Dan vraagt ze haar om niets te wissen. Blokkeren komt na het vertellen. 116 000 is gratis, dag en nacht, zonder naam.

stop-save-tell-sentence =
    .option-words-stuck = Ik vind de Nederlandse woorden niet.
    .reply-stuck = Je bent al begonnen, dank je. Zeg het in jouw taal, of teken het. Wil je een tolk? Jij kiest, en het hoeft geen familie te zijn.
