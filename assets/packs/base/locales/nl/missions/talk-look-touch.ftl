# Praten, kijken, aanraken (Fien, module 3)

talk-look-touch =
    .title = Praten, kijken, aanraken
    .brief = Ik steek mijn hand op en hou ze plat. In mijn strips teken ik randen. Dan ziet iedereen: tot hier. Jouw lijf heeft ook randen, en jij tekent ze. Je tekening wordt niet bewaard.
    .facts = Je hele lijf is van jou. Jij kiest wie mag praten, kijken of aanraken. Wat onder je ondergoed zit, noemen we privézones. Ook je borsten. En je mond is ook van jou.
    .note = Dit gaat over je lijf en over wie dichtbij mag komen. Er komt geen eng verhaal. Speel dit met een begeleider in de buurt. Is er niemand? Kies dan “vandaag niet”. Je kan op elk moment stoppen, of een stuk overslaan.
    .closing = Hoe zeg jij: “Tot hier”?
    .remember = Jouw lijf, jouw randen. Over een stiekeme aanraking mag je altijd vertellen.
    .talk = Wil je hierover praten? Dat kan nu of veel later. Neemt iemand je niet ernstig? Vertel het dan aan een tweede.
    .after = Ik tekende vandaag alleen randen. Mijn neefje kleurde er natuurlijk buiten.
    .did = Waar jouw randen liggen, koos je zelf.
    .staff-aim = Ze weet dat haar lijf van haar is, kent de regel van de privézones en weet dat stiekem aanraken altijd verteld mag worden.
    .staff-watch = Blijf in de buurt, maar kijk niet mee op haar tekening. Buiten de regel is niets juist of fout. Wat ze tekent, bewijst niets. Krijgt ze hulp bij het wassen? Spreek vooraf af hoe iemand dat vraagt en uitlegt.
    .staff-cue = Zegt of toont ze dat iemand haar stiekem aanraakte? Blijf rustig: “Goed dat je het zegt. Ik geloof je. Dit is niet jouw fout.” Geen waarom, geen onderzoek, geen belofte te zwijgen. Laat haar niet alleen en volg het huisprotocol.

talk-look-touch-map =
    .title = Wie mag wat bij jou?
    .mark-talk = Praten
    .mark-look = Kijken
    .mark-touch = Aanraken
    .person-friend = Een vriend of vriendin
    .person-bus = Een onbekende op de bus
    .person-online = Iemand die ik alleen online ken
    .person-family = Iemand van je familie
    .person-counsellor = Een begeleider
    .person-doctor = Een dokter
    .rule = Je privézones zijn van jou. Kijken of aanraken mag daar alleen voor zorg, en jij weet waarvoor. Nooit op een foto of voor een camera. Stiekem is nooit oké. Je mag het altijd vertellen, ook als het lang geleden is.
    .done = Jouw randen, jouw tekening. Morgen mag je ze anders tekenen. Een knuffel van gisteren is geen ja voor vandaag.

talk-look-touch-quiz =
    .title = Nog twee vraagjes
    .ask-care = De dokter wil naar Jades hart luisteren, onder haar T-shirt. Wat hoort daarbij?
    .option-care-explain = Ze zegt eerst wat ze doet, en waarvoor
    .feedback-care-explain = Ja. Dat hoort ook bij hulp met wassen of aankleden. Snap je het niet? Vraag het nog eens. Of vraag een tekening.
    .option-care-along = Er mag iemand mee
    .feedback-care-along = Ja. Tante Rosa, een begeleider, een tolk. En Jade mag altijd zeggen: “Wacht even.”
    .option-care-quiet = Niemand mag het weten
    .feedback-care-quiet = Nee. Jade mag alles vertellen, aan wie zij wil. Goede zorg hoeft niet stiekem.
    .ask-told = Iemand zegt: deze aanraking is geheim. Toch mag je het vertellen.
    .feedback-told-true = Juist. Ook na een belofte, ook veel later. Wie jou wil doen zwijgen, zit fout. Jij niet.
    .feedback-told-false = Zo voelt het soms. Toch mag je het altijd vertellen, ook na een belofte. Wie jou wil doen zwijgen, zit fout. Jij niet.

talk-look-touch-settle =
    .title = Handen los
    .intro = Na een lang gesprek schud ik mijn handen los. Doe je mee? Groeit de ballon? Adem in. Krimpt hij? Adem uit. Vier keer.
    .done = Zo. Jouw lijf, jouw stoel, jouw moment. Drink iets warms. En zoek iemand op, als je wil.
