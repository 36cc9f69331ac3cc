# Bezet (Lotte, module 4)

engaged =
    .title = Bezet
    .brief = Tuut tuut tuut. Zo klinkt een luisterlijn die bezet is. Zie je wel, dacht ik de eerste keer. Maar wat zag ik dan? Er was gewoon iemand voor mij. Lina hoort nu dezelfde tuut.
    .facts = Een luisterlijn is vaak bezet. Er bellen meer kinderen dan er mensen kunnen opnemen. Soms moet je wachten, soms een andere keer bellen. 116 000 is er dag en nacht.
    .closing = Wat kan je doen met de tijd tussen twee keer bellen?
    .remember = Bezet gaat over hun telefoon. Niet over jou.
    .talk = Had je eindelijk moed en nam niemand op? Zeg precies dat tegen iemand in je buurt. Het is al een begin.
    .after = Lina sliep tot tien uur. Haar kamergenoot ook.
    .staff-aim = Ze weet dat bezet normaal is, dat het niets over haar zegt, en wat ze dan kan doen. Ze weet ook wat er aan de andere kant gebeurt.
    .staff-watch = Hoe een lijn precies antwoordt, verschilt. Kijk de uren van lijn en chat vooraf na. Vraag niet of ze al eens belde. Nachtdienst: zorg dat ze weten dat een meisje hen wakker mag maken.
    .staff-cue = Zegt ze dat er bij haar niemand opnam? Dank haar dat ze het probeerde. Bied aan om nu samen te bellen, of gewoon te luisteren. Ben jij net bezig? Zeg hoelang, en kom dan ook echt.

engaged-talk =
    .title = Lina krijgt tuut tuut
    .say-it-was-engaged = Ik heb 102 gebeld. Echt! Het was bezet.
    .say-saved-up = Ik had er de hele dag moed voor gespaard. Die is nu op.
    .answer-somebody-else = Er belde nog iemand, meer niet. Het gaat niet over jou.
    .answer-once-more = Gewoon nog eens proberen. En nog eens.
    .answer-a-sign = Misschien is het een teken. Laat het dan maar.
    .say-thought-they-saw = O. Ik dacht dat ze zagen dat ík het was. Maar ze kennen mij niet eens.
    .say-piano = Twee keer bezet. De derde keer kwam ik in een wachtrij. Met piano!
    .say-battery = Ik heb dat liedje elf keer gehoord. Toen was mijn batterij leeg. Nu hang ik aan de lader.
    .say-turning = Oké. Maar nu lig ik te draaien in mijn bed. Mijn kamergenoot vraagt of ik een pannenkoek ben.
    .answer-no-sign = Ik zei iets doms. Een volle lijn is geen teken.
    .answer-light-on = Sorry, slechte raad. Brandt er nog licht in huis?
    .say-half-ten = Het is half elf en ik wil het nog altijd kwijt. Wat kan ik nu nog?
    .answer-the-chat = Kijk of er een chat open is.
    .answer-child-focus = Bel 116 000. Daar is dag en nacht iemand.
    .answer-house = Zoek iemand die wakker is in jullie huis.
    .say-chat-closed = Op awel.be staan de uren van de chat. Nu is hij dicht. Pech.
    .say-wrote-it-down = Ik had mijn zin al getypt. Dus ik heb hem overgeschreven op papier. Hij is goed, vind ik.
    .answer-now-the-number = Lees hem voor aan 116 000. Die zijn er nog.
    .answer-read-it-out = Geef het blad aan wie er vannacht werkt.
    .say-a-voice = Er nam iemand op. Ze vroeg of ik op dit moment veilig was. En dan: “Waar wil je beginnen?”
    .say-no-name = Mijn naam heb ik niet gezegd. Dat was geen probleem.
    .say-asked-danger = Ik vroeg wat ze doen als er echt gevaar is. Dan zoeken ze hulp, zei ze. Het liefst samen met mij.
    .say-new-man = De nachtbegeleider is nieuw. Eerst keek hij op zijn uurwerk. Daarna zei hij sorry, en deed hij het af.
    .say-stairs = We zaten op de trap met warme melk. Ik heb het verteld. Niet alles. Wel genoeg om te slapen.
    .say-list = Mijn zus en ik delen een gsm. Ik heb 102 uit de lijst van de oproepen gewist. Dat was zo gebeurd.
    .say-not-gone = Wat me wakker hield, is niet weg. Maar morgen hoef ik het niet meer alleen uit te leggen.
    .say-you-first = Jij zei als eerste dat het niet over mij ging. Dat heb ik vannacht nog een paar keer gedacht.

engaged-rhythm =
    .title = Je eigen wachtmuziek
    .intro = Tik traag op je been, zo zacht als een kat. Vier tikken: adem in. Zes tikken: adem uit. Twee keer.
    .done = Zo klinkt wachten beter. Geen piano nodig.
