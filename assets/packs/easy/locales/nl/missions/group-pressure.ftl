# Groepsdruk in de chat (Noor, module 1), in makkelijke woorden

group-pressure =
    .brief = Hey! Heb jij één minuut voor Lina? En deed jij ooit iets omdat “iedereen” het deed? Ik wel. Ik koos een raar kapsel. Ik nam er zelfs foto’s van. Nu zegt de klaschat van Lina: “Iedereen doet het.” Lina twijfelt. Heb je die minuut, alsjeblieft?
    .talk = Duwt een groep? Toon of lees het bericht aan een volwassene. Kies iemand die niet in de groep zit.
    .facts = “Iedereen” is bijna nooit echt iedereen. Vaak twijfelen er nog anderen. Ze zeggen het alleen niet.
    .remember = Een knoop in je buik is een teken. Je mag ernaar luisteren.

group-pressure-talk =
    .say-hey = Hey, heb je even tijd? Ik heb een probleem.
    .say-password = De groep wil het wachtwoord van mijn account. Anders mag ik niet meer blijven.
    .say-not-silly = Dus mijn gevoel is niet raar? De knoop wordt al wat kleiner.
    .answer-just-do-it = Geef het gewoon. Dan is het gedaan.
    .answer-leave-them = Ga dan weg uit die groep.
    .say-knot = Raar. Ik heb een knoop in mijn buik. Maar ik wil er ook bij horen.
    .answer-without-password = Jij mag erbij horen. Ook zonder wachtwoord.
    .answer-change-it-together = We kiezen samen een nieuw wachtwoord. Dat doen we nu.
    .answer-tell-griet = Vertellen we het samen aan Griet?
    .say-nobody-left = Ik ging weg uit de groep. Nu is het heel stil. Ik eet alleen.
    .answer-i-am-here = Ik ben er voor jou. Misschien twijfelt er nog iemand.
    .answer-tell-griet-too = Griet kan meedenken. Zal ik met jou meegaan?
    .say-new-password = Ik heb een nieuw wachtwoord! Nu kent niemand het. Oef.
    .say-griet-helped = Eerst zuchtte Griet heel luid. Toen zei ze sorry. We kozen samen een nieuw wachtwoord.
    .say-one-okay = Het is verstuurd. Eén iemand schreef: “Oké, kom maar.” De rest zegt nog niets.
    .say-what-to-send = Oké. Ik stuur iets naar de groep. Kies jij mee?
    .answer-kind = “Ik doe graag mee. Maar ik geef geen wachtwoord.”
    .answer-funny = “Sorry, mijn kat at mijn wachtwoord op.”
    .say-sent-it = Het is verstuurd! Mijn hart klopt snel. Maar de knoop wordt kleiner.
    .say-good-cat = Eén iemand lachte. De rest vroeg het opnieuw. Ik antwoordde niet meer. Dank je, kat.
    .say-elif-left-too = Ik keek rond. Elif zat ook alleen. Zij was ook weg uit de groep!
    .say-griet-listened = Griet luisterde echt. Morgen praten we met meneer Diallo. Hij is mijn leerkracht.
    .say-not-alone = Ik ben niet meer alleen hiermee. Dank je.

group-pressure-sort =
    .feedback-everyone = Dit duwt. Jij bent jij. Jij bent niet iedereen.
    .card-join-if-you-like = “We gaan voetballen. Wil je meedoen?”
    .feedback-join-if-you-like = Dit is leuk. Je mag ja zeggen. Je mag ook nee zeggen.
    .card-or-you-are-out = “Doe het. Anders lig je eruit.”
    .feedback-your-pick = Dit is leuk. Jullie kiezen om de beurt. Dat is eerlijk.
    .feedback-hurry = Dit duwt. Een goede vriend laat jou rustig nadenken.
    .card-no-is-fine = “Geen zin? Dat is ook goed. Tot straks!”
    .feedback-no-is-fine = Dit is leuk. Hier mag jij gewoon nee zeggen.
    .done = Dat is het verschil. Bij een leuke vraag mag jij kiezen.

group-pressure-ground =
    .title = Doe zoals een kat
    .intro = Adem in: rek je armen, zoals een kat. Adem uit: laat alles zakken. Doe dit twee keer.
    .done = Miauw. Sorry, dat was ik.
