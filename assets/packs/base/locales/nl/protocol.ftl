# De kaart voor als een meisje iets vertelt. Alleen voor begeleiders. Drie blokken: nu, vanavond, morgen.
# De velden (.field-…) vult elk huis zelf in op het bureau. Wat niet bevestigd kon worden, zegt dat.

protocol = Als een meisje iets vertelt
    .intro = Je hoeft niets op te lossen. Lees eerst “Nu”: twee minuten. “Vanavond” en “Morgen” komen daarna.
    .draft = Dit is een ontwerp. Het geldt pas als jullie huis het goedkeurt, samen met een Vertrouwenscentrum Kindermishandeling (VK) of SOS Enfants. De nummers zijn in november 2026 nagelezen, niet opgebeld: bel ze zelf een keer, en vul die van jullie huis in.
    .say-good = “Goed dat je het vertelt.”
    .say-believe = “Ik geloof je.”
    .say-not-fault = “Dit is niet jouw schuld.”
    .say-not-for-myself = “Ben je niet veilig, dan zoek ik hulp. Ik zeg jou eerst bij wie. Lukt dat echt niet, dan zo snel als het kan.”
    .say-how-much = “Vertel maar, als je wil. Jij kiest hoeveel.”
    .say-not-alone = “Je hoeft dit niet alleen te dragen. Ik blijf nu bij je.”
    .act-calm = Blijf rustig en toon geen schrik. Volg haar tempo. Stiltes mogen.
    .act-her-words = Herhaal haar eigen woorden. Vertellen gaat in stukjes, over meer dan één gesprek.
    .act-mixed = Dubbele gevoelens mogen: “Je mag iemand missen en er toch bang van zijn.” Zeg zelf geen kwaad woord over die persoon.
    .act-without-words = Kijk ook naar wat ze zonder woorden toont.
    .act-interpreter = Doof, slechthorend of weinig Nederlands? Een professionele tolk. Geen familie, geen vriendin, geen ander meisje.
    .avoid-why = Vraag niet waarom. Vul niets in en vraag niet door.
    .avoid-promise = Beloof geen geheim en geen goede afloop.
    .avoid-confront = Onderzoek niet: haar lichaam niet, haar gsm niet. Spreek die persoon niet aan.
    .avoid-images = Naaktbeelden: niet bekijken, niet kopiëren, niet fotograferen, niet doorsturen. Ook niet als bewijs.
    .group-thank = Dank haar. “Dit is belangrijk. We praten straks samen, als je wil.” Haar verhaal bespreek je niet in de groep.
    .group-colleague = Een collega blijft bij de groep. Sta je alleen? Zet iets rustigs op, ga met haar aan een tafel in zicht van de groep, en bel wie wacht heeft.
    .group-close = Sluit de ronde rustig af: voel de grond, adem samen.
    .slip-copy = Staat er iets ernstigs op? Lees het niet voor. Schrijf het letterlijk over; dan pas mag het weg.
    .slip-say = “In de doos lag iets belangrijks. Ik weet niet wie het schreef. Je kan straks bij mij terecht. 116 000 luistert ook, dag en nacht.”
    .slip-round = Ga vanavond bij elk meisje even langs.
    .step-safe-place = Ga met haar naar een rustige plek waar niemand meeluistert, met een collega in de buurt.
    .step-danger = Nu gevaar? Bel 112, of 101 voor de politie. Dag en nacht.
    .step-life = Wil ze er niet meer zijn, of doet ze zichzelf pijn? Blijf bij haar. Leg weg waarmee ze zich kan verwonden. Nu gevaar: 112. Anders 1813, en jullie arts.
    .step-missing = Vermist? Bel meteen de politie én 116 000. Wacht niet. Jonger dan 13 is altijd onrustwekkend.
    .step-violence = Seksueel geweld, vannacht of de voorbije 7 dagen? Zorgcentrum na Seksueel Geweld: dag en nacht, gratis, ook voor kinderen, zonder klacht. Voor sporen liefst binnen 72 uur. Adressen: seksueelgeweld.be.
    .step-tonight = Is ze vannacht veilig? Kan de persoon over wie het gaat bij haar komen? Laat haar niet alleen.
    .step-inform = Bel vandaag nog wie verantwoordelijk is, ook in het weekend. Beslis met twee.
    .step-tell-her = Zeg haar elke stap eerst, en laat haar kiezen waar het kan. Betrek wie zij vertrouwt, als die er zeker niets mee te maken heeft.
    .step-parents = Ouders: beslis met twee wanneer je hen inlicht, en waarover. Kan een ouder betrokken zijn? Vraag eerst raad aan het VK.
    .step-weekend = Verlof of bezoek dit weekend? Laat het niet zomaar doorgaan. Overleg met wie verantwoordelijk is en met haar consulent.
    .step-staff = Gaat het over een collega? Zeg die niets. Bel de directie zelf, of wie daarboven staat. Die collega is vannacht niet bij haar. Raad: VK of 116 000.
    .step-online = Grooming of afpersing online? Bel 116 000 én de politie. Niet antwoorden, niet betalen, niets wissen. Blokkeren en melden pas daarna. Neem haar gsm niet af als straf.
    .step-images = Een naaktbeeld? Laat het op haar toestel staan en kijk niet. Bel 116 000: zij weten hoe het weg kan (Take It Down) en hoe de politie het krijgt.
    .step-write = Schrijf haar woorden letterlijk op: datum, uur, plaats, wie erbij was. Wat jij denkt, staat apart. In het zorgdossier, nooit in het spel.
    .step-tomorrow = Licht haar consulent of verwijzer in, en het aanspreekpunt in jullie voorziening als er een is. Laat haar niet telkens opnieuw vertellen.
    .step-abuse = Vermoeden van mishandeling of misbruik? Vraag raad aan het VK. Het OCJ kan je iets voorleggen zonder haar naam.
    .step-teen-pimp = Vermoeden van een tienerpooier? Payoke, PAG-ASA of Sürya. ’s Avonds en in het weekend 116 000.
    .step-secrecy = Beroepsgeheim: is ze in ernstig en dreigend gevaar en kan je haar niet zelf of met hulp beschermen, dan mag je het parket inlichten. Dat is een recht, geen plicht.
    .step-secrecy-check = Iemand in groot gevaar helpen is een aparte plicht. Overleg eerst met twee. De artikels van het nieuwe Strafwetboek (voorzien op 8 april 2026) konden we niet nakijken: vraag juridisch advies.
    .step-complaint = Gaat haar zorg over het huis of de hulp zelf? Geef haar de Klachtenlijn en de JO-lijn. Ze mag zelf bellen, en ze heeft recht op een vertrouwenspersoon die niet bij haar hulp hoort.
    .step-follow-up = Plan opvolging: morgen, over een week, over een maand. Zeg haar wanneer.
    .step-yourself = En jij? Praat binnen 48 uur met een collega.
    .field-contact = Wie nu wacht heeft
    .field-doctor = Onze arts
    .field-police = Onze lokale politie
    .field-running-away = Onze afspraak met de politie over weglopen
    .field-centre = Ons Zorgcentrum na Seksueel Geweld
    .field-management = Onze directie, ook ’s avonds en in het weekend
    .field-advice = Ons VK, ook voor dringende vragen ’s avonds en in het weekend
    .field-consultant = Waar het nummer van haar consulent ligt, en van de wacht daar

