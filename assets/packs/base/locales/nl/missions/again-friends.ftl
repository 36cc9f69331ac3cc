# Drie filmpjes zonder einde (Noor, opfrisser bij module 1, dag 3)

again-friends =
    .title = Drie filmpjes zonder einde
    .brief = Hey! Hoeveel filmpjes maakte ik deze week? En hoeveel zijn er gelukt? Drie. Op de rest staat mijn duim. Alleen missen die drie nog een einde. Vind jij het?
    .facts = Ook goede vriendinnen zeggen soms nee. Daarna kan het weer leuk zijn.
    .closing = Wat is voor jou een goed einde na een nee?
    .remember = Een goede vriendschap kan tegen een nee.
    .talk = Zit er iets scheef met een vriendin? “Er is ruzie” is een goede eerste zin voor een volwassene.
    .did = Drie filmpjes van Noor hebben nu een einde.
    .staff-aim = Ze haalt drie dingen weer naar boven: een nee kan, een foto vraag je eerst, een onbekende check je met iemand.
    .staff-watch = Vraag niet of zij een onbekende in haar lijst heeft. Kies zelf één van de drie eindes en vertel hoe dat bij jou vroeger ging.
    .staff-cue = Koos ze een film zonder geluid, of zegt ze dat ze met niemand bevriend is? Doe vandaag iets met haar, tien minuten, zonder gesprek als doel.

again-friends-film =
    .title = Welke film is jouw dag?
    .mood-funny = Grappig: blij
    .reply-funny = Yes! Laat je popcorn niet vallen.
    .mood-slow = Traag: rustig
    .reply-slow = Ik kijk graag naar trage films. Tot ik snurk.
    .mood-butterflies = Vlinders: verliefd
    .reply-butterflies = Oei, leuk! Deze keer film ik niets.
    .mood-loud = Vol lawaai: boos
    .reply-loud = Ga even naar buiten en adem lang uit. Vertellen gaat daarna makkelijker.
    .mood-silent = Zonder geluid: alleen
    .reply-silent = Dat ken ik, zelfs in mijn groot gezin. Naast iemand zitten is al iets.
    .mood-scary = Eng: bang
    .reply-scary = Kijk deze niet alleen. Zoek iemand met een groot deken.

again-friends-endings =
    .title = Zoek het einde
    .ask-sleepover = Lina wil komen slapen. Amira zegt nee.
    .feedback-sleepover = Lina zucht even. Ze blijft haar vriendin.
    .ask-silly-photo = Yara heeft een gekke foto van Elif.
    .feedback-silly-photo = Elif staat erop, dus Elif kiest.
    .ask-unknown = Iemand die Marie niet kent, schrijft haar.
    .feedback-unknown = Vragen is slimmer dan raden.
    .answer-may-i = “Mag ik die tonen?”
    .answer-ask-somebody = “Ik vraag raad aan iemand die ik echt ken.”
    .answer-another-time = “Oké, een andere keer.”
    .almost = Dat wordt een rare film. Wissel eens.
    .done = Gelukt! En mijn duim staat er maar één keer op.
