# Kamer vier (Lotte, opfrisser bij module 0, dag 10)

again-safe-group-2 =
    .title = Kamer vier
    .brief = Yo. Sinds maandag deelt Marie haar kamer met een nieuw meisje. Dat staat om vijf uur op, en niemand vroeg haar dat. Marie wil jou nu iets vragen.
    .facts = Wie een vraag stelt, weet niet altijd dat het een zware vraag is.
    .closing = Hoe laat jij merken dat je een vraag overslaat?
    .remember = Iemand lief vinden en toch niets vertellen, dat kan samen.
    .talk = Is er iets met je kamer of je slaap? Zeg het tegen een begeleider. Overdag is er meer tijd, en ’s nachts kan het ook.
    .did = Marie hoefde van jou niet alles te vertellen.
    .staff-aim = Ze weet nog dat ze een vraag mag overslaan, ook bij iemand die lief is, en dat er ’s nachts iemand wakker is.
    .staff-watch = Een gedeelde kamer is vaak echt een zorg. Vraag deze week eens hoe het slapen gaat, en doe iets met het antwoord.
    .staff-cue = Zegt ze dat ze door iemand op haar kamer niet durft te slapen? Dank haar en zoek voor deze nacht al een andere plek. Volg het huisprotocol.

again-safe-group-2-room =
    .title = In welke kamer zit jij vandaag?
    .mood-kitchen = Keuken: vrolijk
    .reply-kitchen = Daar staat altijd iemand te proeven. Schuif erbij.
    .mood-sofa = Zetel: rustig
    .reply-sofa = De goede hoek, hoop ik.
    .mood-bed = Bed: moe
    .reply-bed = Dan hou ik het kort.
    .mood-bathroom = Badkamer: boos
    .reply-bathroom = Doe de deur dicht en tel tot tien. Zeg daarna tegen iemand wat er scheelt.
    .mood-window = Aan het raam: verdrietig
    .reply-window = Er kan iemand naast je komen staan, zonder vragen.
    .mood-stairs = Donkere trap: bang
    .reply-stairs = Ga naar waar er licht brandt. Vaak zit daar iemand.

again-safe-group-2-talk =
    .title = Marie stuurt iets
    .say-asks-a-lot = Mijn nieuwe kamergenoot vraagt waarom ik hier woon.
    .say-but-kind = Ik wil dat niet vertellen. Maar ze is wel lief.
    .answer-skip-it = Zeg: “Dat sla ik over.”
    .answer-small-bit = Vertel haar één klein stukje.
    .say-she-nodded = Gezegd. Ze knikte gewoon. Toen vroeg ze mijn lievelingswoord.
    .say-wants-the-rest = Gedaan. Nu wil ze de rest. En ik lig wakker.
    .answer-stop-halfway = Je kan ook halfweg stoppen.
    .answer-who-is-up = Wie is er nu nog wakker in huis?
    .say-told-her-so = Ik zei: “Tot hier.” Ze schrok, en toen zei ze sorry.
    .say-on-the-stairs = De nachtbegeleider. We zaten op de trap en ze vroeg niets.
    .say-two-words = Mijn lievelingswoord is “schemerlamp”. Dat van haar is “pudding”.
