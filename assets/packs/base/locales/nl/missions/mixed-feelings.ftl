# Dubbele gevoelens (Sam, module 5)

mixed-feelings =
    .title = Dubbele gevoelens
    .note = Iemand was lief voor Amira en behandelde haar ook slecht. Wat er gebeurde, staat hier niet. Over jezelf hoef je niets te zeggen. Je mag stoppen wanneer je wil.
    .brief = Dag. Soms vragen mensen mij of ik iemand van vroeger haat. Eerlijk gezegd verandert dat per dag. Lang dacht ik dat er iets mis was met mij. Daarom praten we vandaag over zulke dagen, met Amira erbij.
    .facts = Je kan iemand missen die je slecht behandelde. Dat maakt niet kleiner wat er gebeurde. En je hoeft niet zeker te zijn voor je het vertelt.
    .closing = Welke twee gevoelens kunnen volgens jou samen in één buik?
    .remember = Missen mag en boos zijn mag. Vertellen mag met allebei tegelijk.
    .talk = Trekt er vanbinnen iets naar twee kanten? Je hoeft niet eerst te kiezen. Zeg het zo aan iemand die je vertrouwt, of aan 116 000.
    .after = Amira en ik keken naar de regen. Niemand had haast.
    .did = Amira kon bij jou blijven praten.
    .staff-aim = Ze hoort dat je iemand graag kan zien en je er slecht bij kan voelen. Niemand moet eerst kiezen om te mogen vertellen.
    .staff-watch = Elke plaats op de lijn is goed. “Ze moet daar weg” is hier geen juist antwoord: prijs het niet en keur het niet af. Zeg niets slechts over wie iemand graag ziet. Vraag niet wie dit kent.
    .staff-cue = Verdedigt ze iemand fel, of wordt ze heel stil? Zeg: “Het mag er allebei zijn.” Zoek haar daarna apart op. Vertelt ze iets: bedank haar, geloof haar, vraag niet door. Zeg haar eerst wat je doet. Volg het huisprotocol.

mixed-feelings-line =
    .title = Waar sta jij op de lijn?
    .thesis = Het lieve van toen telt nog mee.
    .argument-laughed = Voor mij wel. Ik heb toen echt gelachen. Dat lachen was van mij.
    .argument-no-eraser = Lief doen is geen gom. Je veegt er niet mee uit wat pijn deed.
    .argument-lovely-words = Ik kreeg eens heel mooie woorden. Soms mis ik ze. Daar schaam ik mij niet meer voor.
    .argument-to-get = Iemand kan lief doen om iets te krijgen. Dat ligt nooit aan wie het geloofde.
    .moved = Je ging ergens anders staan. Gevoelens doen dat ook: ze schuiven.
    .stayed = Je bent blijven staan. Nu weet je ook hoe het aan de andere kant klinkt.
    .done = Niemand wint hier. Amira mag het lieve missen en de rest slecht vinden. Wat er gebeurde, is haar schuld niet. En ze mag praten terwijl ze nog twijfelt.

mixed-feelings-answer =
    .title = Een antwoord voor Amira
    .situation = Amira zegt: “Ik mis die persoon. Is er iets mis met mij?”
    .part-words = Wat zeg je?
    .option-words-both-fit = Nee. Missen en boos zijn passen samen.
    .reply-both-fit = Echt? Dan hoef ik niet meer te doen alsof.
    .option-words-what-miss = Wat mis je het meest?
    .reply-what-miss = De mopjes. En dat iemand vroeg hoe mijn dag was.
    .option-words-forget = Probeer die persoon te vergeten.
    .reply-forget = Dat probeer ik al. Maar het komt altijd terug. Kan ik ook iets anders doen?
    .part-then = Wat zeg je erbij?
    .option-then-griet = Wil je dit ook eens aan Griet zeggen?
    .note-then-griet = Een volwassene kan mee dragen. Amira mag ja, nee of later zeggen.
    .option-then-stay = Ik blijf nog wat bij je.
    .note-then-stay = Soms is dat vandaag genoeg. En jij mag ook bij iemand terecht.
    .option-then-number = Bij 116 000 mag je ook twijfelen.
    .note-then-number = Ja. Je mag bellen als je nog niets weet en nog niets kiest.
    .done = Je hebt niet gezegd wat Amira moet voelen. Daardoor kan ze blijven praten.

mixed-feelings-ground =
    .title = Zon en regen
    .intro = Soms regent het terwijl de zon schijnt. Adem in: de zon. Adem uit: de regen, heel zacht. Twee keer.
    .done = Misschien hangt er ergens een regenboog. Strek je armen zo breed als hij.
