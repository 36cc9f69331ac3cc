# Stop – laat staan – vertel (Sam, module 5): vertellen met handen, papier of een bericht

stop-save-tell =
    .facts = Vertellen mag altijd, ook als eerste, ook na lange tijd, en in elke taal. Een tolk vertaalt alles en vertelt niets verder. Ken je de tolk te goed? Vraag een andere. Al geantwoord of iets gewist? Dat is niet jouw fout, en hulp vragen kan nog altijd.
    .talk = Je mag een eerste zin oefenen, ook in gebaren. Kies iemand die je vertrouwt. Nu gevaar? De app 112 BE staat bij Hulp.
    .staff-cue = Wordt de oefening echt? Bedank haar, geloof haar, laat haar kiezen hoeveel, en welke tolk erbij komt. Laat niets wissen en spreek die persoon niet aan. Zeg haar eerst aan wie je het vertelt, of zodra dat kan. Volg dezelfde dag het huisprotocol.

stop-save-tell-plan =
    .card-call = Iemand 116 000 laten bellen, mailen of bij Hulp kijken
    .done = Daar is het plan. Elif begint waar zij durft. Vertellen mag altijd eerst: met gebaren, op papier of met een bericht. Begrijpt iemand haar niet? Dan een tweede. Griet kan 116 000 bellen terwijl Elif meekijkt. Mailen kan ook. Blokkeren komt na het vertellen.

stop-save-tell-sentence =
    .situation = Griet vouwt de was. Elif wuift, zodat Griet opkijkt. Ze zoekt een eerste zin.
    .reply-minute = Ja, de was kan wachten. Dank je dat je komt. Jij kiest hoeveel je vertelt. Moet ik hulp halen? Dan weet jij het eerst. Kan dat echt niet, dan zodra het kan.
    .reply-messages = Dank je dat je dit zegt. Ik geloof je. Dit is niet jouw fout. Ik ga raad vragen, en jij weet eerst aan wie.
    .reply-stuck = Je bent al begonnen, dank je. Je handen mogen rusten. Wil je een tolk? Jij kiest wie. We zoeken samen de volgende stap.
    .part-tone = Hoe toont ze het?
    .option-tone-soft = Heel klein
    .note-tone-soft = Klein is ook duidelijk. Griet komt gewoon wat dichterbij.
    .note-sign-hand = Een hand zegt: er is iets. Dat werkt zonder stem, zelfs door een raam.
    .note-sign-paper = Schrijven telt even veel. Een bericht op haar gsm ook.
    .option-sign-beside = Tegenover haar gaan zitten
    .note-sign-beside = Zo zien ze elkaars handen en gezicht. Een lamp erbij helpt.
