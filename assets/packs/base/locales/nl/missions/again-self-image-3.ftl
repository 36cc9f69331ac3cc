# Een dag zonder mop (Imani, opfrisser bij module 2, dag 30)

again-self-image-3 =
    .title = Een dag zonder mop
    .brief = Dag jij. Vandaag nam ik een foto van Elif. Geen gek gezicht, alleen twee handen op haar darbuka. Vraag haar eens wat er was.
    .facts = Rust, plezier en erbij horen: ieder mens heeft dat nodig, net als eten.
    .closing = Wat heb jij vandaag een beetje meer nodig?
    .remember = Jij bent ook jij als je niet de grappige bent.
    .talk = Zeg één keer hardop: “Ik heb rust nodig.” Of plezier. Een volwassene kan mee zoeken.
    .did = Elif hoefde even niet grappig te zijn.
    .staff-aim = Ze ziet dat een behoefte normaal is, dat een rol moe kan maken, en dat iemand het kan zien.
    .staff-watch = Welke rol heeft zij in jullie groep: de grappige, de sterke, de zorgzame? Geef haar deze week één moment zonder die rol.
    .staff-cue = Zegt ze dat niemand haar ziet als ze stil is? Zeg wat je wel zag, en wanneer. Kom er morgen zelf op terug.

again-self-image-3-water =
    .title = Welk water ben jij vandaag?
    .mood-fountain = Fontein: blij
    .reply-fountain = Spat gerust iemand nat.
    .mood-lake = Stil meer: rustig
    .reply-lake = Daar zie je de lucht twee keer.
    .mood-tap = Trage kraan: moe
    .reply-tap = Elke druppel is genoeg vandaag.
    .mood-wave = Hoge golf: boos
    .reply-wave = Een golf zakt altijd weer. Zeg daarna wat haar zo hoog maakte.
    .mood-puddle = Plas: verdrietig
    .reply-puddle = Zelfs in een plas staat de maan. Zoek iemand om er samen bij te staan.
    .mood-deep = Diep water: bang
    .reply-deep = In diep water zwem je met twee. Roep iemand.

again-self-image-3-talk =
    .title = Elif vertelt
    .say-not-funny = Ik was vandaag een hele dag niet grappig. Met opzet.
    .say-am-i-ill = Drie mensen vroegen of ik ziek was.
    .answer-what-need = Wat had jij nodig?
    .answer-a-joke = Vertel snel een mop, dan stopt het.
    .say-somebody-sees = Stilte. En één iemand die zag dat het geen griep was.
    .say-more-tired = Gedaan. Iedereen lachte. Ik was nog moeër.
    .answer-not-for-me = Voor mij hoef je niet grappig te zijn.
    .answer-tell-whom = Tegen wie zou je kunnen zeggen dat je moe bent?
    .say-first-today = Oef. Dat zei nog niemand vandaag.
    .say-to-him = Meneer Diallo, misschien. Hij luistert altijd tot het einde.
    .say-no-show = Een uur later kwam ik meneer Diallo tegen. Hij keek even en zei: “Bij mij hoef je niet op te treden.”
    .say-softly = Ik mocht in het lege lokaal zitten. Ik speelde heel zacht, voor niemand.
