# Licht geheim, zwaar geheim (Zita als gast, module 3), in makkelijke woorden

secrets =
    .brief = Hallo. Ik onderzoek geheimen. Ik heb een weegschaal en een schrift. Er zijn lichte geheimen en zware geheimen. Help je mee? Ook Yara heeft jou nodig.
    .facts = Een licht geheim is leuk. Het duurt niet lang. Een zwaar geheim voelt slecht vanbinnen. Vaak zegt iemand dat je moet zwijgen. Toch mag je het altijd vertellen.
    .closing = Hoe voelt een zwaar geheim in je lijf?
    .remember = Een zwaar geheim mag je altijd vertellen. Ook als je iets beloofd hebt.
    .talk = Heb je een zwaar geheim? Vertel het. Helpt de eerste niet? Ga dan naar een tweede.

secrets-sort =
    .title = Is het licht of zwaar?
    .card-cake = Zaterdag krijgt coach Farid een taart. Hij weet het nog niet.
    .feedback-cake = Licht. Zaterdag is het geheim voorbij. Dan is er taart.
    .card-never-tell = “Zeg dit tegen niemand. Anders lig je eruit.”
    .feedback-never-tell = Zwaar. Iemand dreigt. Dit geheim mag je altijd vertellen.
    .card-sauce = Mijn broer maakt een saus. Niemand weet wat erin zit.
    .feedback-sauce = Licht. Niemand heeft er last van. Het is augurk. Sorry, broer.
    .card-pushed = Iemand doet Jade pijn. Die persoon zegt: vertel het niet.
    .feedback-pushed = Zwaar. Iemand heeft pijn. Dan mag je het altijd vertellen. Zo help je.
    .card-crush = Ik ben verliefd. Ik zeg het nog niet.
    .feedback-crush = Licht, en van jou. Jij kiest wie het mag weten. Wordt het toch zwaar? Praten mag altijd.
    .card-awake = Door dit geheim slaap ik niet.
    .feedback-awake = Zwaar. Je lijf zegt het: dit is te veel. Je hoeft het niet alleen te dragen.
    .done = Klaar! Een licht geheim mag je houden. Een zwaar geheim mag je vertellen. Zoek iemand die je vertrouwt.
    .card-hidden = Ik heb een lief. Mijn lief zegt: niemand mag het weten.
    .feedback-hidden = Zwaar. Een ander wil dat jij zwijgt. Toch mag je het altijd vertellen.

secrets-talk =
    .title = Het zware geheim van Yara
    .say-changing-room = Ik zit in het kleedhok. Ik heb mijn handschoenen al aan. Ik durf niet naar buiten.
    .say-not-allowed = Er is iets. Maar ik mag het niet vertellen.
    .answer-i-keep-quiet = Zeg het mij. Ik vertel het aan niemand.
    .say-really = Echt? Ook als iemand het verbiedt?
    .say-stones = Het voelt als stenen in mijn tas. Ik mag de tas niet neerzetten.
    .say-promised = Oké. Maar dan moet jij echt zwijgen.
    .say-takes-money = Iemand van de ploeg neemt mijn geld af. Elke week opnieuw.
    .say-threat = Ze zegt: “Zeg niets. Anders ga je uit de ploeg.”
    .say-still-heavy = Nu weten wij het met twee. Maar het is nog zwaar.
    .answer-just-pay = Geef dat geld maar. Dan laat ze jou met rust.
    .say-wants-more = Ik gaf het geld. Nu wil ze ook mijn chips. Het stopt niet.
    .answer-it-will-not-stop = Dit moet jij niet alleen doen. We vragen hulp.
    .answer-sorry-bad-advice = Sorry, mijn raad was niet goed. Wie vertrouw jij?
    .say-farid-or-rosa = Coach Farid, denk ik. Of tante Rosa. Zij worden niet snel boos.
    .answer-walk-to-farid = Farid staat op het veld. Ik ga met jou mee.
    .say-farid-believes = Goed dat je het zegt, Yara. Ik geloof je. Het is niet jouw fout.
    .say-farid-says-first = Ik ga iets doen. Jij hoort eerst wat ik ga doen.
    .say-rosa-believes = Goed dat je belt, Yara. Ik geloof je. Het is niet jouw fout.
    .say-rosa-comes-along = Vertellen we het samen aan Farid? Jij kiest wie begint.
    .say-listened = Het duurde twee minuten. Mijn knieën trilden. Maar er luisterde iemand.
    .say-farid-checks = Na elke training vraagt Farid nu: hoe gaat het?
    .say-rosa-watches = Zaterdag komt tante Rosa kijken. Ze brengt een toeter mee. Help.
    .say-not-alone = Het is nog niet opgelost. Maar ik draag het niet meer alleen.

secrets-ground =
    .intro = Na de match maakt een keeper haar handen los. Adem in: maak een vuist. Adem uit: laat los. Doe dit twee keer.
    .done = De proef is gelukt. Tien vingers dragen nu even niets.
