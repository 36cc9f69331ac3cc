# Nog een briefje van Imani (Imani, opfrissing bij module 2)

again-self-image =
    .title = Nog een briefje van Imani
    .brief = Hoi, Imani weer. Ik poetste net mijn lens en dacht aan jou. Welk licht heb jij vandaag? Daarna leg ik je vier zinnen voor.
    .facts = Een gedachte is geen feit. Een foto is één seconde. En iets nodig hebben is normaal.
    .closing = Welke vriendelijke zin mag vandaag met jou mee?
    .remember = Jij bent meer dan één foto of één strenge gedachte.
    .talk = Blijft het lang donker bij jou? Zoek iemand die je vertrouwt. Wachten op licht hoeft niet alleen.
    .staff-aim = Ze zegt hoe ze zich voelt en herkent nog het verschil tussen een strenge en een vriendelijke gedachte.
    .staff-watch = Dit is geen toets. Vraag niet waarom ze een licht koos. Vraag bij regen of onweer of ze gezelschap wil.
    .staff-cue = Zegt ze dat ze zichzelf haat, zichzelf pijn doet of er niet meer wil zijn? Blijf bij haar, dank haar, laat haar niet alleen. Nu gevaar: 112. Anders 1813 en jullie arts. Volg het huisprotocol.

again-self-image-light =
    .title = Welk licht heb jij vandaag?
    .mood-sun = Volle zon: blij
    .reply-sun = Mooi. Zet het even stil, zoals op een foto. Dit moment is van jou.
    .mood-soft = Zacht licht: rustig
    .reply-soft = Mijn liefste licht. Je hoeft er niets mee te doen.
    .mood-evening = Avondlicht: moe
    .reply-evening = Mijn lens krijgt ’s avonds een dopje op. Jij mag ook rusten.
    .mood-mist = Mist: geen idee
    .reply-mist = Mist is ook een mooie foto. Niet alles hoeft scherp.
    .mood-rain = Regen: verdrietig
    .reply-rain = Dat mag. Iemand kan naast je komen staan, onder dezelfde paraplu.
    .mood-storm = Onweer: boos of bang
    .reply-storm = Dat is veel voor één lijf. Schuilen mag, bij iemand die je vertrouwt.

again-self-image-sort =
    .title = Streng of vriendelijk?
    .box-harsh = Streng
    .box-kind = Vriendelijk
    .card-except-me = “Iedereen kan dit, behalve ik.”
    .feedback-except-me = Streng. Vriendelijker: “Ik leer dit op mijn tempo.”
    .card-half = “Vandaag lukte de helft. Dat telt.”
    .feedback-half = Vriendelijk, en eerlijk. Een halve maan geeft ook licht.
    .card-photo = “Die foto is mislukt. Zo ben ik dus.”
    .feedback-photo = Streng. Een foto is één seconde. Jij bent de hele film.
    .card-rest = “Ik heb rust nodig. Dat mag.”
    .feedback-rest = Vriendelijk. Zelfs mijn camera moet soms aan de lader.
    .done = Dat waren er vier. Neem de zachtste mee. Die weegt niets.
