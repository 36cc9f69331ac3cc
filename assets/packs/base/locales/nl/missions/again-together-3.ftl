# Elf honden (Sam, opfrisser bij module 5, dag 30)

again-together-3 =
    .title = Elf honden
    .brief = Dag. Amira loopt weer, elke zondag. Haar broertje fietst mee en telt de honden. Ze wil jou vertellen hoe het vandaag ging.
    .facts = Na iets moeilijks schrik je soms nog lang. Dat zegt niets slechts over jou.
    .closing = Wat helpt jou als je schrikt?
    .remember = “Ik schrok.” Eén zin kan genoeg zijn.
    .talk = Schrik je vaak of slaap je slecht? Zeg het aan je begeleider. Samen vinden jullie wie daarbij helpt.
    .did = Amira liep, schrok en vertelde het jou.
    .staff-aim = Ze ziet dat het na iets zwaars verdergaat, dat schrikken kan blijven, en dat één zin tegen iemand dichtbij helpt.
    .staff-watch = Beloof niet dat schrikken overgaat. Ga rustig naast een meisje zitten dat schrikt, en praat over iets gewoons. Houdt het lang aan: vraag jullie arts of CGG om raad.
    .staff-cue = Zegt ze dat ze schrikt van haar eigen gsm? Vraag alleen of ze nu veilig is. Dank haar, geloof haar, zeg haar eerst met wie je praat, of zodra het kan. Advies: 116 000.

again-together-3-bike =
    .title = Hoe rijdt jouw fiets vandaag?
    .mood-downhill = Bergaf: blij
    .reply-downhill = Laat de fiets maar bollen.
    .mood-flat = Vlak: rustig
    .reply-flat = Fijn tempo. Kijk eens opzij.
    .mood-uphill = Bergop: moe
    .reply-uphill = Afstappen kan. Te voet kom je er ook.
    .mood-headwind = Wind tegen: boos
    .reply-headwind = Achter iemand fietsen is lichter. Zeg tegen iemand: “Het waait hier hard.”
    .mood-puncture = Platte band: verdrietig
    .reply-puncture = Dan ga je even te voet. Er kan iemand naast je stappen.
    .mood-no-light = Geen licht: bang
    .reply-no-light = Dank je dat je het zegt. Blijf waar licht is, en roep iemand.

again-together-3-talk =
    .title = Amira aan het water
    .say-eleven-dogs = Drie kilometer! Mijn broertje telde elf honden.
    .say-it-buzzed = Toen trilde mijn gsm. Ik schrok, zoals vroeger.
    .answer-what-helped = Wat hielp er toen?
    .answer-keep-running = Soms helpt verder lopen.
    .say-not-my-belly = Dat probeerde ik. Mijn benen wilden wel, maar mijn buik niet.
    .answer-stop-a-bit = Dan is even stoppen ook goed.
    .answer-anybody-there = Was er iemand bij jou?
    .say-sat-down = Ik ging op een bank zitten, naast mijn pleegmama.
    .say-she-was-there = Mijn pleegmama zat op een bank. Ze schoof op.
    .say-one-line = Ik zei: “Ik schrok.” Meer niet. Ze schonk thee in, en er kwam hond nummer twaalf.
    .say-library = Het bericht was van de bibliotheek. Mijn boek is te laat.

again-together-3-ground =
    .title = Uitbollen
    .intro = Je fietst een brug op: adem in. Je bolt naar beneden: adem uit. Twee keer.
    .done = Voeten op de grond. Je bent er.
