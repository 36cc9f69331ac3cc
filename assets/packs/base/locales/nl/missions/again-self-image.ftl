# Drie briefjes in mijn jas (Imani, opfrisser bij module 2, dag 3)

again-self-image =
    .title = Drie briefjes in mijn jas
    .brief = Dag jij. In mijn winterjas vond ik drie oude briefjes. Ze zijn van mij, aan mij. Eén voelt als wol. De andere prikken. Leg jij ze goed?
    .facts = Een foto toont één klein moment, uit één hoek.
    .closing = Welke zin zou jij in je jaszak steken?
    .remember = Streng is niet hetzelfde als waar.
    .talk = Blijft het lang donker bij jou? Zeg het zo, tegen een begeleider of tegen Awel: “Het is al lang donker.”
    .did = Met jou las Imani haar drie briefjes opnieuw.
    .staff-aim = Ze hoort nog het verschil tussen een strenge en een vriendelijke gedachte, ook als het over een foto gaat.
    .staff-watch = Vraag niet welke strenge zin zij vaak denkt. Zeg deze week zelf iets vriendelijks over je eigen fout, waar zij bij is.
    .staff-cue = Zegt ze dat ze zichzelf haat, zichzelf pijn doet of er niet meer wil zijn? Blijf bij haar, dank haar, laat haar niet alleen. Nu gevaar: 112. Anders 1813 en jullie arts. Volg het huisprotocol.

again-self-image-light =
    .title = Welk licht heb jij vandaag?
    .mood-sun = Volle zon: blij
    .reply-sun = Hou dit even vast, zoals op een foto.
    .mood-soft = Zacht licht: rustig
    .reply-soft = Mijn liefste licht. Je hoeft er niets mee te doen.
    .mood-evening = Avondlicht: moe
    .reply-evening = ’s Avonds krijgt mijn lens een dopje. Jouw ogen kunnen ook dicht.
    .mood-rain = Regen: verdrietig
    .reply-rain = Iemand kan naast je staan tot het droog is.
    .mood-flash = Bliksem: boos
    .reply-flash = Ook dit licht laat iets zien. Vertel wat, als het gerommel stiller is.
    .mood-dark = Donker: bang
    .reply-dark = In het donker helpt een stem. Zoek er een die zacht is.

again-self-image-sort =
    .title = Prikt het of is het zacht?
    .box-harsh = Dit prikt
    .box-kind = Dit is zacht
    .card-except-me = “Iedereen kan dit, behalve ik.”
    .feedback-except-me = Dit prikt. Zachter is: “Ik leer het op mijn tempo.”
    .card-half = “Vandaag lukte de helft.”
    .feedback-half = Zacht en eerlijk. Een halve maan geeft ook licht.
    .card-photo = “Op die foto sta ik raar. Zo ben ik dus.”
    .feedback-photo = Dit prikt. Jij bent veel meer dan dat ene moment.
    .done = Het briefje van wol gaat terug in mijn zak.
