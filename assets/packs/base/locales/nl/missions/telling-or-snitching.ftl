# Klikken of helpen? (Lotte, module 4)

telling-or-snitching =
    .title = Klikken of helpen?
    .brief = Yo. In mijn leefgroep wil niemand een klikspaan zijn. Ik ook niet. Maar zwijgen weegt soms nog meer. Waar sta jij? Daarna heeft Yara je nodig.
    .facts = Klikken en helpen lijken op elkaar. Bij allebei vertel je iets. Het verschil is wat je ermee wil.
    .closing = Waaraan zie je het verschil tussen klikken en helpen?
    .remember = Klikken brengt iemand in de problemen. Helpen haalt iemand eruit.
    .talk = Maak je je zorgen om een vriendin? Zeg dat vandaag tegen een volwassene. Jij hoeft het niet op te lossen.
    .after = Yara spande een nieuw vel op de darbuka van Elif. Wij horen het allemaal.
    .did = Met Yara las jij wat bij Elif weegt.
    .staff-aim = Ze zegt in eigen woorden wat klikken en helpen verschillend maakt. Ze merkt wanneer een vriendin een volwassene nodig heeft.
    .staff-watch = Wie “ja, dat is klikken” kiest, is vaak heel loyaal. Dat is een kracht. Niemand moet haar plek verdedigen. Vraag niet naar echte geheimen en laat niemand raden wat er met Elif is.
    .staff-cue = Begint ze over een vriendin? Het kan ook over haarzelf gaan. Dank haar, geloof haar en beloof geen geheim. Praat apart verder. Zeg haar eerst aan wie je het vertelt.

telling-or-snitching-line =
    .title = Waar sta jij?
    .thesis = Wie iets van een vriendin doorvertelt, is een klikspaan.
    .argument-whole-class = Ik vertelde iets aan één vriendin. De dag erna wist mijn hele klas het. Dat deed pijn.
    .argument-team = Heeft een speelster pijn? Dan roept haar ploeg mij. Niemand noemt dat klikken.
    .argument-decide = Ik ben bang dat anderen dan alles voor mij beslissen. Dan zeg ik liever niets.
    .argument-angry = Mijn vriendin zei het aan Griet. Ik was drie dagen boos. Nu ben ik blij dat ze het deed.
    .moved = Je bent opgeschoven. Dat doet iemand die echt luistert.
    .stayed = Je bleef staan. Dat mag. Je hebt wel alle kanten gehoord.
    .done = Klikken doe je om iemand in de problemen te brengen. Helpen doe je om iemand eruit te halen. Vertel het aan iemand die kan helpen, niet aan de hele klas. Kan het veilig? Zeg het dan eerst aan je vriendin.

telling-or-snitching-chat =
    .title = Heeft Elif hulp nodig?
    .from = Yara’s chat met Elif
    .item-fries = Vanavond frietjes! Ik hou een stoel voor je vrij.
    .feedback-fries = Gewoon lief. Een vrije stoel zegt: jij hoort erbij.
    .item-mayo = Ik kom! Met extra mayo. Nee, met extra extra.
    .feedback-mayo = Gewoon Elif. Mayo is nooit een alarm.
    .item-awake = Ik heb al drie nachten bijna niet geslapen.
    .feedback-awake = Eén slechte nacht heeft iedereen eens. Drie na elkaar is veel. Griet kan ’s avonds even bij haar zitten.
    .item-french = 4 op 20 voor Frans. Een nieuw record.
    .feedback-french = Een slecht punt is vervelend. Toch lacht ze er zelf mee. Wil ze hulp? Meneer Diallo legt alles drie keer uit.
    .item-school = Ik ga al een week niet naar school. Zeg het niet tegen Griet.
    .feedback-school = Er is iets wat niet lukt of bang maakt. Dat hoeft Elif niet te verstoppen. Meneer Diallo of Griet kan met haar zoeken.
    .item-secret = Ik moet zwijgen over iets. Het weegt als een steen.
    .feedback-secret = Een zwaar geheim mag je altijd vertellen. Ook als iemand zegt van niet. Aan Griet, aan tante Rosa of aan een luisterlijn.
    .item-may-i = Ik geloof je. Mag ik er iemand bij halen?
    .feedback-may-i = Dit is helpen: eerst geloven, dan vragen. Zegt Elif nee? Dan mag Yara nog altijd hulp zoeken.
    .done = Yara hoeft niet de hele chat te tonen. Eén zin is genoeg: “Ik maak me zorgen om Elif.” Ze zei het eerst tegen Elif, daarna tegen Griet. Griet luisterde, met thee voor drie. Had Griet niet geluisterd? Dan ging Yara naar meneer Diallo. Dat mag jij ook.

telling-or-snitching-ground =
    .title = Rugzak af
    .intro = Doe alsof je een rugzak draagt. Adem in: schouders omhoog. Adem uit: laat hem van je rug glijden. Twee keer.
    .done = Daar ligt hij. Je mag hem even laten liggen.
