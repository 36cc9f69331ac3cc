# Onze chatregels (Zita, module 1)

chat-rules =
    .title = Onze chatregels
    .brief = Hoi, Zita hier. In voetbal zijn er regels. In onze chat waren er geen. Gisteren: 214 berichten over één banaan. Om middernacht! Nu maken we regels. Kies je mee?
    .facts = Een chat met vrienden is vaak gewoon leuk. Met een paar regels blijft dat zo voor iedereen.
    .closing = Met wie zou jij graag zulke regels kiezen?
    .remember = Foto van iemand anders? Eerst vragen. Ging het mis? Vertel het, en je kan nog veel doen.
    .talk = Gaat er iets mis in een chat? Vertel het aan iemand die je vertrouwt. Een foto hoef je niet te tonen. Dat is geen klikken.
    .staff-aim = Ze kiest regels voor een fijne chat en weet wat ze kan doen als een foto rondgaat.
    .staff-watch = Vraag niet wie ooit iets doorstuurde en laat geen echte foto’s tonen. In de groep kiest iedereen mee die dat wil.
    .staff-cue = Hoor je dat er een foto van haar rondgaat? Blijf rustig en zeg dat het niet haar schuld is. Vraag niet om de foto te zien, en kopieer of stuur niets door. Bel 116 000 en volg het huisprotocol.

chat-rules-pact =
    .title = Kies jouw regels
    .rule-ask-first = Foto van iemand? Eerst vragen.
    .rule-no-sending = Wat hier staat, sturen we niet door.
    .rule-no-hurry = Niemand moet meteen antwoorden.
    .rule-leave = Je mag uit de chat gaan. Zonder uitleg.
    .rule-night = ’s Nachts slaapt de chat ook.
    .rule-laugh = We lachen samen. Niet om iemand.
    .rule-sorry = Fout bericht? Sorry zeggen kan altijd.
    .rule-tell = Niet oké? Dan halen we hulp.
    .own = Mis je een regel? Schrijf er zelf een, zonder namen.
    .done = Dit zijn jouw regels. Eén ding mag altijd, bij elke keuze. Is iets niet oké? Dan mag je het vertellen aan iemand die je vertrouwt.

chat-rules-quiz =
    .title = De foto van Elif
    .ask-photo = In de chat komt een foto. Elif slaapt op de bus, met haar mond open. “Stuur door!”, staat erbij. Wat kan Lina doen?
    .option-photo-stop = De foto niet doorsturen
    .feedback-photo-stop = Mooie redding! Bij Lina stopt de foto. Dat zegt een keeper.
    .option-photo-say = “Wacht, eerst Elif vragen” schrijven
    .feedback-photo-say = Sterk. Vaak denken anderen dat ook. Iemand moet het als eerste zeggen.
    .option-photo-one = Naar één vriendin sturen
    .feedback-photo-one = Van één worden het er snel tien. Is het al gebeurd? Lina kan vragen om de foto te wissen.
    .option-photo-diallo = Naar meneer Diallo gaan
    .feedback-photo-diallo = Ja. Een volwassene kan helpen zodat de foto stopt. Dat is geen klikken.
    .ask-late = “Lina heeft de foto al doorgestuurd. Nu kan ze niets meer doen.” Klopt dat?
    .feedback-late-true = Gelukkig niet. Ze kan sorry zeggen en iedereen vragen om te wissen. Hulp halen kan ook.
    .feedback-late-false = Juist! Ze kan sorry zeggen en iedereen vragen om te wissen. Hulp halen kan ook.
    .ask-elif = Elif schaamt zich. Wat zou jij tegen haar zeggen?
    .option-elif-not-you = “Jij sliep gewoon. Jij deed niets fout.”
    .feedback-elif-not-you = Ja. Slapen op de bus mag. Een foto delen zonder vragen niet.
    .option-elif-beside = “Ik kom naast je zitten.”
    .feedback-elif-beside = Ja. Soms is dat alles wat iemand nodig heeft. Op de bus werkt het heel goed.
    .option-elif-laugh = “Komaan, lach er eens mee!”
    .feedback-elif-laugh = Goed bedoeld. Maar Elif vindt het niet grappig. Even luisteren helpt haar meer.

chat-rules-ground =
    .title = De chat slaapt
    .intro = Tel mee. Adem in: tot vier. Adem uit: tot zes. Twee keer, dat maakt twintig.
    .done = Twintig tellen zonder bericht. Bewezen: het kan.
