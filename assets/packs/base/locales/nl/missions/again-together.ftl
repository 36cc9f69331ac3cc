# Nog even samen (Sam, opfrisser bij module 5, dag 3)

again-together =
    .title = Nog even samen
    .brief = Dag. Jade las drie berichten voor aan Griet. Ze wou weten of haar buik gelijk had. Ik was erbij. Wat merk jij?
    .facts = Vertellen kan nog altijd, ook na maanden.
    .closing = Welk bericht zou jij vandaag graag krijgen?
    .remember = Haast is een teken. Een geheim dat moet, is er ook een. Eén is genoeg om te praten.
    .talk = Voelt een bericht raar? Laat het staan, en lees het voor aan een begeleider.
    .did = Met Jade lette jij op wat haar buik zei.
    .staff-aim = Ze herkent opnieuw twee signalen, haast en een opgelegd geheim, en ziet dat je een bericht laat staan en voorleest.
    .staff-watch = Blijf in de buurt, ook al is het kort. Vraag niet of zij zulke berichten krijgt. Leest ze er een voor: antwoord niet, wis niets, maak geen schermfoto.
    .staff-cue = Koos ze regen, storm of donker? Ga bij haar zitten, zonder vragen. Vertelt ze iets: bedank haar, geloof haar, zeg haar eerst wat je doet. Volg het huisprotocol. Advies: 116 000.

again-together-now =
    .title = Welk weer is het bij jou?
    .mood-sun = Zon: blij
    .reply-sun = Fijn. Zet er even je gezicht in.
    .mood-cloud = Zon en wolken: gewoon
    .reply-cloud = Zo is het bij mij ook meestal.
    .mood-fog = Mist: ik weet het niet
    .reply-fog = Dan gaan we traag. Je hoeft niets te zien.
    .mood-rain = Regen: verdrietig
    .reply-rain = Dank je dat je het zegt. Er is plaats onder iemands paraplu.
    .mood-storm = Storm: boos
    .reply-storm = Daar is vaak een reden voor. Haal er iemand bij die ze wil horen.
    .mood-dark = Donker: bang
    .reply-dark = Je hoeft daar niet alleen te zitten. Iemand roepen kan nu meteen.

again-together-messages =
    .title = Hoe voelt dit?
    .from = Berichten bij Jade
    .item-hush = “Zeg dit tegen niemand.”
    .feedback-hush = Wie jou laat zwijgen, wil iets dat niemand mag zien.
    .item-mila = Mila: “Friet? Morgen kan ook.”
    .feedback-mila = Geen haast. En nee kan ook.
    .item-hurry = “Antwoord nu, of ik ben weg.”
    .feedback-hurry = Dit duwt. Wie om jou geeft, kan wachten.
    .done = Haar buik had gelijk. Griet zei: “Goed dat je het voorleest.”

again-together-ground =
    .title = Onder de paraplu
    .intro = De paraplu gaat open: adem in. De druppels rollen eraf: adem uit. Twee keer.
    .done = Het is droog. Fijn dat je er was.
