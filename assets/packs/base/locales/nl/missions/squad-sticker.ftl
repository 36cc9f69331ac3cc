# Wie zit er in de squad? (Lotte, module 0)

squad-sticker =
    .title = Wie zit er in de squad?
    .brief = Hey, Lotte hier. Mijn sticker: een egel, een bal en een pak frieten. Meer hoef je niet te weten. Nu jij. Geen echte naam, geen school, geen foto.
    .facts = Je kan veel van jezelf tonen zonder naam, school of adres. Jij kiest wat een ander ziet.
    .closing = Wie mag jouw sticker zien?
    .remember = Jij kiest wat je toont. Morgen mag het iets anders zijn.
    .talk = Voel je je nog niet thuis in de groep? Zeg het aan iemand die je vertrouwt.
    .staff-aim = Ze toont iets van zichzelf zonder echte gegevens, en merkt dat iedereen iets anders nodig heeft.
    .staff-watch = Toon eerst je eigen sticker. Niemand hoeft de hare te tonen of uit te leggen. Maak geen grapjes over haar keuze.
    .staff-cue = Zegt ze dat ze nergens bij hoort, of dat iemand in de groep haar pijn doet? Luister, dank haar en praat na de groep met haar verder.

squad-sticker-sticker =
    .title = Maak jouw squadsticker
    .piece-hedgehog = Eerst stekels
    .piece-fries = Team friet
    .piece-ball = Altijd een bal
    .piece-mixed-weather = Zon én regen
    .piece-cat = Beetje kat
    .piece-paint = Overal verf
    .piece-pancakes = Team pannenkoek
    .piece-owl = ’s Nachts wakker
    .piece-colours = Alle kleuren
    .piece-music = Muziek aan
    .piece-lion = Grote brul
    .piece-watermelon = Team watermeloen
    .piece-thunder = Soms onweer
    .piece-sloth = Lekker traag
    .done = Aangenaam. Ik weet je naam niet, en toch ken ik je al een beetje. Welkom in de squad.

squad-sticker-animals =
    .title = Wat helpt welk dier?
    .ask-hedgehog = Egel: toont eerst haar stekels
    .feedback-hedgehog = Dat was ik, mijn eerste maand in de leefgroep. Niemand duwde. Dat hielp.
    .ask-lion = Leeuw: brult van de honger
    .feedback-lion = Met een lege maag brult iedereen. Na de boterham valt het mee.
    .ask-owl = Uil: zegt niets vóór tien uur
    .feedback-owl = Zwaaien is ook goeiemorgen. Praten kan straks.
    .ask-cat = Kat: wil een knuffel. Of toch niet?
    .feedback-cat = Soms ja, soms nee. Je weet het pas als je het vraagt.
    .answer-wave = Alleen even zwaaien
    .answer-question = Het eerst vragen
    .answer-time = Rustig wachten
    .answer-sandwich = Een boterham
    .almost = Hm. Er kijkt een dier wat raar. Wisselen mag altijd.
    .done = Vier dieren, en elk heeft iets anders nodig. Bij mensen is dat ook zo. Jij mag zeggen wat jou helpt.