# Lijnen die alleen op deze kaart staan; de andere staan in help.ftl.

line-suicide-1813 = Zelfmoordlijn
    .about = In het Nederlands, voor haar en voor jou.
    .hours = Aan de telefoon dag en nacht, zo lazen we in 2023

line-suicide-centre = Centre de Prévention du Suicide (Frans)
    .about = In het Frans. Gratis, zonder naam.
    .hours = Dag en nacht

line-surya = Sürya
    .about = Luik. Erkend centrum voor slachtoffers van mensenhandel.
    .hours = Zegt zelf altijd bereikbaar te zijn

line-payoke = Payoke
    .about = Antwerpen. Erkend centrum voor slachtoffers van mensenhandel. Advies en inschatting voor de Vlaamse jeugdhulp. Opdracht na 2022: kijk het na.

line-pag-asa = PAG-ASA
    .about = Brussel. Erkend centrum voor slachtoffers van mensenhandel.

line-sos-viol = SOS Viol
    .about = In het Frans, over seksueel geweld.
    .hours = Op werkdagen, overdag

line-helpline-1712 = 1712
    .about = Vragen over geweld of misbruik, in het Nederlands. Gratis, zonder naam. Geen noodnummer en geen meldpunt. Jij belt beter het VK.
    .hours = Op werkdagen

line-child-rights = Klachtenlijn Kinderrechtencommissariaat
    .about = Voor haar, onder 18 jaar, als de hulp of het huis haar zorg is. Er gebeurt niets zonder dat zij ja zegt.

line-jo-line = JO-lijn
    .about = Klachten over de Vlaamse jeugdhulp. Ook jo-lijn@opgroeien.be.
    .hours = Op werkdagen van 9 tot 17 uur
