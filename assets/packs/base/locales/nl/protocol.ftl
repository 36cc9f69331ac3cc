# De kaart voor als een meisje iets vertelt. Alleen voor begeleiders.

protocol = Als een meisje iets vertelt
    .intro = Je hoeft niets op te lossen. Blijf rustig, luister, en zet daarna deze stappen.
    .draft = Dit is een ontwerp. Het geldt pas als jullie huis het goedkeurt, samen met een Vertrouwenscentrum Kindermishandeling (VK) of SOS Enfants.
    .say-good = “Goed dat je het vertelt.”
    .say-believe = “Ik geloof je.”
    .say-not-fault = “Dit is niet jouw schuld.”
    .say-more = “Vertel maar iets meer, als je wil.”
    .say-how-much = “Jij kiest hoeveel je vertelt.”
    .say-not-for-myself = “Ben je niet veilig, dan hou ik dit niet voor mezelf. Ik zeg je aan wie ik het vertel, en waarom.”
    .act-calm = Blijf rustig. Geef haar al je aandacht.
    .act-pace = Volg haar tempo. Stiltes mogen.
    .act-her-words = Herhaal haar eigen woorden.
    .act-brave = Zeg dat vertellen moed vraagt.
    .act-mixed = Dubbele gevoelens mogen: “Die persoon is ook lief.”
    .act-without-words = Kijk ook naar wat ze zonder woorden toont.
    .act-interpreter = Doof of slechthorend? Een professionele tolk, geen familie of vriendin.
    .act-bits = Vertellen gaat in stukjes, over meer dan één gesprek.
    .avoid-why = Geen waarom-vragen.
    .avoid-leading = Vul niets in. Vuur geen vragen af.
    .avoid-investigate = Onderzoek niet. Bekijk haar lichaam en haar gsm niet.
    .avoid-shock = Toon geen schrik en geen afkeer.
    .avoid-bad-word = Geen kwaad woord over die persoon.
    .avoid-confront = Spreek die persoon niet aan.
    .avoid-promise = Beloof geen geheim en geen goede afloop.
    .avoid-again = Laat haar het niet aan veel mensen opnieuw vertellen.
    .avoid-in-group = Bespreek het niet in de groep.
    .avoid-delete = Wis geen berichten.
    .group-thank = Dank haar.
    .group-protect = “Dit is belangrijk. We praten straks samen verder.”
    .group-close = Sluit de ronde rustig af: voel de grond, adem samen.
    .group-colleague = Een collega blijft bij de groep.
    .step-danger = Nu gevaar? Bel 101 of 112.
    .step-tonight = Laat haar vannacht niet alleen.
    .step-missing = Vermist? Bel de politie én 116 000.
    .step-tell-her = Zeg haar elke stap eerst. Laat haar kiezen waar het kan.
    .step-trusted = Betrek de persoon die zij vertrouwt.
    .step-write = Schrijf haar woorden letterlijk op: datum, uur, plaats, wie erbij was.
    .step-facts = Hou feiten apart van wat jij denkt.
    .step-file = Bewaar het in het zorgdossier, nooit in het spel.
    .step-inform = Dezelfde dag: licht de verantwoordelijke of het aanspreekpunt in. Beslis met twee.
    .step-recent = Recent seksueel geweld? Neem contact op met een Zorgcentrum na Seksueel Geweld.
    .step-first-days = De eerste dagen tellen. Een klacht hoeft niet.
    .step-abuse = Vermoeden van misbruik? Vraag raad aan een Vertrouwenscentrum Kindermishandeling (VK) of SOS Enfants.
    .step-teen-pimp = Vermoeden van een tienerpooier? Vraag raad aan Payoke, PAG-ASA of 116 000.
    .step-online = Grooming of afpersing online? Bel 116 000 én de politie.
    .step-save-first = Bewaar schermafdrukken van het gesprek. Antwoord niet, betaal niet. Pas daarna melden en blokkeren.
    .step-secrecy = Beroepsgeheim: het parket inlichten kan, onder voorwaarden. Overleg eerst; vraag juridisch advies.
    .step-follow-up = Plan opvolging: morgen, over een week, over een maand.
    .step-yourself = En jij? Praat binnen 48 uur met een collega.

# Lijnen die alleen op deze kaart staan; de andere staan in help.ftl.

line-helpline-1712 = 1712
    .about = Vragen over geweld of misbruik, in het Nederlands. Gratis en anoniem. Geen noodnummer en geen meldpunt.

line-payoke = Payoke
    .about = Antwerpen. Erkend centrum voor slachtoffers van mensenhandel. Advies en taxatie voor de Vlaamse jeugdhulp.

line-pag-asa = PAG-ASA
    .about = Brussel. Erkend centrum voor slachtoffers van mensenhandel.

line-surya = Sürya
    .about = Luik. Erkend centrum voor slachtoffers van mensenhandel.
