# Te mooi om waar te zijn (Sam, module 5)

too-good =
    .title = Te mooi om waar te zijn
    .note = Yara krijgt mooie berichten. Bij sommige knijpt haar buik. Erge dingen staan er niet in. Stoppen of overslaan mag altijd.
    .brief = Dag. Een mooi bericht is gewoon fijn. Ik heb er een van jaren geleden nog. Maar soms zit er iets in dat duwt. Lees jij mee met Yara?
    .facts = Iedereen kan zo’n bericht krijgen. Mooie woorden leuk vinden is heel gewoon. Let op haast en op geheimen. Duwt iemand? Dan ligt de fout bij die persoon.
    .closing = Hoe herken je een lief woord dat niets vraagt?
    .remember = Jij mag traag gaan. Jij mag het vertellen. Ook als de woorden mooi zijn.
    .talk = Duwt een bericht? Laat het staan en toon het aan iemand die je vertrouwt. Of kijk bij Hulp.
    .after = Yara ging vliegeren met tante Rosa. De vlieger hangt nu in een boom.
    .did = Yara las haar berichten met jou ernaast.
    .staff-aim = Ze merkt aan haar gevoel het verschil tussen fijne woorden en woorden die duwen. Ze weet dat ze traag mag gaan en aan wie ze het vertelt.
    .staff-watch = Maak complimenten en internet niet verdacht. Vraag niet naar haar eigen berichten. Wat zij aanduidt, is haar gevoel: verbeter het niet. Adem na afloop even samen.
    .staff-cue = Zegt ze dat iemand ook haar zo schrijft? Bedank haar, geloof haar, vraag niet door. Niets wissen, niet in haar gsm kijken. Zeg eerst aan wie je het vertelt. Volg het huisprotocol. Child Focus geeft raad.

too-good-messages =
    .title = Wat voelt goed, wat niet?
    .from = De gsm van Yara
    .item-pancakes = Tante Rosa: “Zaterdag pannenkoeken? Nee is ook goed.”
    .feedback-pancakes = Yara mag kiezen. Een nee is hier even welkom als een ja. Dat voelt licht.
    .item-joke = Elif: “Die mop van jou! Ik lach nu nog.”
    .feedback-joke = Een compliment, en dat is alles. Yara hoeft er niets voor terug te doen.
    .item-bag = Zita: “Morgen je turnzak meebrengen!”
    .feedback-bag = Gewoon een bericht. Voelt het toch niet goed? Misschien ligt het aan turnen. Dat mag.
    .item-now = Iemand: “Jij bent perfect. Antwoord nu meteen.”
    .feedback-now = Mooie woorden, met haast erbij. Yara hoeft niet te antwoorden. Ze laat het bericht staan.
    .item-stomach = Aan Elif: “Ik ben blij en mijn buik knijpt.”
    .feedback-stomach = Twee gevoelens samen, dat kan. Die buik is een teken. Yara doet niets fout.
    .item-hush = Iemand: “Dit blijft tussen ons, ja?”
    .feedback-hush = Een geheim dat zwaar is, mag Yara altijd vertellen. Ook als iemand dat niet wil.
    .item-tell = Aan tante Rosa: “Mag ik je iets vertellen?”
    .feedback-tell = Yara kiest zelf aan wie ze het zegt. Dat is sterk. En tante Rosa luistert echt.
    .done = Lezen doe je met je ogen en met je buik. Die twee samen weten veel.

too-good-what-next =
    .title = En nu?
    .ask-feel = Mooie woorden, haast en een geheim. Hoe kan dat voelen voor Yara?
    .option-feel-nice = Fijn
    .feedback-feel-nice = Dat kan. Mooie woorden zijn fijn. Dat is nooit Yara’s fout.
    .option-feel-tight = Het knijpt
    .feedback-feel-tight = Dat kan. Zo’n knijpende buik is een teken. Yara mag stoppen en het vertellen.
    .option-feel-both = Allebei tegelijk
    .feedback-feel-both = Dat kan zeker. Twee gevoelens mogen er samen zijn. Vertellen mag dan ook.
    .ask-tell = Aan wie kan Yara het vertellen?
    .option-tell-rosa = Aan tante Rosa
    .feedback-tell-rosa = Ja. Tante Rosa luistert eerst. Daarna zoekt ze samen met Yara wie nog kan helpen.
    .option-tell-teacher = Aan meneer Diallo, haar leraar
    .feedback-tell-teacher = Ja. Yara mag hem even apart vragen. Hij zoekt mee naar wat nu kan.
    .option-tell-help-page = Aan iemand van de hulppagina
    .feedback-tell-help-page = Ja. Dat is gratis en een naam hoeft niet. Iemand mag ook samen met Yara bellen.
    .option-tell-wait = Aan niemand, tot ze het zeker weet
    .feedback-tell-wait = Zeker zijn hoeft niet. Een raar gevoel is genoeg. Helpt de eerste haar niet? Dan vertelt ze het aan een tweede.

too-good-settle =
    .title = Een vlieger oplaten
    .intro = De vlieger gaat omhoog: adem in. Hij zakt zacht: adem uit. Vier keer, op je gemak.
    .done = Mooi. Jij houdt het touw vast, en jij kiest hoe hoog.
